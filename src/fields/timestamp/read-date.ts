import type { DatePiece } from "./pieces";
import { isAttached, isMark, numberAt, readingAt, type Source, tokenAt, valueAt } from "./source";

const SPELLED = {
  kind: "date",
  order: "day-first",
  separator: "",
  isWeak: false,
  yearsFromReference: null,
  daysAgo: null,
} as const;

/** Reads a calendar date that starts at a token, null when none does. */
export function readDate(source: Source, from: number): DatePiece | null {
  return (
    readCalendarDate(source, from) ??
    readPrefixedDate(source, from) ??
    readNumericDate(source, from) ??
    readDayMonth(source, from) ??
    readMonthDay(source, from) ??
    readYearMonthDay(source, from) ??
    readCompactDate(source, from)
  );
}

/** 2024年5月3日 · 2024년 5월 3일 · 令和6年5月3日 · 今年7月27日 · 5月3日 */
function readCalendarDate(source: Source, from: number): DatePiece | null {
  let at = from;
  const era = valueAt(source, at, "era");
  if (era !== null) at++;
  const parts: (number | null)[] = [null, null, null];
  let yearDigits = 0;
  for (let unit = 0; unit < 3; unit++) {
    const value = numberAt(source, at, 4);
    if (value === null || valueAt(source, at + 1, "calendar") !== unit) continue;
    parts[unit] = value;
    if (unit === 0) yearDigits = tokenAt(source, at).text.length;
    at += isMark(source, at + 2, ",，、") ? 3 : 2;
  }
  const [year, month, day] = parts as [number | null, number | null, number | null];
  if (month === null || day === null) return null;
  const isEra = era !== null && year !== null;
  return {
    ...SPELLED,
    from,
    to: at,
    year: isEra ? year + era : year,
    yearDigits: isEra ? 4 : yearDigits,
    first: day,
    second: month,
    yearsFromReference: era !== null && year === null ? era : null,
  };
}

/** ngày 30 tháng 4 năm 1975 · 7 tháng 5, 1954: the unit before its number */
function readPrefixedDate(source: Source, from: number): DatePiece | null {
  let at = valueAt(source, from, "calendar") === 2 ? from + 1 : from;
  const day = numberAt(source, at, 2);
  if (day === null) return null;
  if (isMark(source, ++at, ",/-")) at++;
  if (valueAt(source, at, "calendar") !== 1 || tokenAt(source, at).kind !== "word") return null;
  const month = numberAt(source, ++at, 2);
  if (month === null) return null;
  const year = readYear(source, at + 1);
  return { ...SPELLED, from, first: day, second: month, ...(year ?? { to: at + 1, year: null, yearDigits: 0 }) };
}

/** 13.05.2024 · 3. 5. 2024 · 2024-05-13 · 05/13/24 · 5/13 */
function readNumericDate(source: Source, from: number): DatePiece | null {
  if (tokenAt(source, from).kind !== "number" || isInsideNumber(source, from)) return null;
  const separator = separatorAt(source, from + 1);
  if (separator === null) return null;
  const second = from + 1 + separator.length;
  if (!isDayOrMonth(source, second)) return null;
  const third = separatorAt(source, second + 1) === separator ? second + 1 + separator.length : null;
  const digits = tokenAt(source, from).text.length;
  if (third === null || tokenAt(source, third).kind !== "number") {
    return digits <= 2 ? readDayAndMonth(source, from, second, separator) : null;
  }
  if (digits === 4) return readYearFirst(source, from, second, third, separator);
  return digits <= 2 && separator !== "" ? readYearLast(source, from, second, third, separator) : null;
}

/** A number that is a later part of a longer one: the "22" of "1.22.3.2024". */
function isInsideNumber(source: Source, at: number): boolean {
  const isJoined = isAttached(source, at) && isAttached(source, at - 1) && isMark(source, at - 1, "./-:");
  return isJoined && tokenAt(source, at - 2).kind === "number";
}

/** A day in digits or in words: "24", "twenty-fourth". */
function dayAt(source: Source, at: number): number | null {
  const number = numberAt(source, at, 2);
  const word = valueAt(source, at, "number");
  return number ?? (word === null ? null : word + 1);
}

/** The mark between two numbers: "/" anywhere, "." before a space, "-" without spaces, "" for space alone. */
function separatorAt(source: Source, at: number): string | null {
  const { text, kind, isSpaced } = tokenAt(source, at);
  const isNextSpaced = tokenAt(source, at + 1).isSpaced;
  if (kind === "number") return "";
  if (kind !== "mark") return null;
  if (text === "/") return text;
  if (text === ".") return isSpaced ? null : text;
  return text === "-" && !isSpaced && !isNextSpaced ? text : null;
}

function isDayOrMonth(source: Source, at: number): boolean {
  const value = numberAt(source, at, 2);
  return value !== null && value >= 1 && value <= 31;
}

function readYearFirst(
  source: Source,
  from: number,
  second: number,
  third: number,
  separator: string,
): DatePiece | null {
  const year = Number(tokenAt(source, from).text);
  const day = numberAt(source, third, 2);
  if (day === null || goesOn(source, third + 1)) return null;
  const isIso = separator === "-" && tokenAt(source, third + 1).text === "t";
  if (!isIso && !isCommonYear(year)) return null;
  if (separator === "" && tokenAt(source, second).text.length + tokenAt(source, third).text.length < 4) return null;
  const month = Number(tokenAt(source, second).text);
  return { ...SPELLED, from, to: third + 1, year: buddhist(year), yearDigits: 4, first: day, second: month, separator };
}

function readYearLast(
  source: Source,
  from: number,
  second: number,
  third: number,
  separator: string,
): DatePiece | null {
  const { text } = tokenAt(source, third);
  const isTwoDigit = text.length === 2;
  const printed = Number(isTwoDigit ? text : text.slice(0, 4));
  if (!isTwoDigit && (text.length < 4 || !isCommonYear(printed))) return null;
  const year = buddhist(printed);
  if (text.length > 4 && isMark(source, third + 1, ":.")) return null;
  if (goesOn(source, third + 1)) return null;
  const first = Number(tokenAt(source, from).text);
  const middle = Number(tokenAt(source, second).text);
  const common = { ...SPELLED, from, to: third + 1, separator, isWeak: isTwoDigit, yearDigits: isTwoDigit ? 2 : 4 };
  // 24.05.13 in the languages that write the year first
  if (isTwoDigit && isYearFirstLanguage(source)) return { ...common, year: first, first: year, second: middle };
  return { ...common, year, first, second: middle, order: "open" };
}

/** 13/5 · 13.05. */
function readDayAndMonth(source: Source, from: number, second: number, separator: string): DatePiece | null {
  if (separator === "" || !isDayOrMonth(source, from)) return null;
  const isDotted = separator === ".";
  if (isDotted !== (isMark(source, second + 1, ".") && isAttached(source, second + 1))) return null;
  if (isMark(source, second + 1, ":%") || (!isDotted && goesOn(source, second + 1))) return null;
  const [first, middle] = [Number(tokenAt(source, from).text), Number(tokenAt(source, second).text)];
  return {
    ...SPELLED,
    from,
    to: second + (isDotted ? 2 : 1),
    year: null,
    yearDigits: 0,
    first,
    second: middle,
    order: isYearFirstLanguage(source) ? "month-first" : "open",
    separator,
    isWeak: true,
  };
}

/** Whether the number goes on: "2.10.2024.7" is no date, "31.05.2024.14:15" has a time behind it. */
function goesOn(source: Source, at: number): boolean {
  const isJoined = isMark(source, at, "./-:") && isAttached(source, at) && isAttached(source, at + 1);
  if (!isJoined || tokenAt(source, at + 1).kind !== "number") return false;
  return !isMark(source, at + 2, ":.") && valueAt(source, at + 2, "clock") === null;
}

/** 3. Mai 2024 · 1er août 2012 · 10 de agosto de 2012 · 15juin 2016 · 09-JAN-2017 · 24 نيسان / أبريل 2020 */
function readDayMonth(source: Source, from: number): DatePiece | null {
  const day = dayAt(source, from);
  if (day === null || isInsideNumber(source, from)) return null;
  const monthAt = skipLinks(source, skipOrdinal(source, from + 1), 2);
  const known = monthOf(source, monthAt);
  const behind = known === null ? monthAt + 1 : skipTwin(source, monthAt, known);
  const year = readYear(source, behind) ?? { to: behind, year: null, yearDigits: 0 };
  const month = known ?? (year.yearDigits === 4 ? guessMonth(source, monthAt) : null);
  if (month === null) return null;
  return { ...SPELLED, from, first: day, second: month, ...year };
}

/** August 10, 2012 · Feb.14 - 2024 · March, 6th 2016 · August/10/2012 */
function readMonthDay(source: Source, from: number): DatePiece | null {
  const month = valueAt(source, from, "month");
  if (month === null) return null;
  const dayFrom = skipLinks(source, from + 1, 1);
  // "Mar 10 janvier": a Tuesday
  const isWeekday = valueAt(source, from, "weekday") !== null;
  if (isWeekday && monthOf(source, skipLinks(source, skipOrdinal(source, dayFrom + 1), 2)) !== null) return null;
  const day = dayAt(source, dayFrom);
  if (day === null) return null;
  const behind = skipOrdinal(source, dayFrom + 1);
  // "May 10:30" has no day
  if (behind === dayFrom + 1 && isMark(source, behind, ":")) return null;
  const year = readYear(source, behind) ?? { to: behind, year: null, yearDigits: 0 };
  return { ...SPELLED, from, first: day, second: month + 1, ...year };
}

/** 2024. május 3. · 2018 March 18 · 2012/Aug/10 */
function readYearMonthDay(source: Source, from: number): DatePiece | null {
  const year = numberAt(source, from, 4);
  if (year === null || tokenAt(source, from).text.length !== 4) return null;
  const monthAt = skipLinks(source, from + 1, 1);
  const month = valueAt(source, monthAt, "month");
  const dayFrom = skipLinks(source, monthAt + 1, 0);
  const day = numberAt(source, dayFrom, 2);
  if (month === null || day === null || isMark(source, dayFrom + 1, ":")) return null;
  const to = skipOrdinal(source, dayFrom + 1);
  return { ...SPELLED, from, to, year, yearDigits: 4, first: day, second: month + 1 };
}

// 20240514
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u;

/** 20240514T103900Z: only with its T. */
function readCompactDate(source: Source, from: number): DatePiece | null {
  const [, year, month, day] = COMPACT.exec(tokenAt(source, from).text) ?? [];
  if (year === undefined || tokenAt(source, from + 1).text !== "t") return null;
  return {
    ...SPELLED,
    from,
    to: from + 1,
    year: Number(year),
    yearDigits: 4,
    first: Number(day),
    second: Number(month),
  };
}

/** The year behind a day and month: `, 2024` · ` de 2024` · `-16` · ` 82` · ` năm 1975` · ` พ.ศ. 2567`. */
function readYear(source: Source, from: number): Pick<DatePiece, "to" | "year" | "yearDigits"> | null {
  let at = skipLinks(source, from, 2);
  const before = valueAt(source, at, "era");
  if (before !== null || valueAt(source, at, "calendar") === 0) at++;
  const { kind, text } = tokenAt(source, at);
  if (kind !== "number") return null;
  const isClock = isMark(source, at + 1, ":") || valueAt(source, at + 1, "clock") !== null;
  const isFour = text.length === 4;
  // 202501747: a year and a counter that stood beside it
  const isGlued = text.length > 4 && isCommonYear(Number(text.slice(0, 4)));
  if (isFour || isGlued) {
    const behind = valueAt(source, at + 1, "era");
    const printed = Number(text.slice(0, 4));
    const year = printed + (before ?? behind ?? 0);
    return {
      to: at + (behind === null ? 1 : 2),
      year: before === null && behind === null ? buddhist(printed) : year,
      yearDigits: 4,
    };
  }
  if (text.length !== 2 || isClock || !endsTwoDigitYear(source, at + 1)) return null;
  return { to: at + 1, year: Number(text), yearDigits: 2 };
}

/** "3 Feb 82" ends there; "3 Feb 20 people" goes on. */
function endsTwoDigitYear(source: Source, at: number): boolean {
  const { kind, readings } = tokenAt(source, at);
  if (kind === "word") return readings.length > 0 && valueAt(source, at, "meridiem") === null;
  return !(isMark(source, at, ".,") && isAttached(source, at + 1) && tokenAt(source, at + 1).kind === "number");
}

/** Thai years run 543 ahead; no newspaper prints the year 2400. */
function buddhist(year: number): number {
  return year >= 2400 && year < 2700 ? year - 543 : year;
}

function isCommonYear(year: number): boolean {
  return (year >= 1900 && year < 2200) || (year >= 2400 && year < 2700);
}

/** "." · "st" · "er" · "º" behind a day */
function skipOrdinal(source: Source, from: number): number {
  let at = from;
  if (isAttached(source, at) && (readingAt(source, at, "ordinal") || isMark(source, at, "ºª°"))) at++;
  if (isMark(source, at, ".") && isAttached(source, at)) at++;
  return at;
}

/** Marks and up to so many linking words between the parts of a date. */
function skipLinks(source: Source, from: number, most: number): number {
  let at = from;
  for (let words = 0; ; at++) {
    if (isMark(source, at, ".,،、-–/'׳॰·")) continue;
    if (words === most || readingAt(source, at, "link") === null) return at;
    words++;
  }
}

/** The month at a token, 1 to 12. */
function monthOf(source: Source, at: number): number | null {
  const month = valueAt(source, at, "month");
  return month === null ? null : month + 1;
}

/** A month of a language that no lexicon holds, by how it begins: "13 desembre 2024", "13 Septemba 2024". */
function guessMonth(source: Source, at: number): number | null {
  const { kind, text, readings } = tokenAt(source, at);
  const isKnownLanguage = source.language !== null && source.index.languages.has(source.language);
  if (kind !== "word" || readings.length > 0 || text.length < 4 || isKnownLanguage) return null;
  const starts = text.length > 6 ? [4] : [4, 3];
  for (const length of starts) {
    const month = source.index.read(text.slice(0, length)).find(({ role }) => role === "month");
    if (month) return month.value + 1;
  }
  return null;
}

/** Behind a month that is named twice: "نيسان / أبريل". */
function skipTwin(source: Source, monthAt: number, month: number): number {
  const at = isMark(source, monthAt + 1, "/(") ? monthAt + 2 : monthAt + 1;
  if (at === monthAt + 1 || monthOf(source, at) !== month) return monthAt + 1;
  return isMark(source, at + 1, ")") ? at + 2 : at + 1;
}

function isYearFirstLanguage({ language }: Source): boolean {
  return language === "zh" || language === "ja" || language === "ko" || language === "hu";
}
