import { type BylineIndex, compileBylines } from "./byline-index";
import type { Lexicon } from "./lexicon";

/** The chosen languages with their compiled look-ups, each compiled on first use and once. */
export interface Vocabulary {
  lexicons: readonly Lexicon[];
  readonly bylines: BylineIndex;
}

/** Makes the look-ups of a set of languages. */
export function createVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  let bylines: BylineIndex | undefined;
  return {
    lexicons,
    get bylines() {
      bylines ??= compileBylines(lexicons);
      return bylines;
    },
  };
}
