import { normaliseText } from "../text/normalise";
import type { Author } from "../types";
import { readMentions } from "./byline-grammar";
import type { Mention } from "./byline-reading";
import { readTokens } from "./byline-tokens";
import type { FieldContext } from "./context";
import { commonWordTest } from "./little-words";

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
  const tokens = readTokens(normalised, vocabulary.bylines, language);
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

/** "We won," said Ada Lovelace · but not: Ada Lovelace for "The Engine" */
function isSpeech(normalised: string, mentions: readonly Mention[]): boolean {
  if (HEADLINE_END.test(normalised)) return true;
  const quote = normalised.indexOf('"');
  return quote >= 0 && quote < (mentions[0]?.author.start ?? 0);
}
