import { hashWord } from "../lexicon/common-words";
import type { Vocabulary } from "../lexicon/vocabulary";

/** Tells the little words of a language: "the", "of". */
export type CommonWordTest = (word: string) => boolean;

/** Languages whose little words, in capitals, open headlines and the names of papers: "The Rise of …", "Le Monde". */
const HEADLINE_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"];

/** The little words of the text's language; of several while it is unknown. */
export function commonWordTest(vocabulary: Vocabulary, language: string | null): CommonWordTest {
  const subtag = language?.split("-")[0];
  const asked = subtag === undefined ? HEADLINE_LANGUAGES : [subtag];
  return (word) =>
    vocabulary.commonWords.get(hashWord(word.toLowerCase()))?.some((known) => asked.includes(known)) === true;
}
