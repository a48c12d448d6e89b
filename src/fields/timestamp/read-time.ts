import type { TimePiece } from "./pieces";
import { readZone } from "./read-zone";
import { isAttached, isMark, numberAt, readingAt, type Source, tokenAt, valueAt } from "./source";

interface Clock {
  to: number;
  hour: number;
  minute: number;
  second: number | null;
  /** Why it is a time: "10:30" and "10h30" by their form; "10.30" and "10" want a word beside them. */
  form: "clock" | "dotted" | "bare";
}

/** Reads a clock time with its meridiem and zone, null when none starts at the token. */
export function readTime(source: Source, from: number): TimePiece | null {
  const before = readZoneBefore(source, from);
  let at = before?.to ?? from;
  const prefix = isClockPrefix(source, at);
  if (prefix) at++;
  let meridiem = meridiemBefore(source, at);
  if (meridiem !== null) at++;
  if (prefix && isMark(source, at, ".:")) at++;
  const noon = readTwelve(source, at);
  if (noon) return { ...noon, from, zone: readZone(source, noon.to) };
  const clock = readClock(source, at);
  if (clock === null) return null;
  at = clock.to;
  const suffix = valueAt(source, at, "clock") === 0 && !startsClock(source, at);
  if (suffix) at = isMark(source, at + 1, ".") && isAttached(source, at + 1) ? at + 2 : at + 1;
  const after = meridiem === null ? (twelveAfter(source, at, clock) ?? meridiemAfter(source, at)) : null;
  if (after !== null) {
    meridiem = after;
    at++;
  }
  const isWorded = prefix || suffix || meridiem !== null;
  const zone = readZone(source, at) ?? before;
  if (clock.form === "bare" && (!isWorded || clock.hour > 24)) return null;
  // "3:48: Uhr" has lost half of its clock
  if (isMark(source, clock.to, ":") && valueAt(source, clock.to + 1, "clock") === 0) return null;
  const to = Math.max(at, zone?.to ?? 0);
  const isWeak = clock.form === "dotted" && !isWorded && zone === null;
  return { kind: "time", from, to, ...hourOf(clock), meridiem, zone, isWeak };
}

/** "kl 10", "ore 15"; no letter that touches its number and no weekday: "Sat 29 Feb" is no hour in Croatian. */
function isClockPrefix(source: Source, at: number): boolean {
  const isLetter = tokenAt(source, at).text <= "z" && isAttached(source, at + 1);
  return valueAt(source, at, "clock") === 0 && !isLetter && valueAt(source, at, "weekday") === null;
}

function hourOf({ hour, minute, second }: Clock): Pick<TimePiece, "hour" | "minute" | "second"> {
  return { hour, minute, second };
}

/** 格林尼治标准时间10:41 · GMT 10:41 */
function readZoneBefore(source: Source, from: number): TimePiece["zone"] {
  if (tokenAt(source, from).kind !== "word") return null;
  const zone = readZone(source, from);
  return zone && numberAt(source, zone.to, 2) !== null && isMark(source, zone.to + 1, ":") ? zone : null;
}

/** Whether an hour's word opens another time: the second "kl" of "kl 10.23 kl 12.17". */
function startsClock(source: Source, at: number): boolean {
  return !isAttached(source, at) && numberAt(source, at + 1, 2) !== null && isMark(source, at + 2, ":.");
}

function readClock(source: Source, from: number): Clock | null {
  const hour = numberAt(source, from, 2);
  if (hour === null) return readMilitary(source, from);
  if (isMark(source, from + 1, ":")) return readColons(source, from, hour);
  if (isMark(source, from + 1, ".")) return readDots(source, from, hour);
  if (valueAt(source, from + 1, "clock") === 0) return readHourUnit(source, from, hour);
  return { to: from + 1, hour, minute: 0, second: null, form: "bare" };
}

/** 10:30 · 10:30:59 · 10:30:59.123 */
function readColons(source: Source, from: number, hour: number): Clock | null {
  const minute = twoDigits(source, from + 2);
  if (minute === null || tokenAt(source, from + 2).isSpaced !== tokenAt(source, from + 1).isSpaced) return null;
  const second = isMark(source, from + 3, ":") ? twoDigits(source, from + 4) : null;
  const to = second === null ? from + 3 : skipFraction(source, from + 5);
  return { to, hour, minute, second, form: "clock" };
}

function twoDigits(source: Source, at: number): number | null {
  return tokenAt(source, at).text.length === 2 ? numberAt(source, at, 2) : null;
}

function skipFraction(source: Source, at: number): number {
  const isFraction = isMark(source, at, ".,") && isAttached(source, at) && isAttached(source, at + 1);
  return isFraction && tokenAt(source, at + 1).kind === "number" ? at + 2 : at;
}

/** 10.30 · 09.16.30: two digits behind each dot, and nothing dotted on */
function readDots(source: Source, from: number, hour: number): Clock | null {
  const minute = twoDigits(source, from + 2);
  const isTight = isAttached(source, from + 1) && isAttached(source, from + 2);
  if (minute === null || !isTight) return { to: from + 1, hour, minute: 0, second: null, form: "bare" };
  const isLonger = isMark(source, from + 3, ".-/") && isAttached(source, from + 3) && isAttached(source, from + 4);
  if (!isLonger || tokenAt(source, from + 4).kind !== "number") {
    return { to: from + 3, hour, minute, second: null, form: "dotted" };
  }
  const second = isMark(source, from + 3, ".") ? twoDigits(source, from + 4) : null;
  const isClock = second !== null && hour < 24 && minute < 60 && second < 60;
  return isClock ? { to: from + 5, hour, minute, second, form: "dotted" } : null;
}

/** 15h · 14h52 · 9 h 05 min · 21時37分 · 午後3時半 · 18 Uhr 30 */
function readHourUnit(source: Source, from: number, hour: number): Clock {
  const bare: Clock = { to: from + 1, hour, minute: 0, second: null, form: "bare" };
  const minuteAt = isMark(source, from + 2, ".") ? from + 3 : from + 2;
  const minute = numberAt(source, minuteAt, 2);
  const hasUnit = valueAt(source, minuteAt + 1, "clock") === 1;
  const isTight = isAttached(source, minuteAt) && tokenAt(source, minuteAt).text.length === 2;
  if (minute === null || !(hasUnit || isTight || endsTime(source, minuteAt))) return bare;
  const to = hasUnit ? minuteAt + 2 : minuteAt + 1;
  const second = valueAt(source, to + 1, "clock") === 2 ? numberAt(source, to, 2) : null;
  return { to: second === null ? to : to + 2, hour, minute, second, form: "clock" };
}

/** "18 Uhr 30" ends there; "18 Uhr 30. Mai" goes on. */
function endsTime(source: Source, at: number): boolean {
  const next = isMark(source, at + 1, ".") ? at + 2 : at + 1;
  const goesOn = valueAt(source, next, "month") !== null || isMark(source, at + 1, ":./-");
  return tokenAt(source, at).text.length === 2 && !goesOn;
}

// 0630 · 083000
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/u;
const YEAR_LIKE = /^(?:19|20)/u;

/** 0630 GMT · 1430 hrs · T083000: only with a word beside it */
function readMilitary(source: Source, from: number): Clock | null {
  const { text } = tokenAt(source, from);
  const [, hour, minute, second] = MILITARY.exec(text) ?? [];
  const isIso = tokenAt(source, from - 1).text === "t" && isAttached(source, from);
  const isHours = valueAt(source, from + 1, "clock") === 0;
  const isWorded = isHours || readZone(source, from + 1) !== null;
  if (hour === undefined || !(isIso || (isWorded && second === undefined && !YEAR_LIKE.test(text)))) return null;
  const seconds = second === undefined ? null : Number(second);
  return { to: from + 1, hour: Number(hour), minute: Number(minute), second: seconds, form: "clock" };
}

/** 12:00 noon · 12 Uhr mittags: as good as a meridiem, 0 before noon */
function twelveAfter(source: Source, at: number, { hour }: Clock): number | null {
  const half = hour === 12 ? valueAt(source, at, "twelve") : null;
  return half === null ? null : 1 - half;
}

/** noon · midnight */
function readTwelve(source: Source, at: number): Omit<TimePiece, "from" | "zone"> | null {
  const half = valueAt(source, at, "twelve");
  if (half === null) return null;
  const hour = half === 0 ? 12 : 0;
  return { kind: "time", to: at + 1, hour, minute: 0, second: null, meridiem: null, isWeak: true };
}

const ASCII = /^[a-z]/u;

/** 午後 · 오후 · PM 8:15 · de. (Hungarian): before the number. "am" before a number is no meridiem in the west. */
function meridiemBefore(source: Source, at: number): number | null {
  const { text, start } = tokenAt(source, at);
  const isShouted = source.text[start] !== text[0] && isMark(source, at + 2, ":");
  if (ASCII.test(text) && !isShouted && source.language !== "hu") return null;
  return valueAt(source, at, "meridiem");
}

/** AM · p.m. · μμ · مساءً; a lone "p" only when it touches the number */
function meridiemAfter(source: Source, at: number): number | null {
  const { text } = tokenAt(source, at);
  if (text.length === 1 && ASCII.test(text) && !isAttached(source, at)) return null;
  return readingAt(source, at, "meridiem")?.value ?? null;
}
