import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features";
import { BYLINE_FEATURES, JUDGE_FEATURES } from "../../src/features/judge-features";
import { TITLE_FEATURES } from "../../src/features/title-features";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import { readTrees } from "../../src/labels/trees";
import { WEIGHTS } from "../../src/labels/weights";

const sizeOf = (rows: readonly { size: number }[]) => rows.reduce((sum, { size }) => sum + size, 0);

describe("the table of weights", () => {
  test("has one character for every value of every feature and every column", () => {
    expect(WEIGHTS.features).toHaveLength(sizeOf(FEATURES) * COLUMNS.length);
  });

  test("has one character for every value that ranks a title", () => {
    expect(WEIGHTS.titles).toHaveLength(sizeOf([...FEATURES, ...TITLE_FEATURES]));
  });

  test("has one character for every value that tells a byline", () => {
    expect(WEIGHTS.judges.byline).toHaveLength(sizeOf([...FEATURES, ...BYLINE_FEATURES]));
  });

  test.each(["heading", "body"] as const)(
    "has trees for %s that ask for what is seen, and for values that it has",
    (judged) => {
      const sizes = [...JUDGE_FEATURES, ...FEATURES].map(({ size }) => size);
      const { roots, asks, limits, highs } = readTrees(WEIGHTS.judges[judged]);
      expect(roots.length).toBeGreaterThan(1);
      for (const [node, ask] of asks.entries()) {
        if (ask < 0) continue;
        expect(limits[node]).toBeGreaterThan(0);
        expect(limits[node]).toBeLessThanOrEqual(sizes[ask] ?? 0);
        expect(highs[node]).toBeLessThan(asks.length);
      }
    },
  );

  test("has every transition", () => {
    expect(WEIGHTS.transitions).toHaveLength(STATE_NAMES.length ** 2);
    expect([WEIGHTS.biases, WEIGHTS.starts, WEIGHTS.ends].map((row) => row.length)).toEqual(
      Array.from({ length: 3 }, () => STATE_NAMES.length),
    );
  });

  test("never lets confidence fall as more speaks for a field", () => {
    for (const knots of Object.values(WEIGHTS.calibration)) {
      expect(knots).toEqual([...knots].sort((a, b) => a - b));
      expect(knots.every((knot) => knot >= 0 && knot <= 100)).toBe(true);
    }
  });
});
