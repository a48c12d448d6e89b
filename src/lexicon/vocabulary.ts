import { compileDateIndex, type DateIndex } from "./date-index";
import type { Lexicon } from "./lexicon";

/** The chosen languages with their compiled look-ups, each compiled on first use and once. */
export interface Vocabulary {
  lexicons: readonly Lexicon[];
  /** Every date word of the languages. */
  dateIndex(): DateIndex;
}

/** Makes the look-ups of a set of languages. */
export function createVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  let dateIndex: DateIndex | undefined;
  return {
    lexicons,
    dateIndex: () => {
      dateIndex ??= compileDateIndex(lexicons);
      return dateIndex;
    },
  };
}
