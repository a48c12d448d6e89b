import { hashWord } from "../lexicon/common-words";
import type { Vocabulary } from "../lexicon/vocabulary";

/** Tells some words of a language: little ones, such as "the", or those of dates and times. */
export type WordTest = (word: string) => boolean;

/** Languages whose little words, in capitals, open headlines and the names of papers: "The Rise of …", "Le Monde". */
const HEADLINE_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"];

/** The little words of the text's language; of several while it is unknown. */
export function commonWordTest(vocabulary: Vocabulary, language: string | null): WordTest {
  const asked = languagesOf(language);
  return (word) =>
    vocabulary.commonWords.get(hashWord(word.toLowerCase()))?.some((known) => asked.includes(known)) === true;
}

/** Words of dates and times of the text's language; of several while it is unknown. */
export function timeWordTest({ bylines }: Vocabulary, language: string | null): WordTest {
  const asked = languagesOf(language);
  return (word) => asked.some((one) => bylines.isTime(word, one));
}

function languagesOf(language: string | null): readonly string[] {
  const subtag = language?.split("-")[0];
  return subtag === undefined ? HEADLINE_LANGUAGES : [subtag];
}
