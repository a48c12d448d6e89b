import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/text/lines";

describe("splitLines", () => {
  test("finds the text of a line without its surrounding white space", () => {
    expect(splitLines("  Sport \r\n\r\nBy Ada")).toEqual([
      { start: 2, end: 7, indent: 2, blankLinesBefore: 0 },
      { start: 12, end: 18, indent: 0, blankLinesBefore: 1 },
    ]);
  });

  test.each([
    ["LF", "\n"],
    ["CR LF", "\r\n"],
    ["CR", "\r"],
    ["LINE SEPARATOR", "\u2028"],
    ["PARAGRAPH SEPARATOR", "\u2029"],
  ])("ends a line at %s", (_, lineEnd) => {
    const text = ["one", "two", "", "three"].join(lineEnd);
    const lines = splitLines(text);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(["one", "two", "three"]);
    expect(lines.map((line) => line.blankLinesBefore)).toEqual([0, 0, 1]);
  });

  test("counts CR LF once, LF CR and two LFs twice", () => {
    const blankLines = (text: string) => splitLines(text)[1]?.blankLinesBefore;
    expect([blankLines("a\r\nb"), blankLines("a\n\rb"), blankLines("a\n\nb")]).toEqual([0, 1, 1]);
  });

  test.each(["", "\n", " \t\r\n\u00a0\u3000\n\ufeff", "\u2028\u2029"])("finds no line in %j", (text) => {
    expect(splitLines(text)).toEqual([]);
  });

  test("counts the blank lines before the first line for nothing", () => {
    expect(splitLines("\n\n\nHeadline\n \nText")).toEqual([
      { start: 3, end: 11, indent: 0, blankLinesBefore: 0 },
      { start: 14, end: 18, indent: 0, blankLinesBefore: 1 },
    ]);
  });

  test("keeps zero-width characters, which trim does not take for white space", () => {
    expect(splitLines("\u200bHeadline\u2060")).toEqual([{ start: 0, end: 10, indent: 0, blankLinesBefore: 0 }]);
  });

  test("misses no character of any text but white space", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", "\r", "\r\n", "\u2028", "\u2029", " ", "\t"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let from = 0;
        for (const { start, end } of splitLines(text)) {
          expect(text.slice(from, start).trim()).toBe("");
          expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
          from = end;
        }
        expect(text.slice(from).trim()).toBe("");
      }),
    );
  });
});
