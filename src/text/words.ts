import { characterTable, codeAt, Kind } from "./characters";

// Enough to tell what a line is; what stands behind is a long paragraph's middle.
const MOST_CHARACTERS = 1600;
const MOST_WORDS = MOST_CHARACTERS;
const HASH_PRIME = 0x01000193;

/** The hash of no letters. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of some letters and the next one. */
export function hashLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_PRIME);
}

/** What one walk over the characters of a line finds. It is overwritten by the next walk. */
export interface Scan {
  /** Characters of every kind. */
  counts: number[];
  /** Stops, question and exclamation marks before a space or the end. */
  sentenceEnds: number;
  wordCount: number;
  /** The hash of each word's lower-case letters, where it stands and what it starts with. */
  hashes: Int32Array;
  starts: Uint16Array;
  ends: Uint16Array;
  firstKinds: Uint8Array;
}

export function createScan(): Scan {
  return {
    counts: new Array<number>(16).fill(0),
    sentenceEnds: 0,
    wordCount: 0,
    hashes: new Int32Array(MOST_WORDS),
    starts: new Uint16Array(MOST_WORDS),
    ends: new Uint16Array(MOST_WORDS),
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
  const { kinds, folds } = characterTable();
  const { counts, hashes, starts, ends, firstKinds } = scan;
  const end = Math.min(text.length, MOST_CHARACTERS);
  counts.fill(0);
  let words = 0;
  let sentenceEnds = 0;
  let before: number = Kind.space;
  for (let i = 0; i < end; ) {
    const start = i;
    const code = codeAt(text, i++);
    const kind = kinds[code] as number;
    let fold = folds[code] as number;
    let hash = HASH_SEED;
    counts[kind] = (counts[kind] as number) + 1;
    if (fold !== 0) {
      hash = hashLetter(hash, fold);
      for (; i < end; i++) {
        const next = codeAt(text, i);
        fold = folds[next] as number;
        if (fold === 0) break;
        hash = hashLetter(hash, fold);
        const nextKind = kinds[next] as number;
        counts[nextKind] = (counts[nextKind] as number) + 1;
      }
    } else if (kind === Kind.sign) hash = hashLetter(hash, code);
    else {
      if (kind === Kind.space && (before === Kind.stop || before === Kind.question)) sentenceEnds++;
      before = kind;
      continue;
    }
    hashes[words] = spread(hash);
    starts[words] = start;
    ends[words] = i;
    firstKinds[words++] = kind;
    before = kind;
  }
  scan.wordCount = words;
  scan.sentenceEnds = sentenceEnds;
}

/** The hash of a phrase so far and its next word. */
export function chainHash(phrase: number, word: number): number {
  return spread(Math.imul(phrase, 31) + word);
}

/** Spreads the bits (the last steps of MurmurHash3), for tables that use the low ones. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
