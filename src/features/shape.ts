import { bitOf, CONTINUES, lookUp, type PhraseTable, REASON_BITS } from "../lexicon/word-groups";
import type { Block } from "../text/blocks";
import { characterTable, Kind } from "../text/characters";
import { chainHash, type Scan, scanText } from "../text/words";

/** What can be seen of a block by itself. */
export interface Shape {
  /** Characters, those of Han, kana and Hangul counted 2.5 times: what it would be long in Latin letters. */
  width: number;
  words: number;
  /** Words that start with a capital. */
  capitalised: number;
  counts: readonly number[];
  sentenceEnds: number;
  firstKind: number;
  lastKind: number;
  /** Common words, such as "the", in any language. */
  commonWords: number;
  /** Groups with a word in the line, at its start (a by-word may be the second), as its very first, as its last, and
   *  making up half of it. */
  has: number;
  starts: number;
  opens: number;
  ends: number;
  covers: number;
  /** What numbers and signs show: {@link Mark}. */
  marks: number;
  /** Equal for equal text, whatever its case. */
  textHash: number;
  /** Words that tell a subject, by hash. */
  topicWords: readonly number[];
  /** Equal for lines whose first two words are equal, whatever their case; 0 where there are fewer. */
  opening: number;
}

export enum Mark {
  clock = 1,
  year = 2,
  numericDate = 4,
  link = 8,
  at = 16,
  copyright = 32,
}

const WIDE_FACTOR = 2.5;
const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;
const LONGEST_SHORT_LINE = 240;
const SHORTEST_TOPIC_WORD = 3;
const WORDS_LOOKED_AT = 12;
const COMMON = bitOf("common");
const BY = bitOf("by");
const LONGEST_DOUBTFUL_WORD = 3;

// 9:05 · 10.39 · 18h30
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
// 14.02.2024 · 2024-02-14 · 2/14/24
const NUMERIC_DATE = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/u;
const LINK = /https?:|www\.|\.(?:com|org|net)\b/u;

/** Words that a text prints in lower case: one bit for each value of the low bits of their hashes. */
export type LowWords = Int32Array;

const LOW_WORD_BITS = 16;
const LOW_WORD_MASK = (1 << LOW_WORD_BITS) - 1;

export function createLowWords(): LowWords {
  return new Int32Array(1 << (LOW_WORD_BITS - 5));
}

export function isLowWord(hash: number, low: LowWords): boolean {
  // A shift takes the lowest five bits of its right side.
  return (((low[(hash & LOW_WORD_MASK) >> 5] as number) >> hash) & 1) === 1;
}

function addLowWord(hash: number, low: LowWords): void {
  const at = (hash & LOW_WORD_MASK) >> 5;
  low[at] = (low[at] as number) | (1 << hash);
}

/** @param low gets the words that the block prints in lower case. */
export function readShape({ text }: Block, table: PhraseTable, scan: Scan, low: LowWords): Shape {
  scanText(text, scan);
  const printed = text.trim();
  const { kinds } = characterTable();
  const { counts, wordCount } = scan;
  const shape: Shape = {
    width: text.length + (WIDE_FACTOR - 1) * ((counts[Kind.sign] as number) + countHangul(text, counts)),
    words: wordCount,
    capitalised: 0,
    counts: counts.slice(),
    sentenceEnds: scan.sentenceEnds,
    firstKind: kinds[printed.charCodeAt(0)] as number,
    lastKind: kinds[printed.charCodeAt(printed.length - 1)] as number,
    commonWords: 0,
    has: 0,
    starts: 0,
    opens: 0,
    ends: 0,
    covers: 0,
    marks: text.length <= LONGEST_SHORT_LINE ? readMarks(text, counts) : 0,
    textHash: wordCount,
    topicWords: NO_WORDS,
    opening: wordCount > 1 ? chainHash(scan.hashes[0] as number, scan.hashes[1] as number) : 0,
  };
  readWords(shape, table, scan, low);
  return shape;
}

const NO_WORDS: readonly number[] = [];

function countHangul(text: string, counts: readonly number[]): number {
  if ((counts[Kind.letter] as number) === 0) return 0;
  const code = text.charCodeAt(text.length >> 1);
  const isKorean = code >= FIRST_HANGUL && code <= LAST_HANGUL;
  return isKorean ? (counts[Kind.letter] as number) : 0;
}

function readMarks(text: string, counts: readonly number[]): number {
  let marks = 0;
  if ((counts[Kind.digit] as number) > 1) {
    if (CLOCK.test(text)) marks |= Mark.clock;
    if (YEAR.test(text)) marks |= Mark.year;
    if (NUMERIC_DATE.test(text)) marks |= Mark.numericDate;
  }
  if ((counts[Kind.stop] as number) + (counts[Kind.colon] as number) > 0 && LINK.test(text)) marks |= Mark.link;
  if ((counts[Kind.other] as number) > 0) {
    if (text.includes("@")) marks |= Mark.at;
    if (text.includes("\u00a9")) marks |= Mark.copyright;
  }
  return marks;
}

function readWords(shape: Shape, table: PhraseTable, scan: Scan, low: LowWords): void {
  const { hashes, starts, ends, firstKinds, wordCount } = scan;
  const topics: number[] = [];
  const letters = wordCount === 0 ? 0 : (ends[wordCount - 1] as number) - (starts[0] as number);
  // addresses and handles print names in lower case
  const isAddress = (shape.marks & (Mark.link | Mark.at)) !== 0;
  let sign = 0;
  for (let i = 0; i < wordCount; i++) {
    const hash = hashes[i] as number;
    const kind = firstKinds[i] as number;
    const value = lookUp(table, hash);
    const isCommon = (value & COMMON) !== 0;
    shape.textHash = chainHash(shape.textHash, hash);
    if (kind === Kind.upper) shape.capitalised++;
    else if (kind === Kind.lower && !isAddress) addLowWord(hash, low);
    if (kind === Kind.sign) {
      if (sign !== 0) topics.push(chainHash(sign, hash));
      sign = hash;
    } else {
      sign = 0;
      if ((ends[i] as number) - (starts[i] as number) >= SHORTEST_TOPIC_WORD && !isCommon) topics.push(hash);
    }
    if (isCommon) shape.commonWords++;
    if (value !== 0 && (i < WORDS_LOOKED_AT || i >= wordCount - WORDS_LOOKED_AT)) {
      matchPhrases(shape, table, scan, i, value, letters);
    }
  }
  shape.topicWords = topics;
}

/** Notes every phrase that begins at word `from`, which alone has the bits `value`. */
function matchPhrases(
  shape: Shape,
  table: PhraseTable,
  scan: Scan,
  from: number,
  value: number,
  letters: number,
): void {
  const { hashes, starts, ends, wordCount } = scan;
  let hash = hashes[from] as number;
  for (let to = from; value !== 0; ) {
    const length = (ends[to] as number) - (starts[from] as number);
    const isMost = length * 2 >= letters;
    // "in" is Vietnamese for "print": a short word tells a reason only where it makes up the line
    const doubtful = length > LONGEST_DOUBTFUL_WORD || isMost ? 0 : REASON_BITS;
    const groups = value & ~CONTINUES & ~COMMON & ~doubtful;
    if (groups !== 0) {
      shape.has |= groups;
      // "Written by", "Texte par": one word may stand before a by-word
      if (from < 2) shape.starts |= from === 0 ? groups : groups & BY;
      if (from === 0) shape.opens |= groups;
      if (to === wordCount - 1) shape.ends |= groups;
      if (isMost) shape.covers |= groups;
    }
    if ((value & CONTINUES) === 0 || ++to >= wordCount) return;
    hash = chainHash(hash, hashes[to] as number);
    value = lookUp(table, hash);
  }
}
