import { cityZone } from "../../zones/city-zone";
import { isZoneName } from "../../zones/resolve";
import type { ZonePiece } from "./pieces";
import { isAttached, isMark, readingAt, type Source, tokenAt } from "./source";

const MOST_OFFSET_MINUTES = 14 * 60;

const UNREAD: ZonePiece = {
  kind: "zone",
  from: 0,
  to: 0,
  name: null,
  offsetMinutes: null,
  bracketed: null,
  isCritical: false,
};

// EST, CEST, MESZ; small letters only where no word is spelled so
const CAPITALS = /^\p{Lu}{1,5}$/u;
const SMALL_ZONE = /^(?:utc|gmt|[ecmp][sd]?t|cest|bst|ist|jst)$/u;
const UNKNOWN_ZONE = /^\p{Lu}{3,4}$/u;
// [Europe/Paris] [!America/Argentina/Salta] [u-ca=gregory]
const BRACKETS = /\[(!?)([\w+/=-]+)\]/uy;

/** Reads the zone behind a time.
 *
 *     10:39 AM CET    14:16 UTC+1    (GMT+0400)    +01:00[Europe/Paris]    heure de Paris
 */
export function readZone(source: Source, behindTime: number): ZonePiece | null {
  const isOpened = isMark(source, behindTime, "([,");
  const from = isOpened ? behindTime + 1 : behindTime;
  const zone = readNamed(source, from) ?? readCity(source, from) ?? readOffset(source, from);
  if (zone === null) return isOpened ? null : readUnknown(source, from);
  if (isMark(source, zone.to, ")]")) zone.to++;
  return readBrackets(source, zone);
}

/** A name with or without an offset: CET · UTC+05:30 · EDT-0400 */
function readNamed(source: Source, from: number): ZonePiece | null {
  const name = nameAt(source, from);
  if (name === null) return null;
  const zone = { ...UNREAD, from, to: from + 1, name };
  const takesSpace = name === "GMT" || name === "UTC";
  const signAt = isMark(source, from + 1, ".") ? from + 2 : from + 1;
  if (!takesSpace && !isAttached(source, signAt)) return zone;
  const offset = offsetAtSign(source, signAt);
  if (offset === null) return zone;
  const { to, minutes } = offset;
  // UTC+15 is nowhere
  if (Math.abs(minutes) > MOST_OFFSET_MINUTES) return { ...zone, to, name: printedAt(source, from, to) };
  return { ...zone, to, offsetMinutes: minutes };
}

function printedAt(source: Source, from: number, to: number): string {
  return source.text.slice(tokenAt(source, from).start, tokenAt(source, to - 1).end);
}

function nameAt(source: Source, at: number): string | null {
  const { kind, start, end } = tokenAt(source, at);
  if (kind !== "word") return null;
  const printed = source.text.slice(start, end);
  const isPrinted = CAPITALS.test(printed) || SMALL_ZONE.test(printed);
  const upper = printed.toUpperCase();
  if (isPrinted && isZoneName(upper)) return upper;
  const zone = readingAt(source, at, "zone")?.zone ?? null;
  return zone === "city" ? null : zone;
}

const MOST_CITY_WORDS = 3;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** New York time · hora de Madrid */
function readCity(source: Source, from: number): ZonePiece | null {
  const isLeading = isCityWord(source, from);
  const start = isLeading ? from + 1 : from;
  for (let to = start + 1; to <= start + MOST_CITY_WORDS && isCapitalised(source, to - 1); to++) {
    if (!isLeading && !isCityWord(source, to)) continue;
    const name = cityZone(printedAt(source, start, to));
    if (name !== null) return { ...UNREAD, from, to: isLeading ? to : to + 1, name };
  }
  return null;
}

function isCityWord(source: Source, at: number): boolean {
  return readingAt(source, at, "zone")?.zone === "city";
}

function isCapitalised(source: Source, at: number): boolean {
  const { kind, start } = tokenAt(source, at);
  return kind === "word" && CAPITALISED.test(source.text.slice(start, start + 2));
}

/** +0100 · -05:00 · +14, in front of which the time ends */
function readOffset(source: Source, from: number): ZonePiece | null {
  const offset = offsetAtSign(source, from);
  if (offset === null || Math.abs(offset.minutes) > MOST_OFFSET_MINUTES) return null;
  if (offset.isRange && !isExact(source, from)) return null;
  let { to } = offset;
  // +0900 (JST)
  if (isMark(source, to, "(") && nameAt(source, to + 1) !== null && isMark(source, to + 2, ")")) to += 3;
  return { ...UNREAD, from, to, offsetMinutes: offset.minutes };
}

/** "10:00-12:00" is a span of time; "10:00:00-05:00" and "T10:00-05:00" end in an offset. */
function isExact(source: Source, signAt: number): boolean {
  return isMark(source, signAt - 4, ":.") || tokenAt(source, signAt - 4).text === "t";
}

interface Offset {
  to: number;
  minutes: number;
  /** Whether it could also be the end of a span. */
  isRange: boolean;
}

function offsetAtSign(source: Source, signAt: number): Offset | null {
  if (!isMark(source, signAt, "+-–") || !isAttached(source, signAt + 1)) return null;
  const { kind, text } = tokenAt(source, signAt + 1);
  if (kind !== "number" || text.length > 4) return null;
  const hasColon = text.length <= 2 && isMark(source, signAt + 2, ":") && tokenAt(source, signAt + 3).text.length === 2;
  const hours = Number(text.length > 2 ? text.slice(0, -2) : text);
  const rest = text.length > 2 ? Number(text.slice(-2)) : hasColon ? Number(tokenAt(source, signAt + 3).text) : 0;
  const size = hours * 60 + rest;
  if (rest > 59) return null;
  const isNegative = !isMark(source, signAt, "+");
  return {
    to: signAt + (hasColon ? 4 : 2),
    minutes: isNegative ? -size : size,
    isRange: text.length < 4 && (isNegative || (!hasColon && !isAttached(source, signAt))),
  };
}

/** RFC 9557: the zone in brackets behind an offset. */
function readBrackets(source: Source, zone: ZonePiece): ZonePiece {
  const last = tokenAt(source, zone.to - 1);
  BRACKETS.lastIndex = last.end;
  const found = BRACKETS.exec(source.text);
  if (!found?.[2]?.includes("/")) return zone;
  let to = zone.to;
  while (tokenAt(source, to).kind !== "end" && tokenAt(source, to).start < BRACKETS.lastIndex) to++;
  return { ...zone, to, bracketed: found[2], isCritical: found[1] === "!" };
}

/** Three or four capitals right behind a time: the publisher's own zone or no zone at all. */
function readUnknown(source: Source, from: number): ZonePiece | null {
  const { kind, start, end, readings } = tokenAt(source, from);
  if (kind !== "word" || readings.length > 0 || !UNKNOWN_ZONE.test(source.text.slice(start, end))) return null;
  const name = source.text.slice(start, end);
  return { ...UNREAD, from, to: from + 1, name };
}
