import { describe, expect, test } from "vitest";
import { ROW_COUNT } from "../../src/features/observe";
import { type FirstReading, TITLE_FEATURES } from "../../src/features/title-features";
import { type Ranker, rankTitles, TITLE_ROWS, titleCandidates } from "../../src/labels/rank-title";
import { observeText } from "../support/blocks";

const ranker = (): Ranker => ({
  rows: new Float64Array(ROW_COUNT),
  extras: new Float64Array(TITLE_ROWS.at(-1) as number),
});

/** Ranks candidates by nothing but how likely they were at first; 0.9 is in the seventh step of that. */
function byLikelihood(): Ranker {
  const likely = TITLE_FEATURES.findIndex(({ name }) => name === "likely title");
  const fitted = ranker();
  fitted.extras[(TITLE_ROWS[likely] as number) + 6] = 1;
  return fitted;
}

/** Ranks lines, of which the first is the best: without weights, nothing is better than what stands first. */
function rank(lines: readonly string[], candidates = [...lines.keys()], by = ranker()) {
  const reading: FirstReading = {
    candidates,
    leadWords: new Uint16Array(lines.length),
    bodyStart: lines.length,
    path: new Uint8Array(lines.length),
    title: Float64Array.from(lines, (_, i) => (i === 1 ? 0.9 : 0.1)),
    byline: new Float64Array(lines.length),
    menu: new Float64Array(lines.length),
    heading: new Float64Array(lines.length),
    header: new Float64Array(lines.length),
    insert: new Float64Array(lines.length),
  };
  return rankTitles(by, reading, observeText(lines.join("\n")));
}

test("the best candidate is the title, by its share of all", () => {
  const lines = ["Goat elected mayor", "Cracks close the old bridge", "Ferry runs aground"];
  const { at, share } = rank(lines, [0, 1, 2], byLikelihood());
  expect(at).toBe(1);
  expect(share).toBeCloseTo(Math.E / (Math.E + 2), 12);
  expect(rank(lines)).toEqual({ at: 0, share: 1 / 3 });
});

test("equal lines are one candidate, and have the shares of all together", () => {
  const title = "Goat elected mayor";
  const lines = [title, "Cracks close the old bridge", title, title.toUpperCase()];
  const { at, share } = rank(lines, [0, 1, 2, 3], byLikelihood());
  expect(at).toBe(0);
  expect(share).toBeCloseTo(3 / (3 + Math.E), 12);
  expect(rank(lines, [0, 1, 2], byLikelihood()).at).toBe(1);
});

describe("a way to the article that is ranked best", () => {
  const title = "The bridge opens again";

  test.each([
    ["a breadcrumb trail", ["Home / Culture / The bridge opens again", title], 1],
    ["a glued trail", ["HomeCultureThe bridge opens again", title], 1],
    ["a trail in another case", ["HOME > THE BRIDGE OPENS AGAIN", title], 1],
    ["a trail three lines above", ["Home / The bridge opens again", "Culture", "By our man", "Photo", title], 4],
    [
      "a trail printed twice",
      ["Home / Culture / The bridge opens again", "Culture / The bridge opens again", title],
      2,
    ],
  ])("gives way to what ends it: %s", (_, lines, at) => expect(rank(lines).at).toBe(at));

  test.each([
    ["by itself", [title, "Culture", "Goat elected mayor"]],
    ["printed twice", [title, title]],
    ["with a line that begins it", ["The bridge opens again / Culture", title]],
    ["with a short end", ["Home / Old bridge", "Old bridge"]],
    ["far above its end", ["Home / The bridge opens again", "Culture", "Opera", "Chess", "Film", title]],
    ["without its end", ["Home / The bridge opens again", "Goat elected mayor"]],
  ])("stays %s", (_, lines) => expect(rank(lines).at).toBe(0));

  test("stays where its end is no candidate", () => {
    expect(rank(["Home / The bridge opens again", title], [0]).at).toBe(0);
  });

  test("never gives way to a line above", () => {
    expect(rank([title, "Home / The bridge opens again"], [1]).at).toBe(1);
    expect(rank([title, "Home / The bridge opens again"], [0, 1], byLikelihood()).at).toBe(1);
  });
});

test.each([
  ["新しい橋、来夏に開通へ", true],
  ["新しい橋＝７日、リヨン市で（山田花子撮影）", false],
  ["完成が近い新しい橋＝リヨン市で、山田花子撮影", false],
  ["新しい橋の写真", true],
  ["The bridge of which everyone takes a photo", true],
])("may %j be a title? %j", (line, expected) => {
  const { page } = observeText(line);
  expect(titleCandidates(page, 1)).toEqual(expected ? [0] : []);
});
