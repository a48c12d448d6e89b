import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAME_GRAMS } from "../../src/lexicon/name-grams";
import { GRAM_BITS, nameOdds, readGrams } from "../../src/lexicon/name-spelling";

// One letter in one case for each in the other, so that a word survives being shouted.
const LETTERS = [
  ..."abcdefghijklmnopqrstuvwxyzàáâäåæçèéêëíñóôöøùúüýčřšžłğạếễабвгдежзийклмнопрстуфхцчшщыьэюяіїєαβγδεζηθικλμνξοπρτυφχψω",
];
const casedWord = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 20 }).map((parts) => parts.join(""));

function gramsOf(word: string): number[] {
  const grams: number[] = [];
  expect(readGrams(word, grams)).toBe(grams.length);
  return grams;
}

describe("the odds that a word is part of a name", () => {
  test.each([
    ["English", "Wilhelmina"],
    ["German", "Müller"],
    ["French", "François"],
    ["Spanish", "García"],
    ["Italian", "Giovanni"],
    ["Polish", "Kowalski"],
    ["Czech", "Svoboda"],
    ["Danish", "Johansen"],
    ["Hungarian", "Kovács"],
    ["Turkish", "Yılmaz"],
    ["Portuguese", "Ferreira"],
    ["Vietnamese", "Nguyễn"],
    ["Japanese in Latin letters", "Takahashi"],
    ["Russian", "Иванов"],
    ["Greek", "Παπαδόπουλος"],
  ])("are above even for the %s name %s", (_, name) => expect(nameOdds(name)).toBeGreaterThan(0));

  test.each([
    ["English", "Newsletter"],
    ["English", "Advertisement"],
    ["English", "Reporting"],
    ["English", "Weather"],
    ["German", "Nachrichten"],
    ["German", "Wirtschaft"],
    ["French", "Abonnement"],
    ["French", "Politique"],
    ["Spanish", "Noticias"],
    ["Dutch", "Belasting"],
  ])("are below even for the %s word %s", (_, word) => expect(nameOdds(word)).toBeLessThan(0));

  test.each(["橋", "記者", "محمد", "כהן", "김철수", "नाम", "สมชาย"])(
    "are even for %s, which has no capitals",
    (word) => {
      expect(nameOdds(word)).toBe(0);
    },
  );

  test("do not hang on the word's case", () => {
    fc.assert(
      fc.property(casedWord, (word) => {
        expect(nameOdds(word.toUpperCase())).toBe(nameOdds(word));
      }),
    );
  });

  test("are a number for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(Number.isFinite(nameOdds(text))).toBe(true);
      }),
    );
  });
});

describe("the grams of a word", () => {
  test("are its pieces of two to four characters, ends included", () => {
    // ^a ^ad ^ada ad ada ada$ da da$ a$
    expect(gramsOf("ada")).toHaveLength(9);
    // ^$
    expect(gramsOf("")).toHaveLength(1);
  });

  test("tell where a word starts and ends", () => {
    const own = new Set(gramsOf("ada"));
    // Of "adam": ^a ad da ^ad ada ^ada, but not am m$ dam am$ adam dam$
    expect(gramsOf("adam").filter((gram) => own.has(gram))).toHaveLength(6);
    // Of "lada": ad da a$ ada da$ ada$, but not ^l la ^la lad ^lad lada
    expect(gramsOf("lada").filter((gram) => own.has(gram))).toHaveLength(6);
  });

  test("all have a weight, and there is one more for the bias", () => {
    expect(NAME_GRAMS).toHaveLength(2 ** GRAM_BITS + 1);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        for (const gram of gramsOf(text)) {
          expect(gram).toBeGreaterThanOrEqual(0);
          expect(gram).toBeLessThan(2 ** GRAM_BITS);
        }
      }),
    );
  });
});
