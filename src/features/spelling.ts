import { nameOdds } from "../lexicon/name-spelling";
import type { Block } from "../text/blocks";
import { characterTable, Kind } from "../text/characters";
import { bucket } from "./levels";

/** How much a block's words with a capital look like parts of names, as log odds; all 0 where it has none. */
export interface Spelling {
  mean: number;
  /** Of the word least like a name. */
  least: number;
  first: number;
  last: number;
}

// Nobody's names are longer; in a paragraph there is nothing to be found out.
const READ_CHARACTERS = 120;
const MOST_WORDS = 8;
const LAST_ASCII = 127;
const NAME_ODDS = [-2, -1, -0.3, 0.3, 1, 2];
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const NO_CAPITALS: Spelling = { mean: 0, least: 0, first: 0, last: 0 };

/** Blocks, and what was read of them so far. */
interface Spelled {
  blocks: readonly Block[];
  spellings: (Spelling | undefined)[];
}

/** The spelling of a block, read when it is first asked for: of most blocks of a page, nobody asks. */
export function spellingOf({ blocks, spellings }: Spelled, i: number): Spelling {
  spellings[i] ??= readSpelling((blocks[i] as Block).text.slice(0, READ_CHARACTERS));
  return spellings[i];
}

/** 1 unlike a name to 7 like one; 4 where nothing tells. */
export function spellingLevel(odds: number): number {
  return 1 + bucket(odds, NAME_ODDS);
}

function readSpelling(text: string): Spelling {
  const { kinds } = characterTable();
  let words = 0;
  let sum = 0;
  let least = Infinity;
  let first = 0;
  let last = 0;
  for (let start = 0, end = 0; start < text.length && words < MOST_WORDS; start = end + 1) {
    end = start;
    while (isPart(text, end, kinds)) end++;
    const letter = text.charAt(start);
    if (end <= start + 1 || letter === letter.toLowerCase()) continue;
    last = nameOdds(text.slice(start, end));
    if (words++ === 0) first = last;
    sum += last;
    least = Math.min(least, last);
  }
  return words === 0 ? NO_CAPITALS : { mean: sum / words, least, first, last };
}

function isPart(text: string, at: number, kinds: Uint8Array): boolean {
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  // The table knows no case beyond Armenian: Vietnamese is.
  return kind === Kind.lower || kind === Kind.upper || (code > LAST_ASCII && LETTER_OR_MARK.test(text.charAt(at)));
}
