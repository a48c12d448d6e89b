import { type DateIndex, type DateReading, foldWord } from "../../lexicon/date-index";
import { matchEnd } from "../../text/match-end";
import { isZoneName } from "../../zones/resolve";

/** A word or known phrase, a run of digits, or one mark. White space is no token. */
export interface Token {
  kind: "word" | "number" | "mark" | "end";
  /** The folded word, the digits in ASCII, or the mark itself. */
  text: string;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  isSpaced: boolean;
  readings: readonly DateReading[];
}

const NO_READINGS: readonly DateReading[] = [];

/** Stands before the first and behind the last token. */
export const NO_TOKEN: Token = { kind: "end", text: "", start: 0, end: 0, isSpaced: true, readings: NO_READINGS };

// PressApril → Press|April, CETLast → CET|Last
const WORD = /(?:\p{Lu}\p{M}*)+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}\u200c]+/uy;
const NUMBER = /\p{Nd}+/uy;
// 二零一六, 廿六, 元
const HAN_NUMBER = /[〇零一二三四五六七八九十廿卅]+|元(?=年)|半(?![年小个個])/uy;
const HAN_DIGITS = "〇一二三四五六七八九";
// Han, kana, Hangul, Thai: words without spaces between them.
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const LONGEST_UNSPACED_WORD = 16;
const CAPITALS = /^\p{Lu}{5,}$/u;

/** Cuts a stretch of a line into tokens.
 *
 *     "Feb.14 - 2024 10:39 AM CET"  →  feb . 14 - 2024 10 : 39 am cet
 */
export function tokenise(text: string, from: number, to: number, index: DateIndex): Token[] {
  const tokens: Token[] = [];
  let isSpaced = true;
  const add = (kind: Token["kind"], folded: string, start: number, end: number, readings = NO_READINGS) => {
    tokens.push({ kind, text: folded, start, end, isSpaced, readings });
    isSpaced = false;
  };
  const addWord = (start: number, end: number) => {
    const folded = foldWord(text.slice(start, end));
    const exact = index.read(folded);
    const stem = countsUnits(tokens.at(-1)) ? index.readStem(folded) : NO_READINGS;
    add("word", folded, start, end, stem.length === 0 ? exact : [...exact, ...stem]);
  };
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13) {
      isSpaced = true;
      at++;
      continue;
    }
    const start = at;
    if (isDigitCode(code)) at = matchEnd(NUMBER, text, at);
    if (at > start) {
      add("number", asciiDigits(text.slice(start, at)), start, at);
      continue;
    }
    if (code >= 0x3000 && code < 0xa000) {
      at = matchEnd(HAN_NUMBER, text, at);
      const value = hanNumber(text.slice(start, at));
      if (value !== null) {
        add("number", value, start, at);
        continue;
      }
      at = start;
    }
    if (code > 0x7f || isLetterCode(code)) at = matchEnd(WORD, text, at);
    if (at === start) {
      at++;
      add("mark", text[start] as string, start, at);
    } else if (UNSPACED.test(text[start] as string)) {
      at = addUnspaced(text, start, at, index, addWord);
    } else {
      const cut = CAPITALS.test(text.slice(start, at)) ? zoneBefore(text.slice(start, at), index) : 0;
      if (cut > 0) at = start + cut;
      addWord(start, at);
    }
  }
  return mergePhrases(tokens, index);
}

function isDigitCode(code: number): boolean {
  return (code >= 48 && code <= 57) || code >= 0x0660;
}

function isLetterCode(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Only behind a number, "one" or "ago" is a word looked up by its stem. */
function countsUnits(before: Token | undefined): boolean {
  return before?.kind === "number" || (before?.readings.some(({ role }) => role === "one" || role === "ago") ?? false);
}

/** Digits of every script by their place in their block of ten. */
function asciiDigits(digits: string): string {
  if (digits.charCodeAt(0) < 0x80) return digits;
  // Arabic-Indic blocks start at a multiple of 16, the Indic ones six behind one.
  return Array.from(digits, (digit) => {
    const low = digit.charCodeAt(0) & 15;
    return /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u0ed0-\u0ed9\uff10-\uff19]/u.test(digit) ? low : (low + 10) & 15;
  }).join("");
}

/** 二零一六 → 2016, 二十六 → 26, 半 → 30, 元 → 1. */
function hanNumber(han: string): string | null {
  if (han === "") return null;
  if (han === "半") return "30";
  if (han === "元") return "1";
  const plain = han.replaceAll("零", "〇").replaceAll("廿", "二十").replaceAll("卅", "三十");
  const [tens, ones] = plain.split("十");
  if (ones === undefined) return Array.from(plain, (digit) => HAN_DIGITS.indexOf(digit)).join("");
  const value = (digit: string | undefined, none: number) => (digit ? HAN_DIGITS.indexOf(digit) : none);
  return String(value(tens, 1) * 10 + value(ones, 0));
}

/** Cuts a run of an unspaced script at its known words, longest first; what is between them is one unknown word.
 *  Returns where the run or its part before a numeral ends. */
function addUnspaced(
  text: string,
  start: number,
  end: number,
  index: DateIndex,
  addWord: (start: number, end: number) => void,
): number {
  let unknownFrom = start;
  let at = start;
  while (at < end) {
    const length = knownLength(text, at, Math.min(end, at + LONGEST_UNSPACED_WORD), index);
    const isNumeral = length === 0 && matchEnd(HAN_NUMBER, text, at) > at;
    if (length === 0 && !(isNumeral && at > start)) {
      at++;
      continue;
    }
    if (unknownFrom < at) addWord(unknownFrom, at);
    if (length === 0) return at;
    addWord(at, at + length);
    at += length;
    unknownFrom = at;
    if (matchEnd(HAN_NUMBER, text, at) > at) return at;
  }
  if (unknownFrom < end) addWord(unknownFrom, end);
  return end;
}

function knownLength(text: string, at: number, end: number, index: DateIndex): number {
  for (let to = end; to > at; to--) {
    if (isKnown(foldWord(text.slice(at, to)), index)) return to - at;
  }
  return 0;
}

/** How long the zone is that capitals begin with: 3 in "EDTJUN", 0 in "EASTER". */
function zoneBefore(capitals: string, index: DateIndex): number {
  return (
    [4, 3].find(
      (length) => isZoneName(capitals.slice(0, length)) && isKnown(foldWord(capitals.slice(length)), index),
    ) ?? 0
  );
}

/** Joins the words of known phrases: mis|à|jour, a|.|m|., пʼ|ятниця. */
function mergePhrases(tokens: Token[], index: DateIndex): Token[] {
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const count =
      tokens[i]?.kind === "word" ? Math.max(dottedCount(tokens, i, index), phraseCount(tokens, i, index)) : 1;
    merged.push(count > 1 ? joinTokens(tokens.slice(i, i + count), index) : (tokens[i] as Token));
    i += count;
  }
  return merged;
}

/** The number of tokens of the longest phrase that starts here. */
function phraseCount(tokens: Token[], first: number, index: DateIndex): number {
  const start = tokens[first] as Token;
  const longest = index.longest.get(start.text) ?? 1;
  let key = start.text;
  let best = 1;
  for (let i = first + 1, words = 1; words < longest; i++) {
    const token = tokens[i];
    if (token?.kind === "mark" && (token.text === "-" || token.text === ".") && !token.isSpaced) continue;
    if (token?.kind !== "word") break;
    if (isModifier(token)) continue;
    key += ` ${token.text}`;
    words++;
    if (isKnown(key, index)) best = i - first + 1;
  }
  return best;
}

// "a.m.", "p. m.", "ม.ค."; "p'yatnytsia"
const MOST_DOTTED_LETTERS = 3;
const APOSTROPHES = "'\"׳״";

/** The number of tokens of a dotted abbreviation or a word with an apostrophe in it. */
function dottedCount(tokens: Token[], first: number, index: DateIndex): number {
  let key = (tokens[first] as Token).text;
  let best = 1;
  for (let i = first + 1; i + 1 < tokens.length && i < first + 6; i += 2) {
    const [mark, next] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (mark.kind !== "mark" || mark.isSpaced || next.kind !== "word") break;
    const isDotted = mark.text === "." && Math.max(key.length, next.text.length) <= MOST_DOTTED_LETTERS;
    if (!isDotted && !(APOSTROPHES.includes(mark.text) && !next.isSpaced)) break;
    key += next.text;
    const isClosed = isDotted && tokens[i + 2]?.text === "." && !tokens[i + 2]?.isSpaced;
    if (isKnown(key, index)) best = i - first + (isClosed ? 3 : 2);
  }
  return best;
}

function joinTokens(parts: Token[], index: DateIndex): Token {
  const [first, last] = [parts[0] as Token, parts.at(-1) as Token];
  const words = parts.filter((part) => part.kind === "word" && !isModifier(part)).map((part) => part.text);
  const phrase = words.join(" ");
  const text = isKnown(phrase, index) ? phrase : words.join("");
  return { ...first, text, end: last.end, readings: index.read(text) };
}

/** "Standard" in "Eastern Standard Time". */
function isModifier({ readings }: Token): boolean {
  return readings[0]?.role === "modifier";
}

function isKnown(word: string, index: DateIndex): boolean {
  return index.read(word).length > 0;
}
