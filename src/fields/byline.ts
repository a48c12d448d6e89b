import type { Vocabulary } from "../lexicon/vocabulary";
import { normaliseText } from "../text/normalise";
import type { Author } from "../types";
import { type Mention, readMentions } from "./byline-grammar";
import { readTokens } from "./byline-tokens";
import type { FieldContext } from "./context";

/** Reads the persons and organisations that a byline names. The lines of one block may come as one text.
 *
 *     By Ada Lovelace and Charles Babbage, Senior Correspondent | 14 Feb 2024
 *        ^ authors[0]     ^ authors[1]     ^ its jobTitle
 *
 *  Text that is no byline has no authors.
 */
export function readByline(text: string, context: FieldContext): Author[] {
  const { vocabulary, language } = context;
  const normalised = normaliseText(text);
  const tokens = readTokens(normalised, vocabulary.bylines);
  const { mentions, strangers, hasCredit } = readMentions(text, tokens, commonWordTest(vocabulary, language));
  const isByline = isTold(mentions) || (strangers < 2 && !isSpeech(normalised, mentions));
  const isCredit = hasCredit && mentions.every(({ author }) => author.role === "photographer");
  return isByline && !isCredit ? mentions.map(({ author }) => author) : [];
}

function isTold(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.isTold);
}

// Asked or shouted: a headline.
const HEADLINE_END = /[?!]$/u;

/** "We won," said Ada Lovelace · but not: Ada "Countess" Lovelace */
function isSpeech(normalised: string, mentions: readonly Mention[]): boolean {
  if (HEADLINE_END.test(normalised)) return true;
  return normalised.includes('"') && !mentions.some(({ author }) => author.name.includes('"'));
}

/** Languages whose little words, in capitals, open headlines: "The Rise of …". */
const HEADLINE_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"];

function commonWordTest(vocabulary: Vocabulary, language: string | null): (word: string) => boolean {
  const subtag = language?.split("-")[0];
  const asked = subtag === undefined ? HEADLINE_LANGUAGES : [subtag];
  return (word) => vocabulary.commonWords.get(word.toLowerCase())?.some((known) => asked.includes(known)) === true;
}
