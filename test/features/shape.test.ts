import { describe, expect, test } from "vitest";
import { dateLevel, nameLevel } from "../../src/features/levels";
import type { Shape } from "../../src/features/shape";
import { observeText } from "../support/blocks";

function shapeOf(line: string): Shape {
  return observeText(line).page.shapes[0] as Shape;
}

describe("a date", () => {
  test.each(["14 February 2024", "Feb. 14, 2024 10:39", "14.02.2024", "il y a 3 heures", "3 hours ago"])(
    "is surely in %s",
    (line) => expect(dateLevel(shapeOf(line))).toBe(2),
  );

  test.each(["Since 1911", "10:39"])("is perhaps in %s", (line) => expect(dateLevel(shapeOf(line))).toBe(1));

  test.each(["Ada Lovelace", "Two eggs and 300 g of flour"])("is not in %s", (line) => {
    expect(dateLevel(shapeOf(line))).toBe(0);
  });
});

describe("a name", () => {
  test.each([
    ["By Ada Lovelace", 3],
    ["Von Ada Lovelace", 3],
    ["Written by Ada Lovelace", 3],
    ["Posted by Ada Lovelace", 3],
    ["Publié par Ada Lovelace", 3],
    ["Escrito por Ana Ruiz", 3],
    ["Frétt af Hafsteini", 3],
    ["Autorin: Ada Lovelace", 3],
    ["Auteurs : Ada Lovelace, Charles Babbage", 3],
    ["Autorzy: Ada Lovelace, Charles Babbage", 3],
    ["By Ada Lovelace, 14 February 2024", 2],
    ["Ada Lovelace", 1],
    ["Cracks close the old bridge", 0],
    ["Ada Lovelace was here.", 0],
  ])("%s has level %d", (line, level) => expect(nameLevel(shapeOf(line))).toBe(level));
});

test("wide signs count for more than Latin letters", () => {
  expect(shapeOf("橋は閉鎖された").width).toBe(17.5);
  expect(shapeOf("bridges").width).toBe(7);
});
