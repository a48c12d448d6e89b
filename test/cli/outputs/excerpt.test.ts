import { expect, test } from "vitest";
import { excerpt } from "../../../src/cli/outputs/excerpt";

test.each([
  ["new bridge", 10, "new bridge"],
  ["new bridge", 9, "new brid…"],
  ["橋が開通した", 12, "橋が開通した"],
  ["橋が開通した", 11, "橋が開通し…"],
  ["橋が開通した", 10, "橋が開通…"],
  ["다리 개통", 9, "다리 개통"],
  ["bridge 🌉🌉", 11, "bridge 🌉🌉"],
  ["bridge 🌉🌉", 10, "bridge 🌉…"],
  ["Cafe\u0301s", 5, "Cafe\u0301s"],
  ["Cafe\u0301 bar", 5, "Cafe\u0301…"],
])("%s in %i columns is %s", (words, columns, expected) => {
  expect(excerpt(words, columns)).toBe(expected);
});
