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
  const grams = gramsOf(word.toLowerCase());
  let sum = 0;
  for (const gram of grams) sum += weights[gram] as number;
  // By the root of their number, or long words would always be sure.
  return GRAM_STEP * (sum / Math.sqrt(grams.length) + (weights[BIAS] as number));
}

let read: Int8Array | null = null;

/** The weights as numbers, read on first use; the bias is the last. */
function gramWeights(): Int8Array {
  read ??= Int8Array.from(NAME_GRAMS, (written) => written.charCodeAt(0) - WRITTEN_ZERO);
  return read;
}

/** The grams of a word, two to four characters each, the ends of the word counting as one:
 *
 *     ada  →  ^a ^ad ^ada ad ada ada$ da da$ a$
 */
export function gramsOf(word: string): number[] {
  const codes = [START];
  for (let at = 0; at < word.length; at++) codes.push(word.charCodeAt(at));
  codes.push(END);
  const grams: number[] = [];
  for (let from = 0; from < codes.length; from++) {
    let hash = 0x811c9dc5;
    const end = Math.min(codes.length, from + LONGEST_GRAM);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ (codes[at] as number), 0x01000193);
      if (at - from + 1 >= SHORTEST_GRAM) grams.push(fold(hash));
    }
  }
  return grams;
}

/** The low bits of such a hash are hardly mixed: takes the high ones of a product. */
function fold(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - GRAM_BITS);
}
