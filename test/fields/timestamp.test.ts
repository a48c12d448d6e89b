import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimestamps, parseTimestamp } from "../../src/index";
import type { Diagnostic, ParseOptions } from "../../src/types";
import { anyText } from "../support/arbitrary-text";

function read(text: string, options: ParseOptions = {}) {
  const found: Diagnostic[] = [];
  const stamps = findTimestamps(text, { language: "en-US", ...options, onDiagnostic: (one) => found.push(one) });
  return { isos: stamps.map(({ iso }) => iso), codes: found.map(({ code }) => code), stamps, found };
}

describe("one grammar over any separator", () => {
  const SEPARATORS = [
    " ",
    ", ",
    " , ",
    " - ",
    " | ",
    " / ",
    " // ",
    " • ",
    " · ",
    " — ",
    " @ ",
    " at ",
    "\u00a0",
    "\t",
  ];

  test.each(SEPARATORS)("date%stime", (separator) => {
    expect(read(`April 26, 2023${separator}2:20pm EDT`).isos).toEqual(["2023-04-26T14:20:00-04:00"]);
    expect(read(`2:20pm EDT${separator}April 26, 2023`).isos).toEqual(["2023-04-26T14:20:00-04:00"]);
  });
});

test.each([
  ["Feb.14 - 2024 10:39 AM CET", "2024-02-14T10:39:00+01:00"],
  ["Thu, Sept. 5, 2019, noon", "2019-09-05T12:00"],
  ["5 September 2019, 12 midnight", "2019-09-05T00:00"],
  ["12 a.m., May 3, 2021", "2021-05-03T00:00"],
  ["12:05 PM, May 3, 2021", "2021-05-03T12:05"],
  ["May 3, 2021 0630 GMT", "2021-05-03T06:30:00+00:00"],
  ["6.55pm on 2 November 2023", "2023-11-02T18:55"],
  ["22:57 GMT 28.04.2020", "2020-04-28T22:57:00+00:00"],
  ["20230514T083000Z", "2023-05-14T08:30:00+00:00"],
  ["2023-05-14T08:30Z", "2023-05-14T08:30:00+00:00"],
  ["2023-05-14 08:30:59.123 +0530", "2023-05-14T08:30:59+05:30"],
  ["May 14, 20238:30 AM", "2023-05-14T08:30"],
  ["June 2, 202101823", "2021-06-02"],
  ["3 Feb 96", "1996-02-03"],
  ["Tuesday 4/6/2021 7 PM", "2021-04-06T19:00"],
])("%s is %s", (text, iso) => {
  expect(read(text).isos).toEqual([iso]);
});

describe("no time is made up", () => {
  test.each([
    "Version 1.10.30",
    "Call 555-12-2024 now",
    "A 3:1 win and a 10-12 defeat",
    "The 24/7 shop on 5th Avenue sold 1,200 pieces at 4.50",
    "In late 2023 the Mayor of March moved",
    "May 2024",
    "He ran 10.5 miles in 90 minutes",
    "32 August 2014",
    "2014/13/22",
    "1-2-3",
    "IP 10.12.20.2024",
    "Yesterday's News for today's readers",
    "Wed, Mar 25, 2:00 PM GMT + 9 more",
  ])("%s", (text) => {
    expect(read(text).isos).toEqual([]);
  });

  test.each(["3 hours ago", "yesterday", "yesterday at 10:30", "Published 10:30", "May 5, 10:30 AM"])(
    "%s without a reference",
    (text) => {
      expect(read(text)).toMatchObject({ isos: [], codes: ["no-reference-date"] });
    },
  );

  test("a dash behind a zone is no offset", () => {
    expect(read("Published 3 Nov 2023, 09:25 GMT- 3 min read").isos).toEqual(["2023-11-03T09:25:00+00:00"]);
    expect(read("Nov 3, 2023, 4:00 PM EDT + 8 more").isos).toEqual(["2023-11-03T16:00:00-04:00"]);
  });
});

describe("roles", () => {
  test.each([
    ["Published 2 May 2020 | Updated 3 May 2020", ["published", "updated"]],
    ["Updated 3 May 2020 | Published 2 May 2020", ["updated", "published"]],
    ["Last updated on 3 May 2020, first published on 2 May 2020", ["updated", "published"]],
    ["2 May 2020, 10:30 (updated 11:15)", ["published", "updated"]],
    ["2 May 2020 10:30 - 3 May 2020 11:15", ["published", "updated"]],
    ["Updated 3 May 2020", ["updated"]],
    ["3 May 2020", ["published"]],
  ])("%s", (text, roles) => {
    expect(read(text).stamps.map(({ role }) => role)).toEqual(roles);
  });

  test("an update that prints no day shares the one before", () => {
    expect(read("2 May 2020, 10:30 (updated 11:15)").isos).toEqual(["2020-05-02T10:30", "2020-05-02T11:15"]);
  });

  test("parseTimestamp prefers the publication wherever it stands", () => {
    expect(parseTimestamp("Updated 3 May 2020 | Published 2 May 2020")?.iso).toBe("2020-05-02");
  });
});

describe("several lines", () => {
  test("are read each on its own", () => {
    const text = "A headline\nMay 3, 2021\nSome words\n10:39 AM, June 4, 2022\r\nthe end";
    expect(read(text).isos).toEqual(["2021-05-03", "2022-06-04T10:39"]);
  });

  test.each([
    ["30 June 2025,\n3:59 pm", "2025-06-30T15:59"],
    ["14.02.2024\r\n10:39 Uhr", "2024-02-14T10:39"],
    ["28 November 2025\n\n03:26 pm CET", "2025-11-28T15:26:00+01:00"],
    ["14 February 2024\n10:39 on the river, 25 of them", "2024-02-14"],
    ["14 February 2024\nOpen at 10:39", "2024-02-14"],
  ])("a clock time alone in the line below a day belongs to it: %j", (text, iso) => {
    const stamp = parseTimestamp(text);
    expect(stamp?.iso).toBe(iso);
    expect(text.slice(stamp?.start, stamp?.end)).toBe(stamp?.text);
  });

  test("a long line is searched around its numbers", () => {
    const filler = "nothing but words and words ".repeat(20);
    expect(read(`${filler}on 3 May 2021 at 10:39 ${filler} and 4 June 2022 ${filler}`).isos).toEqual([
      "2021-05-03T10:39",
      "2022-06-04",
    ]);
  });
});

describe("years that are not printed", () => {
  const referenceDate = "2024-05-03";

  test.each([
    ["May 4, 10:30", "2024-05-04T10:30"],
    ["May 5, 10:30", "2023-05-05T10:30"],
    ["Dec. 21, 10:30", "2023-12-21T10:30"],
    ["Tuesday, May 5, 10:30", "2023-05-05T10:30"],
    ["Sunday, May 5, 10:30", "2024-05-05T10:30"],
  ])("%s", (text, iso) => {
    expect(read(text, { referenceDate }).isos).toEqual([iso]);
  });

  test("two digits are of this century unless it has not come so far", () => {
    expect(read("5/4/25", { referenceDate }).isos).toEqual(["2025-05-04"]);
    expect(read("5/4/82", { referenceDate }).isos).toEqual(["1982-05-04"]);
  });
});

describe("relative times", () => {
  const referenceDate = "2024-03-31T01:30:00+01:00";

  test.each([
    ["20 minutes ago", "2024-03-31T01:10:00+01:00"],
    ["2 hours ago", "2024-03-30T23:30:00+01:00"],
    ["an hour ago", "2024-03-31T00:30:00+01:00"],
    ["1 hour and 20 minutes ago", "2024-03-31T00:10:00+01:00"],
    ["2 days ago", "2024-03-29"],
    ["3 weeks ago", "2024-03-10"],
    ["1 month ago", "2024-02-29"],
    ["2 years ago", "2022-03-31"],
    ["just now", "2024-03-31T01:30:00+01:00"],
    ["yesterday", "2024-03-30"],
    ["today at 00:15", "2024-03-31T00:15"],
  ])("%s", (text, iso) => {
    expect(read(text, { referenceDate }).isos).toEqual([iso]);
  });

  test("hours before a reference without a clock stay open", () => {
    expect(read("2 hours ago", { referenceDate: "2024-03-31" })).toMatchObject({
      isos: [],
      codes: ["no-reference-date"],
    });
  });
});

describe("day and month in numbers", () => {
  test.each([
    ["en-US", "2024-03-04", []],
    ["en-GB", "2024-04-03", []],
    ["en-IN", "2024-04-03", []],
    ["de", "2024-04-03", []],
    ["fr-CA", "2024-04-03", []],
    ["en", "2024-03-04", ["ambiguous-day-order"]],
  ])("03/04/2024 in %s is %s", (language, iso, codes) => {
    expect(read("03/04/2024", { language })).toMatchObject({ isos: [iso], codes });
  });

  test("the way of the clock or the zone tells where the text does not", () => {
    expect(read("03/04/2024 16:30", { language: "en" }).isos).toEqual(["2024-04-03T16:30"]);
    expect(read("03/04/2024 4:30 PM", { language: "en" }).isos).toEqual(["2024-03-04T16:30"]);
    expect(read("03/04/2024 16:30 GMT", { language: "en" }).isos).toEqual(["2024-04-03T16:30:00+00:00"]);
    expect(read("03/04/2024 16:30 ET", { language: "en" }).isos).toEqual(["2024-03-04T16:30:00-05:00"]);
  });

  test("an order that fits no calendar gives way", () => {
    expect(read("13/04/2024")).toMatchObject({ isos: ["2024-04-13"], codes: ["day-order-swapped"] });
  });

  test("an order that lies ahead of the reference gives way", () => {
    const result = read("06/01/2026", { language: "en-US", referenceDate: "2026-01-07" });
    expect(result).toMatchObject({ isos: ["2026-01-06"], codes: ["day-order-swapped"] });
  });
});

describe("odd input is told, never thrown", () => {
  test.each([
    ["31 February 2024", [], ["impossible-date"]],
    ["Monday, 6 May 2025", ["2025-05-06"], ["weekday-mismatch"]],
    ["6 May 2025 24:00", ["2025-05-07T00:00"], ["hour-24"]],
    ["6 May 2025 24:01", ["2025-05-06"], ["impossible-time"]],
    ["6 May 2025 25:61", ["2025-05-06"], ["impossible-time"]],
    ["6 May 2025 0:30 AM", ["2025-05-06T00:30"], []],
    ["6 May 2025 13:30 PM", ["2025-05-06T13:30"], ["meridiem-conflict"]],
    ["2016-12-31T23:59:60Z", ["2016-12-31T23:59:59+00:00"], ["leap-second"]],
  ])("%s", (text, isos, codes) => {
    expect(read(text)).toMatchObject({ isos, codes });
  });

  test("a day after the reference is told", () => {
    const result = read("9 May 2024", { referenceDate: "2024-05-03" });
    expect(result).toMatchObject({ isos: ["2024-05-09"], codes: ["future-date"] });
  });

  test("a diagnostic stands where its time stands", () => {
    const text = "Read on: 6 May 2025 13:30 PM";
    const { found } = read(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["6 May 2025 13:30 PM"]);
  });
});

describe("calendars", () => {
  test.each([
    ["th", "14 กุมภาพันธ์ 2567", "2024-02-14"],
    ["ja", "令和6年2月14日", "2024-02-14"],
    ["ja", "平成元年2月14日", "1989-02-14"],
    ["zh", "民國113年2月14日", "2024-02-14"],
    ["ar", "11 شوال 1441هـ - 03 يونيو 2020م", "2020-06-03"],
    ["fa", "۱۴ فوریه ۲۰۲۴", "2024-02-14"],
  ])("%s: %s", (language, text, iso) => {
    expect(read(text, { language }).isos).toEqual([iso]);
  });
});

test("no weekday abbreviation is lost where the language is not known", () => {
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const isos = days.map((day, at) => findTimestamps(`${day} ${10 + at} Feb 2020 06.59 GMT`)[0]?.iso);
  expect(isos).toEqual(days.map((_, at) => `2020-02-${10 + at}T06:59:00+00:00`));
});

test("Iran's solar calendar is read as the platform's own", () => {
  const format = new Intl.DateTimeFormat("fa-u-ca-persian", { dateStyle: "long", timeZone: "UTC" });
  const day = fc.integer({ min: Date.UTC(1985, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 });
  fc.assert(
    fc.property(day, (days) => {
      const date = new Date(days * 86_400_000);
      expect(parseTimestamp(format.format(date), { language: "fa" })?.iso).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

describe("counts of a machine", () => {
  test.each([
    ["1707903540", ["2024-02-14T09:39:00+00:00"]],
    [" 1707903540123\n", ["2024-02-14T09:39:00+00:00"]],
    ["0301234567", []],
    ["1707903540 views", []],
  ])("%o", (text, isos) => {
    expect(read(text).isos).toEqual(isos);
  });
});

describe("languages that no lexicon holds", () => {
  test.each([
    ["13 desembre 2024", "2024-12-13"],
    ["13 Septemba 2024 10:30", "2024-09-13T10:30"],
    ["13. maijs 2024", "2024-05-13"],
    ["13 uztaila 2024", undefined],
  ])("%s", (text, iso) => {
    expect(findTimestamps(text)[0]?.iso).toBe(iso);
  });
});

describe("laws", () => {
  const options = fc.record({
    language: fc.constantFrom("en", "en-GB", "de", "ja", "ar", "th"),
    referenceDate: fc.constantFrom(undefined, "2024-05-03T18:00:00+02:00"),
    timeZone: fc.constantFrom(undefined, "Europe/Paris", "America/New_York"),
  });

  test("a stamp is its own evidence, plain data, and in order", () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        const stamps = findTimestamps(text, given);
        for (const stamp of stamps) {
          expect(stamp.text).toBe(text.slice(stamp.start, stamp.end));
          expect(stamp.end).toBeGreaterThan(stamp.start);
          expect(stamp.iso.startsWith(stamp.time === null ? stamp.date : `${stamp.date}T${stamp.time}`)).toBe(true);
          expect(stamp.epochMilliseconds).toBe(stamp.offset === null ? null : Date.parse(stamp.iso));
          expect(structuredClone(stamp)).toEqual(stamp);
        }
        const starts = stamps.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  const written = fc.record({
    milliseconds: fc
      .integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 })
      .map((m) => m * 60_000),
    tag: fc.constantFrom(
      "en-US",
      "en-GB",
      "de",
      "es",
      "fr",
      "it",
      "pt",
      "nl",
      "pl",
      "cs",
      "ru",
      "uk",
      "tr",
      "el",
      "ja",
      "zh",
      "vi",
      "he",
    ),
    dateStyle: fc.constantFrom("full", "long", "medium"),
  } as const);

  test("what Intl writes is read back", () => {
    fc.assert(
      fc.property(written, ({ milliseconds, tag, dateStyle }) => {
        const text = new Intl.DateTimeFormat(tag, { dateStyle, timeStyle: "short", timeZone: "UTC" }).format(
          milliseconds,
        );
        const expected = new Date(milliseconds).toISOString().slice(0, 16);
        expect([text, parseTimestamp(text, { language: tag })?.iso]).toEqual([text, expected]);
      }),
      { numRuns: 600 },
    );
  });
});
