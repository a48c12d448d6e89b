import { expect, test } from "vitest";
import { matchEnd } from "../../src/text/match-end";

const DIGITS = /\d+/uy;

test.each([
  ["behind what matches there", 2, 5],
  ["at the offset where nothing matches", 0, 0],
  ["at the offset behind the text", 6, 6],
])("ends %s", (_, at, end) => {
  expect(matchEnd(DIGITS, "a 123 ", at)).toBe(end);
});

test("asks again from anywhere", () => {
  expect([3, 2, 3].map((at) => matchEnd(DIGITS, "a 123 ", at))).toEqual([5, 5, 5]);
});
