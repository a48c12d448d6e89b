import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseByline } from "../../src/index";
import { allLanguages } from "../../src/lexicon/all";
import type { Author } from "../../src/types";
import { anyText } from "../support/arbitrary-text";
import { readFieldCases } from "../support/field-fixtures";

describe.each(allLanguages.map(({ language }) => language))("bylines in %s", (language) => {
  const cases = readFieldCases(`byline.${language}.txt`);

  test("has at least twelve lines", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)("reads $text", ({ text, expected }) => {
    expect(parseByline(text, { language }).map(show)).toEqual(expected);
  });

  test.each(cases)("places the names of $text", ({ text }) => {
    for (const { name, start, end } of parseByline(text, { language })) {
      expect(text.slice(start, end).toLowerCase()).toBe(name.toLowerCase());
    }
  });
});

/** An author as the fixtures write it. */
function show({ name, kind, role, jobTitle, affiliation, contact }: Author): string {
  const parts = [
    name,
    kind === "organization" && kind,
    role !== "author" && role,
    jobTitle && `job: ${jobTitle}`,
    affiliation && `at: ${affiliation}`,
    contact && `contact: ${contact}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

test("writes the dotless i of Turkish capitals", () => {
  expect(parseByline("Yazan: ŞULE KÖPRÜCIĞ").map(({ name }) => name)).toEqual(["Şule Köprücığ"]);
});

const FIRST_NAMES = ["Odessa", "Rufus", "Maud", "Jean-Luc", "Aoife", "Žofia", "Øyvind", "J.", "Anne Marie"];
const SURNAMES = ["Farthingale", "O'Shaunessy", "van der Merrow", "McAllistair", "Ellershaw-Bell", "de la Croix"];
const person = fc.tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...SURNAMES)).map((names) => names.join(" "));
const people = fc.uniqueArray(person, { minLength: 1, maxLength: 4 });

function listed(and: string, comma: string, names: readonly string[]): string {
  return [names.slice(0, -1).join(comma), names.at(-1)].filter(Boolean).join(and);
}

describe("a byline that is written reads back", () => {
  test.each([
    ["By", "and"],
    ["Von", "und"],
    ["Par", "et"],
    ["Por", "y"],
    ["Door", "en"],
    ["Di", "e"],
    ["Av", "och"],
    ["Af", "og"],
    ["Teksti:", "ja"],
    ["Autor:", "i"],
    ["Autor:", "a"],
    ["Autor:", "și"],
    ["Írta:", "és"],
    ["Yazan:", "ve"],
    ["Oleh:", "dan"],
    ["Tác giả:", "và"],
  ])("%s … %s …", (by, and) => {
    fc.assert(
      fc.property(people, (names) => {
        expect(parseByline(`${by} ${listed(` ${and} `, ", ", names)}`).map(({ name }) => name)).toEqual(names);
      }),
    );
  });

  test.each([
    ["ru", ["Ада Лавлейс", "Тим Квилл", "Грейс Хоппер"], "Автор: ", ", ", " и ", ""],
    ["uk", ["Ада Лавлейс", "Тім Квілл", "Ґрейс Гоппер"], "Автор: ", ", ", " та ", ""],
    ["bg", ["Ада Лавлейс", "Тим Квил", "Грейс Хопър"], "от ", ", ", " и ", ""],
    ["el", ["Τιμ Κουίλ", "Μοντ Έλλερσοου", "Άντα Λάβλεϊς"], "Γράφουν οι ", ", ", " και ", ""],
    ["ar", ["سلوى النجار", "مروان الخطيب", "ليلى حداد"], "بقلم: ", "، ", " و", ""],
    ["he", ["נועה לוי", "דן כהן", "רות ברק"], "מאת ", ", ", " ו", ""],
    ["fa", ["سارا محمدی", "رضا کریمی", "لیلا حسینی"], "نویسنده: ", "، ", " و ", ""],
    ["hi", ["सीता शर्मा", "राम वर्मा", "गीता सिंह"], "लेखक: ", ", ", " और ", ""],
    ["th", ["สมชาย ใจดี", "สมหญิง รักดี"], "โดย ", ", ", " และ ", ""],
    ["ja", ["山田花子", "鈴木一郎", "佐藤美咲"], "文＝", "、", "、", ""],
    ["ko", ["홍길동", "김철수", "이영희"], "", "·", "·", " 기자"],
    ["zh", ["张小三", "李小四", "王小五"], "记者 ", "、", "、", ""],
  ])("in %s, all of %j", (language, people, before, comma, and, behind) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 1 }), (names) => {
        const line = `${before}${listed(and, comma, names)}${behind}`;
        expect(parseByline(line, { language }).map(({ name }) => name)).toEqual(names);
      }),
    );
  });

  test.each([", ", " / ", " | ", "; ", " · ", "\n"])("with %j between the names", (separator) => {
    fc.assert(
      fc.property(people, (names) => {
        expect(parseByline(`By ${names.join(separator)}`).map(({ name }) => name)).toEqual(names);
      }),
    );
  });
});

describe("any text", () => {
  test("gives authors where they stand, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { name, start, end } of parseByline(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).not.toBe("");
          expect(name).not.toMatch(/^\s|\s$|\n/u);
          last = end;
        }
      }),
    );
  });
});
