import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features";
import { TITLE_FEATURES } from "../../src/features/title-features";
import { MOST_STEPS, readWeight, writeWeight } from "../../src/labels/read-model";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import { WEIGHTS } from "../../src/labels/weights";

describe("the table of weights", () => {
  test("has one character for every value of every feature and every column", () => {
    expect(WEIGHTS.features.map((row) => row.length)).toEqual(FEATURES.map(({ size }) => size * COLUMNS.length));
  });

  test("has one character for every value that ranks a title", () => {
    const sizes = [...FEATURES, ...TITLE_FEATURES].map(({ size }) => size);
    expect(WEIGHTS.titles.map((row) => row.length)).toEqual(sizes);
  });

  test("has every transition", () => {
    expect(WEIGHTS.transitions.map((row) => row.length)).toEqual(STATE_NAMES.map(() => STATE_NAMES.length));
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

test("a weight is one printable character without quotes or backslashes, and reads back", () => {
  for (let steps = -MOST_STEPS; steps <= MOST_STEPS; steps++) {
    const char = writeWeight(steps);
    expect(JSON.stringify(char)).toBe(`"${char}"`);
    expect(readWeight(char.charCodeAt(0))).toBe(steps);
  }
});
