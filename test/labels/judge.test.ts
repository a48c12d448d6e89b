import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features";
import { BYLINE_FEATURES, JUDGE_FEATURES } from "../../src/features/judge-features";
import { ROW_COUNT } from "../../src/features/observe";
import {
  BYLINE_ROWS,
  bylineRows,
  type Judged,
  judgeByline,
  judgeByTrees,
  judgedBlocks,
  seenOf,
} from "../../src/labels/judge";
import type { LateWeights } from "../../src/labels/late-weights";
import { STATE_NAMES, type StateName } from "../../src/labels/states";
import { readTrees } from "../../src/labels/trees";
import { observeText } from "../support/blocks";
import { type Read, settle } from "../support/settled";

const lines = <T>(count: number, line: T): T[] => Array.from({ length: count }, () => line);

describe("a settled reading", () => {
  test("knows where title, body and headings stand", () => {
    const reading = settle("menu", "title", "byline", "heading", "paragraph", "heading", "paragraph", "insert", "tail");
    expect(reading).toMatchObject({ title: 1, bodyStart: 3, bodyEnd: 6, headings: [3, 5] });
  });

  test("says -1 for what is not there", () => {
    expect(settle("menu", "menu")).toMatchObject({ title: -1, bodyStart: -1, bodyEnd: -1, headings: [] });
  });

  test("sums the shares of a kind over the places of a page", () => {
    const read: Read = ["header", { byline: 0.25, bylineInside: 0.125, date: 0.5, heading: 0.0625 }];
    const { byline, date, heading, paragraph } = settle(read);
    expect([byline, date, heading, paragraph].map(([share]) => share)).toEqual([0.375, 0.5, 0.0625, 0]);
  });
});

/** The blocks that are judged of a text of equal lines. */
function judged(kind: Judged, line: string, reads: readonly Read[]): number[] {
  return judgedBlocks(kind, settle(...reads), observeText(lines(reads.length, line).join("\n")).page);
}

describe("bylines are judged", () => {
  test("from twelve lines above the title to eight below the text, the title apart", () => {
    const reads = [...lines(14, "menu"), "title", "header", "insert", "paragraph", ...lines(10, "tail")] as StateName[];
    const blocks = judged("byline", "Ada Lovelace", reads);
    expect(blocks).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25]);
  });

  test("from twelve lines above the text where there is no title", () => {
    const reads: StateName[] = [...lines(14, "menu" as const), "paragraph"];
    expect(judged("byline", "Ada Lovelace", reads)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test.each<[string, string, Read, boolean]>([
    ["that look like a name", "Ada Lovelace", "insert", true],
    ["that begin with a by-word", "By our reporter", "insert", true],
    ["that look like nothing", "The bridge is closed", "insert", false],
    ["that are likely enough", "The bridge is closed", ["insert", { bylineInside: 0.03 }], true],
    ["that are hardly likely", "The bridge is closed", ["insert", { bylineInside: 0.01 }], false],
    ["that the path takes for bylines", "The bridge is closed", ["bylineInside", { insert: 0.99 }], true],
    ["that the path takes for text", "Ada Lovelace", ["paragraph", { bylineInside: 0.4 }], false],
    ["that are long", `Ada Lovelace ${"and so on ".repeat(20)}`, "bylineInside", false],
  ])("in lines %s: %j read as %j, %j", (_, line, read, expected) => {
    expect(judged("byline", line, ["title", "paragraph", read, "paragraph"])).toEqual(expected ? [2] : []);
  });
});

describe("headings are judged", () => {
  const maybe: Read = ["header", { heading: 0.02 }];

  test("from two lines above the text to two below, the title apart", () => {
    const tail: Read = ["tail", { heading: 0.02 }];
    const reads: Read[] = ["title", maybe, maybe, maybe, "paragraph", maybe, "paragraph", tail, tail, tail];
    expect(judged("heading", "A long way round", reads)).toEqual([2, 3, 5, 7, 8]);
    expect(judged("heading", "A long way round", [["title", { heading: 0.3 }], "paragraph"])).toEqual([]);
  });

  test.each<[string, Read, boolean]>([
    ["A long way round", ["insert", { heading: 0.01 }], true],
    ["A long way round", ["insert", { heading: 0.009 }], false],
    ["A long way round", ["paragraph", { heading: 0.01 }], true],
    ["A long way round ".repeat(10), ["insert", { heading: 0.4 }], false],
    ["A long way round ".repeat(10), "heading", true],
  ])("in %j read as %j: %j", (line, read, expected) => {
    expect(judged("heading", line, ["title", "paragraph", read, "paragraph"])).toEqual(expected ? [2] : []);
  });
});

test.each(["byline", "heading", "body"] as const)("no %s is judged where there is no text", (kind) => {
  const reads: Read[] = [
    ["title", {}],
    ["header", { byline: 0.9 }],
    ["menu", { heading: 0.9 }],
  ];
  expect(judged(kind, "Ada Lovelace", reads)).toEqual([]);
});

describe("what may be body is judged", () => {
  const maybe: Read = ["insert", { paragraph: 0.3 }];

  test("from six lines above the title to forty below the text, the title apart", () => {
    const above = lines<Read>(8, ["menu", { paragraph: 0.3 }]);
    const below = lines<Read>(45, ["tail", { heading: 0.3 }]);
    const reads: Read[] = [...above, ["title", { paragraph: 0.3 }], maybe, "paragraph", ...below];
    const expected = [2, 3, 4, 5, 6, 7, 9, ...Array.from({ length: 40 }, (_, k) => 11 + k)];
    expect(judged("body", "A long way round", reads)).toEqual(expected);
  });

  test.each<[Read, boolean]>([
    [["insert", { paragraph: 0.04 }], true],
    [["insert", { paragraph: 0.014, heading: 0.014 }], false],
    [["insert", { paragraph: 0.016, heading: 0.016 }], true],
    [["paragraph", { insert: 0.04 }], true],
    [["paragraph", { insert: 0.02 }], false],
    [["heading", { paragraph: 0.5 }], false],
  ])("where the chain is in doubt: %j, %j", (read, expected) => {
    expect(judged("body", "A long way round", ["title", "paragraph", read, "paragraph"])).toEqual(expected ? [2] : []);
  });
});

describe("what trees see of a block", () => {
  const observation = observeText("Cracks close the old bridge\nAda Lovelace");
  const seen = seenOf(settle("title", ["byline", { paragraph: 0.1 }]), observation, 1);
  const seenAs = (name: string) => seen[[...JUDGE_FEATURES, ...FEATURES].findIndex((one) => one.name === name)];

  test("is a value for each feature of the judges, then for each of the chain", () => {
    expect(seen).toHaveLength(JUDGE_FEATURES.length + FEATURES.length);
    expect(seenAs("reads as")).toBe(1 + STATE_NAMES.indexOf("byline"));
    expect(seenAs("likely body")).toBe(5);
    expect(seenAs("from the title")).toBe(11);
    expect(seenAs("width")).toBe(3);
    expect(seenAs("bias")).toBe(1);
    expect(seenAs("copyright sign")).toBe(0);
  });

  test("is weighed to a likelihood", () => {
    const judge = readTrees({ bias: Math.log(3), trees: "" });
    expect(judgeByTrees(judge, seen)).toBeCloseTo(0.75, 12);
  });
});

describe("the judge of bylines", () => {
  const observation = observeText("Cracks close the old bridge\nAda Lovelace");
  const reading = settle("title", "byline");
  const empty = (): LateWeights => ({
    rows: new Float64Array(ROW_COUNT),
    extras: new Float64Array(BYLINE_ROWS.at(-1) as number),
  });
  const rowOf = (name: string, value: number) =>
    (BYLINE_ROWS[BYLINE_FEATURES.findIndex((one) => one.name === name)] as number) + value - 1;

  test("has a row for what it sees of a block", () => {
    const rows = bylineRows(reading, observation, 1);
    expect(rows).toContain(rowOf("reads as", 1 + STATE_NAMES.indexOf("byline")));
    expect(rows).toContain(rowOf("from the title", 11));
    expect(rows).not.toContain(rowOf("from the title", 12));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test("is undecided without weights", () => {
    expect(judgeByline(empty(), reading, observation, 1)).toBe(0.5);
  });

  test("adds up the weights of what is seen of the block and of the reading", () => {
    const judge = empty();
    judge.extras[rowOf("reads as", 1 + STATE_NAMES.indexOf("byline"))] = 1.5;
    const rows = observation.rows.subarray(observation.firstRow[1], observation.firstRow[2]);
    judge.rows[rows[0] as number] = 0.25;
    judge.rows[rows.at(-1) as number] = 0.25;
    expect(judgeByline(judge, reading, observation, 1)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  });

  test("does not see the rows of other blocks", () => {
    const judge = empty();
    const own = new Set(observation.rows.subarray(observation.firstRow[1], observation.firstRow[2]));
    for (const row of observation.rows.subarray(0, observation.firstRow[1])) if (!own.has(row)) judge.rows[row] = 3;
    expect(judge.rows.some((weight) => weight === 3)).toBe(true);
    expect(judgeByline(judge, reading, observation, 1)).toBe(0.5);
    expect(judgeByline(judge, reading, observation, 0)).toBeGreaterThan(0.9);
  });
});
