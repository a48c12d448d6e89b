import { describe, expect, test } from "vitest";
import { addTrees, readTrees, type TreeTable } from "../../src/labels/trees";
import { writeCount, writeLeaf } from "../../src/labels/written";

const node = (ask: number, limit: number, low: string, high: string) =>
  writeCount(ask) + writeCount(limit) + low + high;

const sumOf = (table: TreeTable, ...values: number[]) => addTrees(readTrees(table), Uint8Array.from(values));

describe("trees", () => {
  test("say their bias where there are none", () => {
    expect(sumOf({ bias: -1.5, trees: "" }, 1, 2)).toBe(-1.5);
  });

  test.each([
    [2, 0.2],
    [3, -0.1],
    [255, -0.1],
  ])("tell %i from a limit of 3: %d", (value, expected) => {
    expect(sumOf({ bias: 0, trees: node(0, 3, writeLeaf(10), writeLeaf(-5)) }, value)).toBeCloseTo(expected, 10);
  });

  // below 5: is the second below 200? else: is the third below 1?
  const deep = node(0, 5, node(1, 200, writeLeaf(1), writeLeaf(2)), node(2, 1, writeLeaf(3), writeLeaf(4)));

  test.each([
    [[4, 199, 9], 0.02],
    [[4, 200, 9], 0.04],
    [[5, 0, 0], 0.06],
    [[5, 0, 1], 0.08],
  ])("ask %j one after the other: %d", (values, expected) => {
    expect(sumOf({ bias: 0, trees: deep }, ...values)).toBeCloseTo(expected, 10);
  });

  test("are added up", () => {
    const trees = deep + writeLeaf(-7) + node(170, 90, writeLeaf(0), writeLeaf(20));
    const values = Array.from({ length: 171 }, () => 0).with(170, 90);
    expect(sumOf({ bias: 1, trees }, ...values)).toBeCloseTo(1 + 0.02 - 0.14 + 0.4, 10);
  });
});
