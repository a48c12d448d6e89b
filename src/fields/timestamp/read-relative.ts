import { UNIT_ROWS } from "../../lexicon/date-index";
import { SPELLED } from "./date-parts";
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
  return isBefore || readingAt(source, to - 1, "ago") !== null ? { kind: "relative", from, to, amounts } : null;
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
    const printed = numberAt(source, at, 3);
    let unitAt = at;
    if (printed !== null || valueAt(source, at, "one") !== null) unitAt++;
    // acum 30 de minute
    if (printed !== null && printed >= 20 && readingAt(source, unitAt, "link") !== null) unitAt++;
    const value = valueAt(source, unitAt, "unit");
    if (value === null) break;
    const unit = value % UNIT_ROWS;
    const isLone = unitAt === at && value === unit && (!isBefore || amounts.length > 0);
    if (isLone || unit >= (amounts.at(-1)?.[1] ?? UNIT_ROWS)) break;
    amounts.push([printed ?? (Math.floor(value / UNIT_ROWS) || 1), unit]);
    at = unitAt + 1;
    if (isMark(source, at, ",")) at++;
    else if (readingAt(source, at, "link") !== null && numberAt(source, at + 1, 2) !== null) at++;
  }
  return { amounts, to: at };
}

/** Reads `today`, `gestern`, `anteayer`. */
export function readDayWord(source: Source, from: number): DatePiece | null {
  const day = valueAt(source, from, "day");
  if (day === null || day === 0) return null;
  return { ...SPELLED, from, to: from + 1, isWeak: true, daysAgo: day - 1 };
}
