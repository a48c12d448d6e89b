import type { BylineIndex } from "../lexicon/byline-index";
import { BY_WORD_NAMES } from "../lexicon/name-parts";
import { normaliseText } from "../text/normalise";
import type { Author } from "../types";
import { readMentions } from "./byline-grammar";
import { type Mention, startReading } from "./byline-reading";
import type { Token } from "./byline-token";
import { readTokens } from "./byline-tokens";
import type { FieldContext } from "./context";
import { commonWordTest, timeWordTest } from "./little-words";

/** Reads the persons and organisations that a byline names. The lines of one block may come as one text.
 *
 *     By Ada Lovelace and Charles Babbage, Senior Correspondent | 14 Feb 2024
 *        ^ authors[0]     ^ authors[1]     ^ its jobTitle
 *
 *  Text that is no byline has no authors.
 */
export function readByline(text: string, context: FieldContext): Author[] {
  return readBylineMentions(text, context).map(({ author }) => author);
}

/** The same with what tells each of them.
 *  @param isTold that somebody is named, so that one word may be a name: "Ada". */
export function readBylineMentions(text: string, context: FieldContext, isTold = false): Mention[] {
  const { vocabulary, language } = context;
  const normalised = normaliseText(text);
  const tokens = nameFirst(readTokens(normalised, vocabulary.bylines, language), vocabulary.bylines, language);
  const { mentions, strangers, hasCredit } = readMentions(
    startReading(text, tokens, {
      isCommon: commonWordTest(vocabulary, language),
      isOwnTime: timeWordTest(vocabulary, language),
      isTold,
    }),
  );
  const isByline =
    mentions.some((mention) => mention.isTold) ||
    (strangers < (SENTENCE_END.test(normalised) ? 1 : 2) && !isSpeech(normalised, mentions));
  const isCredit = hasCredit && mentions.every(({ author }) => author.role === "photographer");
  return isByline && !isCredit ? mentions : [];
}

// … of the bridge.
const SENTENCE_END = /\p{Ll}{2}\.\s*$/u;

/** Oleh Novikov: a by-word of one language opens a name in all others. */
function nameFirst(tokens: Token[], index: BylineIndex, language: string | null): Token[] {
  const [first, ...rest] = tokens;
  const word = first?.text.toLowerCase() ?? "";
  if (first === undefined || rest[0]?.kind !== "name" || !BY_WORD_NAMES.has(word)) return tokens;
  const isByWord = language === null ? rest.length > 1 : index.isByWordIn(language, word);
  return isByWord ? tokens : [first.as("name", new Set()), ...rest];
}

// Asked or shouted: a headline.
const HEADLINE_END = /[?!]$/u;

/** "We won," said Ada Lovelace · but not: Ada Lovelace for "The Engine" */
function isSpeech(normalised: string, mentions: readonly Mention[]): boolean {
  if (HEADLINE_END.test(normalised)) return true;
  const quote = normalised.indexOf('"');
  return quote >= 0 && quote < (mentions[0]?.author.start ?? 0);
}
