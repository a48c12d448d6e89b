import type { Lexicon } from "./lexicon";

/** The chosen languages with their compiled look-ups, each compiled on first use and once. */
export interface Vocabulary {
  lexicons: readonly Lexicon[];
}

/** Makes the look-ups of a set of languages. */
export function createVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  return { lexicons };
}
