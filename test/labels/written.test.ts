import { describe, expect, test } from "vitest";
import {
  MOST_LEAF_STEPS,
  MOST_STEPS,
  readCountOrLeaf,
  readWeight,
  writeCount,
  writeLeaf,
  writeWeight,
} from "../../src/labels/written";

test("a weight is one printable character without quotes or backslashes, and reads back", () => {
  for (let steps = -MOST_STEPS; steps <= MOST_STEPS; steps++) {
    const char = writeWeight(steps);
    expect(JSON.stringify(char)).toBe(`"${char}"`);
    expect(char).toHaveLength(1);
    expect(readWeight(char.charCodeAt(0))).toBe(steps);
  }
});

describe("a count", () => {
  test.each([
    [0, 1],
    [35, 1],
    [36, 2],
    [255, 2],
    [383, 2],
  ])("of %i is %i characters", (count, length) => {
    expect(writeCount(count)).toHaveLength(length);
  });

  test("reads back, wherever it stands", () => {
    for (let count = 0; count <= 383; count++) {
      const written = writeCount(count);
      expect(JSON.stringify(written)).toBe(`"${written}"`);
      expect(readCountOrLeaf(`%${written}%`, 1)).toEqual({ count, leaf: 0, next: 1 + written.length });
    }
  });
});

test("the weight of a leaf is one character that begins no count, and reads back", () => {
  for (let steps = -MOST_LEAF_STEPS; steps <= MOST_LEAF_STEPS; steps++) {
    const written = writeLeaf(steps);
    expect(JSON.stringify(written)).toBe(`"${written}"`);
    expect(readCountOrLeaf(written, 0)).toEqual({ count: null, leaf: steps, next: 1 });
  }
});
