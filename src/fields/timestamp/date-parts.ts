import type { DatePiece } from "./pieces";
import { isAttached, isMark, numberAt, readingAt, type Source, tokenAt, valueAt } from "./source";

/** What a date is unless its form says otherwise: its day is `first`, its month `second`. It has every member, for
 *  members that a copy gains take engines twenty times as long as members that change. */
export const SPELLED: DatePiece = {
  kind: "date",
  from: 0,
  to: 0,
  year: null,
  yearDigits: 0,
  first: 0,
  second: 0,
  order: "day-first",
  separator: "",
  isWeak: false,
  yearsFromReference: null,
  daysAgo: null,
  zone: null,
};

/** The year behind a day and month: `, 2024` · ` de 2024` · `-16` · ` 82` · ` năm 1975` · ` พ.ศ. 2567`;
 *  where none stands, the date ends in front. */
export function readYear(source: Source, from: number): Pick<DatePiece, "to" | "year" | "yearDigits"> {
  const none = { to: from, year: null, yearDigits: 0 };
  let at = skipLinks(source, from, 2);
  const before = valueAt(source, at, "era");
  if (before !== null || valueAt(source, at, "calendar") === 0) at++;
  const { kind, text } = tokenAt(source, at);
  if (kind !== "number") return none;
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
  if (text.length !== 2 || isClock || !endsTwoDigitYear(source, at + 1)) return none;
  // 67 of the Thai calendar is 2567
  if (source.language === "th") return { to: at + 1, year: buddhist(2500 + Number(text)), yearDigits: 4 };
  return { to: at + 1, year: Number(text), yearDigits: 2 };
}

/** "3 Feb 82" ends there; "3 Feb 20 people" goes on. */
function endsTwoDigitYear(source: Source, at: number): boolean {
  const { kind, readings } = tokenAt(source, at);
  if (kind === "word") return readings.length > 0 && valueAt(source, at, "meridiem") === null;
  return !(isMark(source, at, ".,") && isAttached(source, at + 1) && tokenAt(source, at + 1).kind === "number");
}

/** Thai years run 543 ahead; no newspaper prints the year 2400. */
export function buddhist(year: number): number {
  return year >= 2400 && year < 2700 ? year - 543 : year;
}

export function isCommonYear(year: number): boolean {
  return (year >= 1900 && year < 2200) || (year >= 2400 && year < 2700);
}

/** "." · "st" · "er" · "º" behind a day */
export function skipOrdinal(source: Source, from: number): number {
  let at = from;
  if (isAttached(source, at) && (readingAt(source, at, "ordinal") || isMark(source, at, "ºª°"))) at++;
  if (isMark(source, at, ".") && isAttached(source, at)) at++;
  return at;
}

/** Marks and up to so many linking words between the parts of a date. */
export function skipLinks(source: Source, from: number, most: number): number {
  let at = from;
  for (let words = 0; ; at++) {
    if (isMark(source, at, ".,،、-–/'׳॰·")) continue;
    if (words === most || readingAt(source, at, "link") === null) return at;
    words++;
  }
}

/** The month at a token, 1 to 12. */
export function monthOf(source: Source, at: number): number | null {
  const month = valueAt(source, at, "month");
  return month === null ? null : month + 1;
}

/** A number that is a later part of a longer one: the "22" of "1.22.3.2024". */
export function isInsideNumber(source: Source, at: number): boolean {
  const isJoined = isAttached(source, at) && isAttached(source, at - 1) && isMark(source, at - 1, "./-:");
  return isJoined && tokenAt(source, at - 2).kind === "number";
}

/** A day in digits or in words: "24", "twenty-fourth". */
export function dayAt(source: Source, at: number): number | null {
  const number = numberAt(source, at, 2);
  const word = valueAt(source, at, "number");
  return number ?? (word === null ? null : word + 1);
}
