import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseText } from "../../src/text/normalise";

// Everything that String.prototype.trim takes for white space, line ends apart.
const SPACES = [
  ..."\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff",
];

describe("normaliseText", () => {
  test.each([
    ["Ｆｅｂ．14\u00a0\u2010 2024", "Feb.14 - 2024"],
    ["10\u202f:\u200939\u3000AM", "10 : 39 AM"],
    ["\ufeffBy\tAda\u200bLovelace\u2060", " By Ada Lovelace "],
    ["\u2066ltr\u2069 \u200fערב\u200e", " ltr   ערב "],
    ["Putin’s ‘offer’ `quoted´ oʼclock 5′", "Putin's 'offer' 'quoted' o'clock 5'"],
    ["“Nothing,” «rien» ‟5″", '"Nothing," "rien" "5"'],
    ["3‐4 3‑4 3‒4 −5", "3-4 3-4 3-4 -5"],
    ["Foto：Ａ／Ｂ（ＡＰ）", "Foto:A/B(AP)"],
  ])("folds %j to %j", (printed, expected) => {
    expect(normaliseText(printed)).toBe(expected);
  });

  test.each([
    ["en and em dashes", "1914–1918 — a war"],
    ["line breaks of every kind", "a\r\nb\nc\rd\u2028e\u2029f"],
    ["joiners that shape letters", "می\u200cخواهم क्\u200dष"],
    ["letters of every script", "Türkiye Київ 東京 서울 القاهرة ไทย"],
    ["plain ASCII", "By Ada Lovelace (AP) - 10:39"],
  ])("keeps %s", (_, text) => {
    expect(normaliseText(text)).toBe(text);
  });

  test.each(SPACES)("makes %j a space, alone in plain text", (space) => {
    expect(normaliseText(`a${space}b`)).toBe("a b");
  });

  test("keeps the length of any string, and folds it once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = normaliseText(text);
        expect(folded).toHaveLength(text.length);
        expect(normaliseText(folded)).toBe(folded);
      }),
    );
  });
});
