import { buddhist, isCommonYear, isInsideNumber, SPELLED } from "./date-parts";
import type { DatePiece } from "./pieces";
import { isAttached, isMark, numberAt, type Source, tokenAt, valueAt } from "./source";

/** 13.05.2024 · 3. 5. 2024 · 2024-05-13 · 05/13/24 · 5/13 */
export function readNumericDate(source: Source, from: number): DatePiece | null {
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
  // 14/2 2024 · 14/2-2024
  const yearAt = isMark(source, second + 1, "-") ? second + 2 : second + 1;
  const year = numberAt(source, yearAt, 4) ?? 0;
  if (separator === "/" && isCommonYear(year)) return readYearLast(source, from, second, yearAt, separator);
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

function isYearFirstLanguage({ language }: Source): boolean {
  return language === "zh" || language === "ja" || language === "ko" || language === "hu";
}
