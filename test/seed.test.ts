import { expect, test } from "vitest";
import { parseArticle } from "../src/index";
import { expectArticle, readSeed } from "./support/article-fixtures";
import { expectEvidence } from "./support/evidence";

const { input, expected } = readSeed();

test("the seed's expectation says what its text shows", () => {
  expectEvidence(input, expected);
});

test("the seed is read whole, offsets and all", () => {
  expectArticle(parseArticle(input), expected);
});

test("the seed's values are those of its contract", () => {
  const { title, subtitle, author, published, credits, sections } = parseArticle(input);
  expect(title).toBe("US rejects Putin's proposal");
  expect(subtitle).toBe("US Rejects Putin's Ceasefire Proposal in Ukraine Conflict");
  expect(author?.name).toBe("Camilla Jessen");
  expect(published?.iso).toBe("2024-02-14T10:39:00+01:00");
  expect(credits.map((credit) => credit.occurrences.length)).toEqual([2]);
  expect(sections.map((section) => [section.heading, section.paragraphs.length])).toEqual([
    [null, 1],
    ["Diplomatic Efforts Fall Short", 2],
    ["Stalemate in Negotiations", 3],
    ["No Progress in Sight", 4],
  ]);
});
