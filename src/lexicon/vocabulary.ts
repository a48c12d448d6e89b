import type { Lexicon } from "./lexicon";

/** The chosen languages with their compiled look-ups, each compiled on first use and once. */
export interface Vocabulary {
  lexicons: readonly Lexicon[];
  /** Common word → the languages that use it. */
  readonly commonWords: ReadonlyMap<string, readonly string[]>;
}

/** Makes the look-ups of a set of languages. */
export function createVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const commonWords = lazy(() => indexCommonWords(lexicons));
  return {
    lexicons,
    get commonWords() {
      return commonWords();
    },
  };
}

function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

function indexCommonWords(lexicons: readonly Lexicon[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { language, commonWords } of lexicons) {
    for (const word of commonWords.split(" ")) {
      const languages = index.get(word);
      if (languages) languages.push(language);
      else if (word !== "") index.set(word, [language]);
    }
  }
  return index;
}
