import { HASH_SEED, hashLetter } from "../text/words";
import type { Lexicon } from "./lexicon";

/** The languages that use a common word, by its hash, so that no word need be cut out of a text. */
export type CommonWords = ReadonlyMap<number, readonly string[]>;

export function indexCommonWords(lexicons: readonly Lexicon[]): CommonWords {
  const index = new Map<number, string[]>();
  for (const { language, commonWords } of lexicons) {
    for (const word of commonWords.split(" ")) {
      const languages = index.get(hashWord(word));
      if (languages) languages.push(language);
      else if (word !== "") index.set(hashWord(word), [language]);
    }
  }
  return index;
}

/** The hash of a word in small letters. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i));
  return hash;
}
