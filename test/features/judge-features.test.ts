import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JUDGE_FEATURES, type SettledReading } from "../../src/features/judge-features";
import type { Page } from "../../src/features/page";
import { settledReadingOf } from "../../src/labels/label-blocks";
import { fittedModel } from "../../src/labels/read-model";
import { STATE_NAMES, type StateName } from "../../src/labels/states";
import { anyText } from "../support/arbitrary-text";
import { observeText } from "../support/blocks";
import { type Read, settle } from "../support/settled";

const NO_PAGE = observeText("").page;

function readValue(name: string, reading: SettledReading, i: number, page: Page = NO_PAGE): number {
  const feature = JUDGE_FEATURES.find((one) => one.name === name);
  if (feature === undefined) throw new Error(`no judge feature is named ${name}`);
  return feature.of(reading, page, i);
}

const valuesOf = (name: string, reading: SettledReading, page?: Page) =>
  [...reading.path.keys()].map((i) => readValue(name, reading, i, page));

test("a judge feature has no value but 0 and those that it has rows for, in any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const observation = observeText(text);
      if (observation.page.blocks.length === 0) return;
      const reading = settledReadingOf(fittedModel(), observation);
      for (const { name, size } of JUDGE_FEATURES) {
        for (const value of valuesOf(name, reading, observation.page)) {
          expect(Number.isInteger(value), name).toBe(true);
          expect(value, name).toBeGreaterThanOrEqual(0);
          expect(value, name).toBeLessThanOrEqual(size);
        }
      }
    }),
    { numRuns: 50 },
  );
});

describe("how likely a block is something", () => {
  test.each([
    ["likely byline", "byline"],
    ["likely byline", "bylineAbove"],
    ["likely byline", "bylineInside"],
    ["likely time", "dateBelow"],
    ["likely heading", "heading"],
    ["likely paragraph", "paragraph"],
    ["likely menu", "menu"],
    ["likely deck", "deck"],
    ["likely insertion", "insert"],
    ["likely tail", "tail"],
  ] as const)("is the share of %s, as %s too", (feature, state) => {
    const reads = [0, 0.0005, 0.001, 0.1, 0.5, 0.95].map((share): Read => ["header", { [state]: share }]);
    expect(valuesOf(feature, settle(...reads))).toEqual([0, 0, 1, 4, 7, 9]);
  });

  test("adds up over the places of a page", () => {
    expect(readValue("likely byline", settle(["menu", { byline: 0.2, bylineAbove: 0.15 }]), 0)).toBe(6);
  });
});

describe("what stands around a block", () => {
  const reading = settle("menu", "title", "byline", "paragraph", "paragraph");
  const value = (state: StateName) => 1 + STATE_NAMES.indexOf(state);

  test("is what the path makes of it, and 0 beyond the ends", () => {
    const [menu, title, byline, paragraph] = (["menu", "title", "byline", "paragraph"] as const).map(value);
    expect(valuesOf("reads as", reading)).toEqual([menu, title, byline, paragraph, paragraph]);
    expect(valuesOf("above reads as", reading)).toEqual([0, menu, title, byline, paragraph]);
    expect(valuesOf("2 above reads as", reading)).toEqual([0, 0, menu, title, byline]);
    expect(valuesOf("below reads as", reading)).toEqual([title, byline, paragraph, paragraph, 0]);
    expect(valuesOf("2 below reads as", reading)).toEqual([byline, paragraph, paragraph, 0, 0]);
  });

  test("may be a likelier byline or time", () => {
    const rivals = settle(["menu", { byline: 0.95 }], "menu", "menu", "menu", "menu", ["menu", { date: 0.4 }]);
    expect(valuesOf("byline nearby", rivals)).toEqual([0, 4, 4, 4, 4, 0]);
    expect(valuesOf("time nearby", rivals)).toEqual([0, 2, 2, 2, 2, 0]);
  });
});

describe("how much body stands around a block", () => {
  const half: Read = ["insert", { paragraph: 0.25, heading: 0.25 }];
  const reading = settle("menu", "title", half, "paragraph", "heading", "paragraph", "insert", "tail");

  test("is the share of the block and its neighbours, 0 beyond the ends", () => {
    expect(valuesOf("likely body", reading)).toEqual([1, 1, 8, 14, 14, 14, 1, 1]);
    expect(valuesOf("likely body 2 above", reading)).toEqual([0, 0, 1, 1, 8, 14, 14, 14]);
    expect(valuesOf("likely body below", reading)).toEqual([1, 8, 14, 14, 14, 1, 1, 0]);
  });

  test("is a mean over some lines above or below, as many as there are", () => {
    expect(valuesOf("body among 3 above", reading)).toEqual([0, 1, 1, 5, 8, 10, 14, 9]);
    expect(valuesOf("body among 3 below", reading)).toEqual([8, 10, 14, 9, 6, 1, 1, 0]);
    expect(readValue("body among 10 above", reading, 7)).toBe(8);
  });

  test("is counted before and behind", () => {
    expect(valuesOf("body before", reading)).toEqual([0, 0, 0, 0, 1, 2, 3, 3]);
    expect(valuesOf("body behind", reading)).toEqual([3, 3, 3, 2, 1, 0, 0, 0]);
    expect(valuesOf("lines to the end", reading)).toEqual([5, 4, 4, 4, 3, 3, 2, 1]);
  });
});

describe("the distance", () => {
  const lines = (count: number, state: StateName): Read[] => Array.from({ length: count }, () => state);

  test("is counted in lines, apart above and below", () => {
    const reading = settle(...lines(26, "menu"), "title", ...lines(4, "header"), "paragraph", ...lines(2, "tail"));
    const title = (i: number) => readValue("from the title", reading, i);
    expect([0, 1, 2, 23, 24, 25].map(title)).toEqual([9, 9, 8, 4, 3, 2]);
    expect(title(26)).toBe(0);
    expect([27, 28, 29, 30, 33].map(title)).toEqual([11, 12, 13, 14, 15]);
    expect(readValue("from the first paragraph", reading, 30)).toBe(2);
    expect(readValue("from the last paragraph", reading, 33)).toBe(12);
  });

  test("is 0 from what is not there", () => {
    const reading = settle("menu", "menu");
    for (const name of ["from the title", "from the first paragraph", "from the last paragraph"]) {
      expect(valuesOf(name, reading)).toEqual([0, 0]);
    }
  });
});

describe("place and byline of the header", () => {
  test("tells where a block stands", () => {
    const reading = settle("menu", "title", "header", "paragraph", "paragraph", "tail");
    expect(valuesOf("place and byline of the header", reading)).toEqual([1, 6, 6, 6, 11, 16]);
  });

  test("tells the likeliest byline between title and body, the block itself apart", () => {
    const reading = settle("title", ["header", { byline: 0.95 }], ["header", { byline: 0.4 }], "paragraph", "tail");
    expect(valuesOf("place and byline of the header", reading)).toEqual([10, 8, 10, 10, 20]);
  });

  test("knows no byline above the title", () => {
    const reading = settle(["menu", { byline: 0.95 }], "title", "header", "paragraph");
    expect(readValue("place and byline of the header", reading, 2)).toBe(6);
  });
});

test("place and name puts together where a block stands and whether it looks like a name", () => {
  const { page } = observeText("Home\nAda Lovelace\nThe bridge is closed\nBy Ada Lovelace");
  const reading = settle("menu", "menu", "title", "header");
  expect([...page.levels.name]).toEqual([0, 1, 0, 3]);
  // Without a body, all is below it.
  expect(valuesOf("place and name", reading, page)).toEqual([13, 14, 13, 16]);
  const withBody = { ...reading, bodyStart: 4, bodyEnd: 4 };
  expect(valuesOf("place and name", withBody, page)).toEqual([1, 2, 5, 8]);
});

describe("the words of a block", () => {
  const read = (name: string, ...lines: string[]) => {
    const { page } = observeText(lines.join("\n"));
    return readValue(name, settle(...lines.map(() => "menu" as const)), 0, page);
  };

  test.each([
    ["Mill Bridge", "stones and sand", 1],
    ["Mill Bridge Piers", "a mill", 2],
    ["Mill Bridge", "a mill", 3],
    ["Mill Bridge", "mill or bridge", 4],
    ["14 . 2", "a mill", 0],
  ])("of %j, beside %j, are low at level %d", (line, other, level) => {
    expect(read("low words", line, other)).toBe(level);
  });

  test.each([
    ["Giovanni Kowalski", 7, 7, 7],
    ["Giovanni Reporting", 1, 7, 1],
    ["Reporting Giovanni", 1, 1, 7],
    ["橋は閉鎖された", 4, 4, 4],
  ])("of %j are spelled like names at levels %d, %d and %d", (line, least, first, last) => {
    expect(read("spelling least like a name", line)).toBe(least);
    expect(read("spelling of the first word", line)).toBe(first);
    expect(read("spelling of the last word", line)).toBe(last);
  });

  test("are spelled as the mean of them says", () => {
    expect(read("spelling of all words", "Giovanni")).toBe(7);
    expect(read("spelling of all words", "Reporting")).toBe(1);
    expect(read("spelling of all words", "no capitals")).toBe(4);
  });

  test("return in longer lines", () => {
    expect(read("opens longer lines", "Ada Lovelace", "Ada Lovelace writes about bridges and mills")).toBe(2);
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
  ])("are mentioned in %d lines: level %d", (count, level) => {
    const prose =
      "The council closed the bridge on Tuesday after Lovelace had found cracks in two of its piers, a man said there.";
    const page = observeText(["Ada Lovelace", "Home", ...Array.from({ length: count }, () => prose)].join("\n")).page;
    expect(readValue("mentions", settle("menu"), 0, page)).toBe(level);
  });
});

describe("headings", () => {
  const text = "Cracks in the piers\nFirst lines\nA LONG WAY ROUND\nOther lines\nMore stones fall?\nLast lines";
  const { page } = observeText(text);
  const reading = settle("heading", "paragraph", "heading", "paragraph", "heading", "paragraph");

  test("are counted without the block itself", () => {
    expect(valuesOf("headings", reading)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(valuesOf("headings", settle("paragraph", "heading", "paragraph"))).toEqual([1, 0, 1]);
  });

  test("are alike in capitals and end mark", () => {
    // One is in capitals and one asks: no heading is like another, each line of text like the first of the three.
    expect(valuesOf("alike headings", reading, page)).toEqual([1, 2, 1, 2, 1, 2]);
    const equal = observeText("Cracks in the piers\nA long way round\nMore stones fall").page;
    expect(valuesOf("alike headings", settle("heading", "heading", "heading"), equal)).toEqual([5, 5, 5]);
  });

  test("say nothing where there are no others", () => {
    expect(valuesOf("alike headings", settle("heading", "paragraph", "paragraph"), page)[0]).toBe(0);
  });

  test("stand so many lines above and below", () => {
    expect(valuesOf("since a heading", reading)).toEqual([0, 1, 2, 1, 2, 1]);
    expect(valuesOf("until a heading", reading)).toEqual([2, 1, 2, 1, 0, 0]);
    const far = settle("heading", ...Array.from({ length: 9 }, () => "paragraph" as const));
    expect(readValue("since a heading", far, 9)).toBe(5);
  });
});
