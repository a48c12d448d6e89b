import { type DateIndex, type DateRole, foldWord } from "../../lexicon/date-index";
import { matchEnd } from "../../text/match-end";

/** A stretch of a line that may hold a time. */
export interface Stretch {
  start: number;
  end: number;
  isWholeLine: boolean;
}

// A label, a weekday and a place stand no farther from their numbers.
const REACH = 56;
const LONGEST_LINE_OF_WORDS = 60;
const LONGEST_WHOLE_LINE = 200;

/** Finds the stretches worth a closer look: around telling numbers, and short lines, which may say "yesterday". */
export function findStretches(text: string, index: DateIndex): Stretch[] {
  const rolesOf = rememberRoles(index);
  const stretches: Stretch[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const length = lineEnd - lineStart;
    const found = tellingNumbers(text, lineStart, lineEnd, rolesOf);
    if (length > LONGEST_WHOLE_LINE) stretches.push(...stretchesAround(found, text, lineStart, lineEnd));
    else if (found.length > 0 || (length <= LONGEST_LINE_OF_WORDS && isWordy(text, lineStart, lineEnd, rolesOf))) {
      stretches.push({ start: lineStart, end: lineEnd, isWholeLine: true });
    }
    lineStart = lineEnd + 1;
  }
  return stretches;
}

/** Where numbers stand that may be part of a time; of a short line only the first. */
function tellingNumbers(text: string, lineStart: number, lineEnd: number, rolesOf: RoleReader): number[] {
  const found: number[] = [];
  let at = nextNumber(text, lineStart, lineEnd);
  while (at < lineEnd) {
    if (isTelling(text, at, lineStart, lineEnd, rolesOf)) {
      found.push(at);
      if (lineEnd - lineStart <= LONGEST_WHOLE_LINE) break;
    }
    at = nextNumber(text, endOfNumber(text, at), lineEnd);
  }
  return found;
}

function stretchesAround(numbers: readonly number[], text: string, lineStart: number, lineEnd: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const at of numbers) {
    const start = wordStart(text, Math.max(lineStart, at - REACH), lineStart);
    const end = wordEnd(text, Math.min(lineEnd, at + REACH), lineEnd);
    const last = stretches.at(-1);
    if (last && last.end >= start) last.end = end;
    else stretches.push({ start, end, isWholeLine: false });
  }
  return stretches;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

const HAN_NUMERALS = "〇零一二三四五六七八九十";
const HAN_UNITS = "年月日号號点點時时";

/** Whether a digit stands here, or a Chinese numeral before its unit. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x0660) return code >= 48 && code <= 57;
  if (code < 0x3000) return NATIVE_DIGIT.test(text[at] as string);
  return code < 0xa000 && HAN_NUMERALS.includes(text[at] as string) && HAN_UNITS.includes(text[at + 1] ?? " ");
}

// ٣ ۳ ३ ๓
const NATIVE_DIGIT = /\p{Nd}/u;

function nextNumber(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isDigit(text, at)) at++;
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isDigit(text, at)) at++;
  return at;
}

// 10:39 · 10.39 · 14h52 · 3. 5. · 5/3/24 · 2024-05-03 · 2024 05 03 · 3 p.m
const JOINED =
  /\s?(?:[:hHT]\s?\p{Nd}{1,2}|\.\s?\p{Nd}{1,2}(?!\p{Nd})|[/-]\s?\p{Nd}{1,4}(?!\p{Nd}|,)|\p{Nd}{2}\s\p{Nd}{2}(?!\p{Nd})|\p{L}{1,2}\p{M}?\.\p{L})/uy;
// What may stand between a number and the word that makes it a date: " ", "st ", ". ", ")-"
const BETWEEN = /[\s.,،、ºª°'"()/·-]*/uy;
const WORD = /[\p{L}\p{M}]+/uy;
const YEAR = /[\s.,]+(?:\p{L}{1,3}\s)?\p{Nd}{4}(?!\p{Nd})/uy;
const MOST_WORDS = 3;
const LONGEST_UNSPACED = 9;

/** Whether a number is part of a time by what stands right before or behind it, and not "12 people". */
function isTelling(text: string, at: number, lineStart: number, lineEnd: number, rolesOf: RoleReader): boolean {
  const end = endOfNumber(text, at);
  if (matchEnd(JOINED, text, end) > end) return true;
  let word = end;
  for (let words = 0; words < MOST_WORDS; words++) {
    const from = matchEnd(BETWEEN, text, word);
    word = matchEnd(WORD, text, from);
    if (word === from || word > lineEnd) break;
    const roles = rolesOf(text.slice(from, word));
    const isLetter = word === from + 1 && from > end && text.charCodeAt(from) < 0x80;
    if (!isLetter && roles.some((role) => BEHIND.has(role))) return true;
    if (words === 0 && matchEnd(YEAR, text, word) > word) return true;
    if (!roles.some((role) => BETWEEN_ROLES.has(role))) break;
  }
  return rolesOf(wordBefore(text, at, lineStart)).some((role) => BEFORE.has(role));
}

const BEHIND: ReadonlySet<DateRole> = new Set(["month", "solar", "meridiem", "clock", "calendar", "twelve", "ago"]);
const BETWEEN_ROLES: ReadonlySet<DateRole> = new Set(["link", "ordinal", "unit"]);
const BEFORE: ReadonlySet<DateRole> = new Set(["month", "meridiem", "clock", "calendar", "ago", "number"]);
const ALONE: ReadonlySet<DateRole> = new Set(["day", "ago", "number", "published", "updated"]);

/** Whether a line without a number may tell a time by its first or last word: "yesterday", "vor einer Stunde". */
function isWordy(text: string, lineStart: number, lineEnd: number, rolesOf: RoleReader): boolean {
  const first = text.slice(lineStart, matchEnd(WORD, text, lineStart));
  return [first, wordBefore(text, lineEnd, lineStart)].some((word) => rolesOf(word).some((role) => ALONE.has(role)));
}

const LONGEST_WORD = 24;

/** The word that ends nearest before an offset, from its last capital: "April" of "PressApril". */
function wordBefore(text: string, before: number, lineStart: number): string {
  let end = before;
  while (end > lineStart && before - end < 4 && !isLetter(text.charCodeAt(end - 1))) end--;
  let start = end;
  const least = Math.max(lineStart, end - LONGEST_WORD);
  while (start > least && isLetter(text.charCodeAt(start - 1))) {
    start--;
    if (isCapital(text.charCodeAt(start)) && end - start > 2 && !isCapital(text.charCodeAt(start + 1))) break;
  }
  return text.slice(start, end);
}

function isLetter(code: number): boolean {
  return code > 0xbf ? code < 0x2000 || code > 0x3004 : (code | 32) >= 97 && (code | 32) <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

type RoleReader = (word: string) => readonly DateRole[];

/** All that a word can be; where words are not spaced, all that its ends can be. Texts repeat their words. */
function rememberRoles(index: DateIndex): RoleReader {
  const known = new Map<string, readonly DateRole[]>();
  return (word) => {
    let roles = known.get(word);
    if (roles === undefined) {
      roles = partsOf(word).flatMap((part) => rolesOfFolded(foldWord(part), index));
      known.set(word, roles);
    }
    return roles;
  };
}

function partsOf(word: string): string[] {
  const parts = [word];
  if (word.charCodeAt(0) < 0x0e00) return parts;
  for (let length = Math.min(word.length, LONGEST_UNSPACED); length > 0; length--) {
    parts.push(word.slice(0, length), word.slice(-length));
  }
  return parts;
}

function rolesOfFolded(folded: string, index: DateIndex): DateRole[] {
  const exact = index.read(folded);
  const readings = exact.length > 0 ? exact : index.readStem(folded);
  // The first word of a phrase ("كانون" of two months' names, "il" of "il y a") counts as the rest would.
  const leads = (index.longest.get(folded) ?? 1) > (readings.length === 0 ? 1 : 2);
  if (leads) return ["month", "number"];
  return readings.map(({ role, value }) => (role === "clock" && value > 0 ? "link" : role));
}

const MOST_LETTERS_TO_BLANK = 24;

/** The next blank at or behind an offset within its line, so that no word is cut. */
function wordStart(text: string, at: number, lineStart: number): number {
  const blank = at === lineStart ? 0 : text.slice(at, at + MOST_LETTERS_TO_BLANK).indexOf(" ");
  return blank === -1 ? at : at + blank;
}

function wordEnd(text: string, at: number, lineEnd: number): number {
  const from = at - MOST_LETTERS_TO_BLANK;
  const blank = at === lineEnd ? -1 : text.slice(from, at).lastIndexOf(" ");
  return blank === -1 ? at : from + blank;
}
