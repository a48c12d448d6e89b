import { type BylineIndex, compileBylines } from "./byline-index";
import { type CommonWords, indexCommonWords } from "./common-words";
import { compileDateIndex, type DateIndex } from "./date-index";
import type { Lexicon } from "./lexicon";
import { compileWordGroups, type PhraseTable } from "./word-groups";

/** The chosen languages with their compiled look-ups, each compiled on first use and once. */
export interface Vocabulary {
  lexicons: readonly Lexicon[];
  /** The commonest words of each language. */
  readonly commonWords: CommonWords;
  /** Every date word. */
  readonly dateIndex: DateIndex;
  /** The words around names. */
  readonly bylines: BylineIndex;
  /** What words tell about their line. */
  readonly wordGroups: PhraseTable;
}

/** Makes the look-ups of a set of languages. */
export function createVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const commonWords = lazy(() => indexCommonWords(lexicons));
  const dateIndex = lazy(() => compileDateIndex(lexicons));
  const bylines = lazy(() => compileBylines(lexicons, dateIndex()));
  const wordGroups = lazy(() => compileWordGroups(lexicons));
  return {
    lexicons,
    get commonWords() {
      return commonWords();
    },
    get dateIndex() {
      return dateIndex();
    },
    get bylines() {
      return bylines();
    },
    get wordGroups() {
      return wordGroups();
    },
  };
}

function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
