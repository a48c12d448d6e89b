import { describe, expect, test } from "vitest";
import { allLanguages } from "../../src/lexicon/all";
import { abbreviationsOf, compileDateIndex, foldWords, rowsOf } from "../../src/lexicon/date-index";
import type { DateWords } from "../../src/lexicon/date-words";
import { offsetAt } from "../../src/zones/offsets";
import { isZoneName } from "../../src/zones/resolve";

const rows = { months: 12, weekdays: 7, relativeUnits: 7 } as const;
const tables = allLanguages.map(({ language, dates }) => [language, dates] as const);

describe.each(tables)("%s", (language, dates) => {
  // Chinese, Japanese and Korean number their months.
  const namesMonths = !["ja", "ko", "zh"].includes(language);

  test("has a row a month, a weekday and a unit", () => {
    for (const [member, count] of Object.entries(rows)) {
      if (member === "months" && !namesMonths) continue;
      expect(rowsOf(dates[member as keyof DateWords]), member).toHaveLength(count);
    }
  });

  test("is in small letters and composed", () => {
    for (const [member, words] of Object.entries(dates)) {
      if (member === "zones") continue;
      expect(words, member).toBe(words.toLowerCase().normalize("NFC"));
    }
  });

  test("says nothing twice", () => {
    for (const member of ["publishedLabels", "updatedLabels", "zones"] as const) {
      const phrases = dates[member]?.split("|") ?? [];
      expect(phrases, member).toEqual([...new Set(phrases)]);
    }
    for (const member of ["months", "weekdays", "relativeUnits"] as const) {
      for (const row of rowsOf(dates[member])) expect(row, member).toEqual([...new Set(row)]);
    }
  });

  test("names zones that have a row or that the platform knows", () => {
    const names = dates.zones?.split("|").map((entry) => entry.split(" = ")[1] ?? "") ?? [];
    expect(names.filter((name) => name !== "city" && !isZoneName(name))).toEqual([]);
    for (const name of names.filter((one) => one.includes("/"))) expect(() => offsetAt(name, 0)).not.toThrow();
  });

  test.skipIf(!namesMonths)("knows the months as the platform writes them", () => {
    expect(missing(language, dates.months, "month", 12)).toEqual([]);
  });

  test("knows the weekdays as the platform writes them", () => {
    expect(missing(language, dates.weekdays, "weekday", 7)).toEqual([]);
  });
});

/** Names of Intl, long and short, alone and in a date, that the lexicon has in no row or in another one. */
function missing(language: string, member: string | undefined, part: "month" | "weekday", count: number): string[] {
  const index = compileDateIndex(allLanguages.filter((one) => one.language === language));
  expect(rowsOf(member)).toHaveLength(count);
  return Array.from({ length: count }, (_, row) => row).flatMap((row) =>
    namesOf(language, part, row).filter(
      (name) =>
        !LEFT_OUT.has(`${language} ${name}`) &&
        ![name, name.replace(DAY_BEFORE, "")].some((form) =>
          index.read(foldWords(form)).some(({ role, value }) => role === part && value === row),
        ),
    ),
  );
}

// Little words of other languages, which would make every line with one look like a date's.
const LEFT_OUT = new Set(["lt an"]);

// "Day" before every weekday: a word of its own.
const DAY_BEFORE = /^(?:יום |วัน)/u;
const OTHER_TAGS: Readonly<Record<string, string[]>> = { sr: ["sr", "sr-Latn"], nb: ["nb", "nn"], ar: ["ar", "ar-LB"] };

function namesOf(language: string, part: "month" | "weekday", row: number): string[] {
  // Monday was 1 January 2024.
  const day = part === "month" ? new Date(Date.UTC(2024, row, 15)) : new Date(Date.UTC(2024, 0, 1 + row));
  const styles = ["long", "short"] as const;
  const tags = OTHER_TAGS[language] ?? [language];
  const names = tags.flatMap((tag) =>
    styles.flatMap((style) =>
      [{}, { day: "numeric", year: "numeric" } as const].map((rest) => {
        const options = { ...rest, month: "long", [part]: style, timeZone: "UTC" } as const;
        const format = new Intl.DateTimeFormat(
          `${tag}-u-ca-gregory`,
          part === "month" ? options : { weekday: style, timeZone: "UTC" },
        );
        return format.formatToParts(day).find(({ type }) => type === part)?.value ?? "";
      }),
    ),
  );
  // Bulgarian and Czech write short months as numbers.
  return [...new Set(names.map((name) => name.replace(/[.॰]$/u, "").toLowerCase()))].filter(
    (name) => !/\d/u.test(name),
  );
}

describe("abbreviations", () => {
  test("are the beginnings of three to six letters", () => {
    expect(abbreviationsOf(["september"])).toEqual(["sep", "sept", "septe", "septem"]);
    expect(abbreviationsOf(["mai"])).toEqual([]);
  });

  test("are only of scripts that shorten so", () => {
    expect(abbreviationsOf(["सितंबर", "ديسمبر"])).toEqual([]);
  });
});
