import { addDays } from "./calendar";
import { SPELLED, skipLinks } from "./date-parts";
import type { DatePiece } from "./pieces";
import { readDayMonth } from "./read-spelled-date";
import { isMark, numberAt, type Source, tokenAt, valueAt } from "./source";

// 1 Farvardin 1403
const ANCHOR_YEAR = 1403;
const ANCHOR = { year: 2024, month: 3, day: 20 };
const EARLIEST_YEAR = 1300;
const LATEST_YEAR = 1450;
// The leap years of each 33.
const LEAP_YEARS = [1, 5, 9, 13, 17, 22, 26, 30];

/** Reads a date of Iran's solar calendar: ۲۵ بهمن ۱۴۰۲ · ۱۴۰۲/۱۱/۲۵ */
export function readSolarDate(source: Source, from: number): DatePiece | null {
  const first = numberAt(source, from, 4);
  if (first === null) return null;
  const month = valueAt(source, from + 1, "solar");
  if (month !== null) {
    const yearAt = skipLinks(source, from + 2, 1);
    const date = convert(from, yearAt + 1, numberAt(source, yearAt, 4) ?? 0, month + 1, first);
    return date && skipTwin(source, date);
  }
  const isNumeric = source.language === "fa" && isMark(source, from + 1, "/") && isMark(source, from + 3, "/");
  if (!isNumeric || tokenAt(source, from).text.length !== 4) return null;
  return convert(from, from + 5, first, numberAt(source, from + 2, 2) ?? 0, numberAt(source, from + 4, 2) ?? 0);
}

/** Behind a day that is named in both calendars: "۱۲ مرداد ۱۴۰۰ / ۳ اوت ۲۰۲۱". */
function skipTwin(source: Source, date: DatePiece): DatePiece {
  const twin = readDayMonth(source, skipLinks(source, date.to, 0));
  const isSame = twin?.year === date.year && twin.first === date.first && twin.second === date.second;
  return isSame ? { ...date, to: twin.to } : date;
}

function convert(from: number, to: number, year: number, month: number, day: number): DatePiece | null {
  const isYear = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  if (!isYear || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
  let days = day - 1;
  for (let one = 1; one < month; one++) days += lengthOf(year, one);
  for (let one = ANCHOR_YEAR; one < year; one++) days += isLeap(one) ? 366 : 365;
  for (let one = year; one < ANCHOR_YEAR; one++) days -= isLeap(one) ? 366 : 365;
  const date = addDays(ANCHOR, days);
  return { ...SPELLED, from, to, year: date.year, yearDigits: 4, first: date.day, second: date.month };
}

function lengthOf(year: number, month: number): number {
  if (month < 7) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

function isLeap(year: number): boolean {
  return LEAP_YEARS.includes(year % 33);
}
