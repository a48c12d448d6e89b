import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features";
import { FEATURE_COUNT } from "../../src/features/observe";

// size: 11, of: width }, // width
const ROW_COMMENT = /^.*\bsize: \d+,.*\/\/ (.+)$/gmu;

describe("FEATURES", () => {
  test("names every row of the shape features as its comment does", () => {
    const source = readFileSync("src/features/shape-features.ts", "utf8");
    const comments = [...source.matchAll(ROW_COMMENT)].map(([, name]) => name);
    expect(comments.length).toBeGreaterThan(50);
    expect(FEATURES.slice(0, comments.length).map(({ name }) => name)).toEqual(comments);
    expect(FEATURES[comments.length]?.name).toBe("advertisement");
  });

  test("has one name, and no other's, for each feature", () => {
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURE_COUNT);
  });
});
