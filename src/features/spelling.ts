import { nameOdds } from "../lexicon/name-spelling";
import type { Block } from "../text/blocks";
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
const NAME_ODDS = [-2, -1, -0.3, 0.3, 1, 2];
// "Jean-Luc O’Neill" → Jean · Luc · Neill
const WORD = /\p{L}[\p{L}\p{M}]+/gu;
const NO_CAPITALS: Spelling = { mean: 0, least: 0, first: 0, last: 0 };

/** Blocks, and what was read of them so far. */
interface Spelled {
  blocks: readonly Block[];
  spellings: Map<number, Spelling>;
}

/** The spelling of a block, read when it is first asked for: of most blocks of a page, nobody asks. */
export function spellingOf({ blocks, spellings }: Spelled, i: number): Spelling {
  const known = spellings.get(i);
  if (known !== undefined) return known;
  const spelling = readSpelling((blocks[i] as Block).text.slice(0, READ_CHARACTERS));
  spellings.set(i, spelling);
  return spelling;
}

/** 1 unlike a name to 7 like one; 4 where nothing tells. */
export function spellingLevel(odds: number): number {
  return 1 + bucket(odds, NAME_ODDS);
}

function readSpelling(text: string): Spelling {
  const odds: number[] = [];
  for (const word of text.match(WORD) ?? []) {
    const first = word.charAt(0);
    if (odds.length < MOST_WORDS && first !== first.toLowerCase()) odds.push(nameOdds(word));
  }
  if (odds.length === 0) return NO_CAPITALS;
  return {
    mean: odds.reduce((sum, one) => sum + one, 0) / odds.length,
    least: Math.min(...odds),
    first: odds[0] as number,
    last: odds.at(-1) as number,
  };
}
