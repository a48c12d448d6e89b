import { readYear, SPELLED } from "./date-parts";
import type { DatePiece } from "./pieces";
import { readNumericDate } from "./read-numeric-date";
import { readSolarDate } from "./read-solar-date";
import { readDayMonth, readMonthDay, readYearMonthDay } from "./read-spelled-date";
import { isMark, numberAt, type Source, tokenAt, valueAt } from "./source";

/** Reads a calendar date that starts at a token, null when none does. */
export function readDate(source: Source, from: number): DatePiece | null {
  return (
    readCalendarDate(source, from) ??
    readPrefixedDate(source, from) ??
    readSolarDate(source, from) ??
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
  return { ...SPELLED, from, first: day, second: month, ...readYear(source, at + 1) };
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
