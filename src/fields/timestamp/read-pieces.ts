import { isZoneName } from "../../zones/resolve";
import { isCommonYear } from "./date-parts";
import type { DatePiece, Piece, ZonePiece } from "./pieces";
import { readDate } from "./read-date";
import { readDayWord, readRelative } from "./read-relative";
import { readTime } from "./read-time";
import { readZone } from "./read-zone";
import { isAttached, isMark, numberAt, readingAt, type Source, tokenAt, valueAt } from "./source";

/** A piece with how far it stands from the one before: 0 for marks and links alone, 1 for one short unknown word. */
export interface PlacedPiece {
  piece: Piece;
  gap: number;
}

export interface PieceList {
  pieces: PlacedPiece[];
  /** The gap behind the last piece. */
  gapAtEnd: number;
}

const SHORT_WORD = /^\p{Ll}{1,5}$/u;

/** Reads a stretch from left to right into dates, times, labels and what lies between them. */
export function readPieces(source: Source): PieceList {
  const pieces: PlacedPiece[] = [];
  let gap = 0;
  for (let at = 0; at < source.tokens.length; ) {
    // Behind a date "09.16.30" is a clock, elsewhere it is a date.
    const isBehindDate = gap === 0 && pieces.at(-1)?.piece.kind === "date";
    const piece = (isBehindDate ? readTime(source, at) : null) ?? readPiece(source, at);
    if (piece === null) {
      gap += takeYear(source, at, pieces) ? 0 : gapOf(source, at);
      at++;
      continue;
    }
    const before = pieces.at(-1)?.piece;
    if (piece.kind === "date" && before?.kind === "time" && gap <= 1) takeZone(source, piece);
    pieces.push({ piece, gap });
    gap = 0;
    at = piece.to;
  }
  return { pieces, gapAtEnd: gap };
}

function readPiece(source: Source, at: number): Piece | null {
  const { kind, readings } = tokenAt(source, at);
  const canStart = kind === "number" || (kind === "word" && (readings.length > 0 || isCapital(source, at)));
  if (!canStart) return null;
  return (
    readRelative(source, at) ??
    readDayWord(source, at) ??
    readDate(source, at) ??
    readTime(source, at) ??
    readWeekday(source, at) ??
    readLabel(source, at) ??
    readZonedDate(source, at)
  );
}

/** A zone before its time is a word that no lexicon need know: "GMT 10:41". */
function isCapital(source: Source, at: number): boolean {
  const { text, start } = tokenAt(source, at);
  return text.length <= 4 && source.text[start] !== text[0];
}

/** "10:45 PM Aug 22, 2019 HST": the zone stands behind the date. */
function takeZone(source: Source, date: DatePiece): void {
  const zone = readZone(source, date.to);
  if (!isKnown(zone)) return;
  date.zone = zone;
  date.to = zone.to;
}

/** Tue Aug 03 16:20:05 UTC 2021: the year stands behind the time. */
function takeYear(source: Source, at: number, pieces: readonly PlacedPiece[]): boolean {
  const [date, time] = pieces.slice(-2).map(({ piece }) => piece);
  const year = numberAt(source, at, 4) ?? 0;
  if (time?.kind !== "time" || time.to !== at || date?.kind !== "date" || date.year !== null) return false;
  if (date.daysAgo !== null || !isCommonYear(year)) return false;
  Object.assign(date, { year, yearDigits: 4 });
  time.to = at + 1;
  return true;
}

/** 北京时间2024年5月3日 10:45: the zone stands before the date. */
function readZonedDate(source: Source, from: number): DatePiece | null {
  const zone = readZone(source, from);
  const date = isKnown(zone) ? readDate(source, zone.to) : null;
  return date && { ...date, zone, from };
}

function isKnown(zone: ZonePiece | null): zone is ZonePiece {
  return zone !== null && zone.name !== null && isZoneName(zone.name);
}

function readWeekday(source: Source, from: number): Piece | null {
  const weekday = valueAt(source, from, "weekday");
  const { text } = tokenAt(source, from);
  // "(日)" is a Sunday, the last sign of "公開日" is none
  const isSign = text.length === 1 && text > "\u3000" && !isMark(source, from - 1, "(");
  // "01:48 min" is no Indonesian Sunday
  const isMinutes = (valueAt(source, from, "clock") ?? 0) > 0;
  return weekday === null || isSign || isMinutes ? null : { kind: "weekday", from, to: from + 1, weekday };
}

function readLabel(source: Source, from: number): Piece | null {
  const isUpdate = readingAt(source, from, "updated") !== null;
  if (!isUpdate && readingAt(source, from, "published") === null) return null;
  // "Update vom 14.02.2024": the link is no label of its own
  if (readingAt(source, from, "link") !== null && readingAt(source, from - 1, "updated") !== null) return null;
  return { kind: "label", from, to: from + 1, role: isUpdate ? "updated" : "published" };
}

function gapOf(source: Source, at: number): number {
  const { kind, start, end } = tokenAt(source, at);
  const isIsoMark = tokenAt(source, at).text === "t" && isAttached(source, at) && isAttached(source, at + 1);
  if (kind === "mark" || isIsoMark || readingAt(source, at, "link") !== null) return 0;
  return kind === "word" && SHORT_WORD.test(source.text.slice(start, end)) ? 1 : 2;
}
