import { GRAM_STEP, NAME_GRAMS } from "./name-grams";

/** The grams of a word are told apart by so many bits of their hashes. */
export const GRAM_BITS = 12;
/** The character that stands for a weight of 0. */
export const WRITTEN_ZERO = 80; // "P"

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 4;
const BIAS = 1 << GRAM_BITS;
const START = 0x5e; // "^"
const END = 0x24; // "$"
// Latin, Greek and Cyrillic, and what Unicode added to the first two for Vietnamese and ancient Greek.
const LAST_CYRILLIC = 0x52f;
const FIRST_ADDITIONAL = 0x1e00;
const LAST_ADDITIONAL = 0x1fff;

/** How much a word looks like part of a person's name rather than like any other word, as log odds, whatever its case.
 *
 *     Kowalski  →  above 0      Newsletter  →  below 0
 *
 *  A hint and no more: it knows no names, only what they are spelled like, so that "Lovelace" is a little below 0.
 *  0 in scripts without capitals, of which it has learned nothing.
 */
export function nameOdds(word: string): number {
  const code = word.charCodeAt(0);
  if (code > LAST_CYRILLIC && !(code >= FIRST_ADDITIONAL && code <= LAST_ADDITIONAL)) return 0;
  const weights = gramWeights();
  const count = readGrams(word.toLowerCase(), grams);
  let sum = 0;
  for (let g = 0; g < count; g++) sum += weights[grams[g] as number] as number;
  // By the root of their number, or long words would always be sure.
  return GRAM_STEP * (sum / Math.sqrt(count) + (weights[BIAS] as number));
}

// One list for all words: nobody asks for the grams of two at once.
const grams: number[] = [];

let read: Int8Array | null = null;

/** The weights as numbers, read on first use; the bias is the last. */
function gramWeights(): Int8Array {
  read ??= Int8Array.from(NAME_GRAMS, (written) => written.charCodeAt(0) - WRITTEN_ZERO);
  return read;
}

/** Puts the grams of a word, two to four characters each, the ends of the word counting as one, into a list from its start:
 *
 *     ada  →  ^a ^ad ^ada ad ada ada$ da da$ a$
 *
 *  @returns how many they are.
 */
export function readGrams(word: string, grams: number[]): number {
  let count = 0;
  for (let from = -1; from < word.length; from++) {
    let hash = 0x811c9dc5;
    const end = Math.min(word.length + 1, from + LONGEST_GRAM);
    for (let at = from; at < end; at++) {
      const code = at < 0 ? START : at === word.length ? END : word.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      if (at - from + 1 >= SHORTEST_GRAM) grams[count++] = fold(hash);
    }
  }
  return count;
}

/** The low bits of such a hash are hardly mixed: takes the high ones of a product. */
function fold(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - GRAM_BITS);
}
