import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features";
import { FEATURE_ROWS } from "../../src/features/observe";
import type { Page } from "../../src/features/page";
import { isLowWord, type Shape } from "../../src/features/shape";
import { observeText } from "../support/blocks";

const PROSE =
  "The council closed the bridge on Tuesday after engineers had found cracks in two of its piers, a spokesman said.";
const MORE =
  "Buses will take the long way round by the mill until the end of the month, and so will everyone who drives to work.";

describe("a page", () => {
  test("has its core where the prose is", () => {
    const { page } = observeText(["Home", "News", PROSE, MORE, "Share", PROSE, "About us", "Contact"].join("\n"));
    expect([page.coreStart, page.coreEnd]).toEqual([2, 5]);
    expect([...page.prose]).toEqual([0, 0, 1, 1, 0, 1, 0, 0]);
  });

  test("has no core without prose", () => {
    const { page } = observeText("milk\nbread\neggs");
    expect([page.coreStart, page.coreEnd]).toEqual([-1, -1]);
  });

  test("knows lines that stand twice, whatever their case", () => {
    const { page } = observeText("Old bridge closed\nNews\nOLD BRIDGE CLOSED");
    expect([...page.repeated]).toEqual([2, 0, 1]);
  });

  test("knows a breadcrumb by the title at its end", () => {
    const { page } = observeText(["Home / News / The bridge is closed", "The bridge is closed", PROSE].join("\n"));
    expect([...page.echo].slice(0, 2)).toEqual([2, 1]);
  });

  test("finds the words of a headline in the prose below", () => {
    const { page } = observeText(["Council closed bridge", "Goat elected mayor", PROSE].join("\n"));
    expect(page.overlap[0]).toBe(1);
    expect(page.overlap[1]).toBe(0);
  });
});

// Three long lines: "Lovelace" stands in two of them, "Babbage" in one, "goat" and "mayor" in none.
const TOLD = [
  "The council closed the bridge on Tuesday after Lovelace had found cracks in two of its piers, a spokesman said there.",
  "Buses will take the long way round by the mill, where Babbage and Lovelace wait for more stones to fall any day now.",
  "It is the second time this year that it, which was built long ago, has been shut for repairs while nobody had a say.",
];

function pageOf(...lines: string[]): Page {
  return observeText(lines.join("\n")).page;
}

describe("what the core tells of a short line", () => {
  test.each([
    ["Ada Lovelace", 2],
    ["Lovelace Babbage", 1],
    ["Babbage, LOVELACE", 2],
    ["Goat Mayor", 0],
    ["Lovelace Mayor", 0],
    ["14 . 2", 0],
  ])("is how many of its lines mention the last word of %j: %d", (line, mentions) => {
    expect(pageOf(line, ...TOLD).mentions[0]).toBe(mentions);
  });

  test.each([
    // log2(1 + 2) + log2(1 + 1)
    ["Lovelace Babbage", Math.log2(3) + 1],
    ["Lovelace lovelace", 2 * Math.log2(3)],
    ["Babbage Mayor", 1],
    ["Goat Mayor", 0],
  ])("is how often it has the words of %j: %d", (line, topicality) => {
    expect(pageOf(line, ...TOLD).topicality[0]).toBeCloseTo(topicality, 5);
  });

  test("counts a line once, however often it has a word", () => {
    const twice = `Lovelace herself said so: ${TOLD[0]}`;
    const page = pageOf("Ada Lovelace", twice, TOLD[2] as string);
    expect(page.mentions[0]).toBe(1);
    expect(page.topicality[0]).toBe(1);
  });

  test("leaves a long line's own words out of its overlap", () => {
    const first =
      "One sentence alone is about Lovelace, and nothing else that stands in here is to be found anywhere below or above.";
    const second =
      "Another long paragraph, also printing Lovelace once, comes afterwards with different vocabulary throughout its length.";
    const page = pageOf(first, second);
    const { topicWords } = page.shapes[0] as Shape;
    expect(page.overlap[0]).toBeCloseTo(1 / topicWords.length, 5);
    expect(page.topicality[0]).toBeCloseTo(1, 5);
    expect(pageOf(first).overlap[0]).toBe(0);
  });
});

describe("words printed in lower case", () => {
  const isLow = (text: string, word: string) => {
    const { shapes, lowWords } = pageOf(word, text);
    return (shapes[0] as Shape).topicWords.map((hash) => isLowWord(hash, lowWords));
  };

  test.each([
    ["Mill", "by the mill", true],
    ["MILL", "by the mill", true],
    ["Mill", "by the Mill", false],
    ["Mill", "a MILL", false],
    ["Mill", "windmills turn", false],
    ["محمد", "قال محمد", false],
    ["Lovelace", "write to lovelace@example.org", false],
    ["Lovelace", "https://example.org/lovelace", false],
  ])("are known: %s in %j is %j", (word, text, expected) => expect(isLow(text, word)).toEqual([expected]));
});

describe("a short line that opens a longer one", () => {
  const inside = `Ada Lovelace ${TOLD[0]}`;
  const outside = "Ada Lovelace writes about bridges and mills";

  test.each([
    ["inside the core", ["Ada Lovelace", inside, ...TOLD], 1],
    ["outside", ["Ada Lovelace", ...TOLD, outside], 2],
    ["at both", ["ADA LOVELACE", inside, ...TOLD, outside], 3],
    ["nowhere", ["Ada Byron", inside, ...TOLD, outside], 0],
    ["that is short as well", ["Ada Lovelace", ...TOLD, "Ada Lovelace writes about mills"], 0],
    ["by one word", ["Lovelace", ...TOLD, "Lovelace writes about bridges and mills"], 0],
  ])("is known: %s", (_, lines, opens) => expect(pageOf(...lines).opens[0]).toBe(opens));

  test("is short itself", () => {
    expect([...pageOf(outside, `${outside} again`).opens]).toEqual([0, 0]);
  });
});

describe("the rows of a block", () => {
  test("are rows of the weight table, each feature at most once", () => {
    const { rows, firstRow } = observeText(
      ["Home", "By Ada Lovelace", "14 February 2024", PROSE, "Most read"].join("\n"),
    );
    for (let i = 0; i + 1 < firstRow.length; i++) {
      const own = [...rows.subarray(firstRow[i], firstRow[i + 1])];
      const features = own.map((row) => FEATURE_ROWS.findLastIndex((from) => from <= row));
      expect(new Set(features).size).toBe(own.length);
      expect(Math.max(...features)).toBeLessThan(FEATURES.length);
    }
  });
});
