import { hashWord } from "../text/words";
import { compileTable, type PhraseTable } from "./word-groups";

/** Common words and who uses them, by hash: to tell a text's language, hundreds are looked up. */
export interface CommonWords {
  /** The languages of a word by their number in `languages`, from 1. */
  table: PhraseTable;
  languages: readonly (readonly string[])[];
}

export function compileCommonWords(index: ReadonlyMap<string, readonly string[]>): CommonWords {
  const numbers = Array.from(index.keys(), (word, at): [number, number] => [hashWord(word), at + 1]);
  return { table: compileTable(new Map(numbers)), languages: [...index.values()] };
}
