import { bench, describe } from "vitest";
import { findTimestamps } from "../src/index";
import { normaliseText } from "../src/text/normalise";

const PARAGRAPH =
  "The council of the small town voted by 12 to 3 on the plan for the old harbour, which had cost 4,500 crowns a month since 2019. " +
  "“We have waited long enough,” said the chair, “and 37 per cent of us will not wait longer than the spring.” Nobody answered her. ";
const TIME_LINE = "Published 14 Feb 2024, 10:39 AM CET | Updated 11:15 AM CET\n";
const ordinary = `${PARAGRAPH.repeat(3)}\n`.repeat(400);
const article = `${TIME_LINE}${`${PARAGRAPH.repeat(3)}\n`.repeat(8)}`.repeat(50);
const timeLines = TIME_LINE.repeat(500);

// The figures of one run compare: the first row is what reading every character once costs.
describe(`${ordinary.length} characters of ordinary text`, () => {
  bench("normalised only", () => {
    normaliseText(`\u00a0${ordinary}`);
  });
  bench("searched for times", () => {
    findTimestamps(ordinary, { language: "en" });
  });
});

describe("texts with times", () => {
  bench(`50 articles, ${article.length} characters`, () => {
    findTimestamps(article, { language: "en" });
  });
  bench(`${timeLines.length} characters of time lines`, () => {
    findTimestamps(timeLines, { language: "en" });
  });
});

// Twice the length must cost twice the time.
describe("hostile texts", () => {
  for (const [name, piece] of Object.entries({
    digits: "9",
    colons: "1:",
    dots: "1.1.",
    words: "may ",
    dates: "5/5/",
    signs: "+1",
  })) {
    for (const length of [10_000, 20_000]) {
      const text = piece.repeat(length / piece.length);
      bench(`${length} of ${name}`, () => {
        findTimestamps(text, { language: "en" });
      });
    }
  }
});
