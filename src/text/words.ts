import { characterTable, Kind } from "./characters";

// Enough to tell what a line is; what stands behind is a long paragraph's middle.
const MOST_CHARACTERS = 1600;
const MOST_WORDS = MOST_CHARACTERS;
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const FIRST_MARK = 0x0300;
const LAST_MARK = 0x036f;

/** What one walk over the characters of a line finds. It is overwritten by the next walk. */
export interface Scan {
  /** Characters of every kind. */
  counts: number[];
  /** Stops, question and exclamation marks before a space or the end. */
  sentenceEnds: number;
  wordCount: number;
  /** The hash of each word's lower-case letters, where it stands and what it starts with. */
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  firstKinds: Uint8Array;
}

export function createScan(): Scan {
  return {
    counts: new Array<number>(16).fill(0),
    sentenceEnds: 0,
    wordCount: 0,
    hashes: new Int32Array(MOST_WORDS),
    starts: new Int32Array(MOST_WORDS),
    ends: new Int32Array(MOST_WORDS),
    firstKinds: new Uint8Array(MOST_WORDS),
  };
}

/** Counts the kinds of characters and finds the words, by hash, so that no word is cut out of the text.
 *
 *     "Feb.14 記者"  →  "feb", "14", "記", "者"
 *
 *  A script that does not write words apart gives its signs one by one.
 */
export function scanText(text: string, scan: Scan): void {
  const { kinds, lower } = characterTable();
  const { counts } = scan;
  const end = Math.min(text.length, MOST_CHARACTERS);
  counts.fill(0);
  scan.wordCount = 0;
  scan.sentenceEnds = 0;
  let hash = HASH_SEED;
  let start = -1;
  let before: number = Kind.space;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    counts[kind] = (counts[kind] as number) + 1;
    if ((kind >= Kind.lower && kind <= Kind.letter) || (code >= FIRST_MARK && code <= LAST_MARK)) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ (code < lower.length ? (lower[code] as number) : code), HASH_PRIME);
    } else {
      if (start >= 0) addWord(scan, hash, start, i, kinds[text.charCodeAt(start)] as number);
      start = -1;
      hash = HASH_SEED;
      if (kind === Kind.sign) addWord(scan, Math.imul(HASH_SEED ^ code, HASH_PRIME), i, i + 1, kind);
      else if (kind === Kind.space && (before === Kind.stop || before === Kind.question)) scan.sentenceEnds++;
    }
    before = kind;
  }
  if (start >= 0) addWord(scan, hash, start, end, kinds[text.charCodeAt(start)] as number);
}

/** The hash of a phrase so far and its next word. */
export function chainHash(phrase: number, word: number): number {
  return spread(Math.imul(phrase, 31) + word);
}

function addWord(scan: Scan, hash: number, start: number, end: number, firstKind: number): void {
  const { wordCount } = scan;
  scan.hashes[wordCount] = spread(hash);
  scan.starts[wordCount] = start;
  scan.ends[wordCount] = end;
  scan.firstKinds[wordCount] = firstKind;
  scan.wordCount++;
}

/** Spreads the bits (the last steps of MurmurHash3), for tables that use the low ones. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
