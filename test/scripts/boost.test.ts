import { describe, expect, test } from "vitest";
import { type BoostOptions, boostTrees, type TreeExample } from "../../scripts/fit/boost";
import { tabulate } from "../../scripts/fit/write-weights";
import { addTrees, readTrees } from "../../src/labels/trees";
import { unlearned } from "../support/unlearned";

const OPTIONS: BoostOptions = { trees: 30, leaves: 4, rate: 0.3, fewest: 2, l2: 1, rows: 1, columns: 1 };
const FLAT = Array.from({ length: 11 }, (_, k) => k * 10);
const CALIBRATION = { title: FLAT, authors: FLAT, published: FLAT, body: FLAT };

/** Every pair of values from 0 to 9, right where a rule says so. */
function examples(isRight: (first: number, second: number) => boolean): TreeExample[] {
  return Array.from({ length: 100 }, (_, k) => {
    const [first, second] = [Math.floor(k / 10), k % 10];
    return { values: Uint8Array.of(first, second), isRight: isRight(first, second), weight: 1 };
  });
}

/** How likely fitted trees find some values, once they are written and read again. */
function judgeOf(learned: readonly TreeExample[], options = OPTIONS): (...values: number[]) => number {
  const fitted = unlearned();
  fitted.judges.body = boostTrees(learned, options);
  const trees = readTrees(tabulate(fitted, CALIBRATION).judges.body);
  return (...values) => 1 / (1 + Math.exp(-addTrees(trees, Uint8Array.from(values))));
}

describe("boosted trees", () => {
  test("learn a limit", () => {
    const judge = judgeOf(examples((first) => first >= 6));
    expect(judge(6, 0)).toBeGreaterThan(0.9);
    expect(judge(5, 9)).toBeLessThan(0.1);
  });

  test("learn what no sum of weights can tell: either, but not both", () => {
    const judge = judgeOf(examples((first, second) => first >= 3 !== second >= 6));
    expect(judge(1, 8)).toBeGreaterThan(0.9);
    expect(judge(8, 1)).toBeGreaterThan(0.9);
    expect(judge(8, 8)).toBeLessThan(0.1);
    expect(judge(1, 1)).toBeLessThan(0.1);
  });

  test("say how often something is right where nothing tells", () => {
    const judge = judgeOf(examples((first, second) => (first * 3 + second * 7) % 4 === 0).map(blind));
    expect(judge(0, 0)).toBeGreaterThan(0.2);
    expect(judge(0, 0)).toBeLessThan(0.3);
  });

  test("believe the heavier of two that contradict each other", () => {
    const values = Uint8Array.of(1);
    const learned = [
      { values, isRight: true, weight: 90 },
      { values, isRight: false, weight: 10 },
    ];
    expect(judgeOf(learned)(1)).toBeCloseTo(0.9, 1);
  });

  test("have no more leaves than allowed, and none for fewer examples", () => {
    const leaves = (node: ReturnType<typeof boostTrees>["trees"][number]): number =>
      "adds" in node ? 1 : leaves(node.low) + leaves(node.high);
    const learned = examples((first, second) => (first + second) % 2 === 0);
    expect(boostTrees(learned, OPTIONS).trees.every((tree) => leaves(tree) <= 4)).toBe(true);
    expect(boostTrees(learned, { ...OPTIONS, fewest: 51 }).trees.every((tree) => leaves(tree) === 1)).toBe(true);
  });

  test("are the same every time, on a share of examples and values too", () => {
    const options = { ...OPTIONS, rows: 0.5, columns: 0.6 };
    const learned = examples((first, second) => first > second);
    expect(boostTrees(learned, options)).toEqual(boostTrees(learned, options));
  });
});

const blind = (example: TreeExample): TreeExample => ({ ...example, values: Uint8Array.of(0, 0) });
