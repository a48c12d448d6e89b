import type { DatePiece, RelativePiece } from "./pieces";
import { isMark, numberAt, readingAt, type Source, tokenAt, valueAt } from "./source";

/** Reads an amount of time before the reference: `3 hours ago`, `vor 3 Stunden`, `il y a une heure`. */
export function readRelative(source: Source, from: number): RelativePiece | null {
  if (valueAt(source, from, "day") === 0) return { kind: "relative", from, to: from + 1, amounts: [[0, 0]] };
  const isBefore = readingAt(source, from, "ago") !== null;
  const start = isBefore ? skipAbout(source, from + 1) : from;
  const { amounts, to } = readAmounts(source, start, isBefore);
  if (amounts.length === 0) return null;
  if (readingAt(source, to, "ago") !== null) return { kind: "relative", from, to: to + 1, amounts };
  return isBefore ? { kind: "relative", from, to, amounts } : null;
}

/** "vor etwa 3 Stunden": one word that is no part of the amount */
function skipAbout(source: Source, at: number): number {
  const { kind, readings } = tokenAt(source, at);
  return kind === "word" && !readings.some(({ role }) => role === "one" || role === "unit") ? at + 1 : at;
}

/** `1 hour and 20 minutes`; a unit alone is one where a word before it says so: `منذ ساعة`. */
function readAmounts(source: Source, from: number, isBefore: boolean): { amounts: [number, number][]; to: number } {
  const amounts: [number, number][] = [];
  let at = from;
  while (amounts.length < 3) {
    const isOne = valueAt(source, at, "one") !== null;
    const amount = numberAt(source, at, 3) ?? (isOne || (isBefore && amounts.length === 0) ? 1 : null);
    const counts = isOne || tokenAt(source, at).kind === "number";
    const unit = valueAt(source, counts ? at + 1 : at, "unit");
    const isSmaller = unit !== null && unit < (amounts.at(-1)?.[1] ?? Number.POSITIVE_INFINITY);
    if (amount === null || !isSmaller) break;
    amounts.push([amount, unit]);
    at += counts ? 2 : 1;
    if (isMark(source, at, ",")) at++;
    else if (readingAt(source, at, "link") !== null && numberAt(source, at + 1, 2) !== null) at++;
  }
  return { amounts, to: at };
}

/** Reads `today`, `gestern`, `anteayer`. */
export function readDayWord(source: Source, from: number): DatePiece | null {
  const day = valueAt(source, from, "day");
  if (day === null || day === 0) return null;
  return {
    kind: "date",
    from,
    to: from + 1,
    year: null,
    yearDigits: 0,
    first: 0,
    second: 0,
    order: "day-first",
    separator: "",
    isWeak: true,
    yearsFromReference: null,
    daysAgo: day - 1,
  };
}
