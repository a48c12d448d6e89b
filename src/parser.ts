// biome-ignore assist/source/organizeImports: bundlers keep this order, and tables before code gzip smaller
export * from "./tables";
import { createVocabulary, type Vocabulary } from "./lexicon/vocabulary";
import { parseWith } from "./parse-article";
import { readByline } from "./fields/byline";
import type { FieldContext } from "./fields/context";
import { readCredits } from "./fields/credit";
import { readTimestamps } from "./fields/timestamp";
import type { Lexicon } from "./lexicon/lexicon";
import { requireString, resolveSettings } from "./settings";
import type { Article, Author, Credit, ParseOptions, Timestamp } from "./types";

/** The library's functions, bound to a set of languages. They throw as those of the entry `copydesk` do. */
export interface Parser {
  /** The whole text: its fields, and what became of every line. */
  parseArticle(text: string, options?: ParseOptions): Article;
  /** The first publication time of a line or short text; null where it prints none. */
  parseTimestamp(text: string, options?: ParseOptions): Timestamp | null;
  /** Every time of a text, in order. */
  findTimestamps(text: string, options?: ParseOptions): Timestamp[];
  /** The persons and organisations that a byline names. */
  parseByline(text: string, options?: ParseOptions): Author[];
  /** The picture credits of a line or several. */
  parseCredit(text: string, options?: ParseOptions): Credit[];
}

/** Binds the library's functions to the languages given, so that a bundle holds no other.
 *
 *     import { createParser } from "copydesk/core";
 *     import { de, en } from "copydesk/languages";
 *     const { parseArticle } = createParser({ languages: [en, de] });
 *
 * @throws TypeError when `languages` is no array or is empty.
 */
export function createParser({ languages }: { languages: readonly Lexicon[] }): Parser {
  if (!Array.isArray(languages) || languages.length === 0) {
    throw new TypeError("languages must be an array of at least one language from copydesk/languages");
  }
  const vocabulary = createVocabulary(languages);
  const findTimestamps: Parser["findTimestamps"] = (text, options) =>
    readTimestamps(text, lineContext(text, options, vocabulary));
  return {
    parseArticle: (text, options) => parseWith(vocabulary, text, options),
    findTimestamps,
    parseTimestamp: (text, options) => {
      const stamps = findTimestamps(text, options);
      return stamps.find((stamp) => stamp.role === "published") ?? stamps[0] ?? null;
    },
    parseByline: (text, options) => readByline(text, lineContext(text, options, vocabulary)),
    parseCredit: (text, options) => readCredits(text, lineContext(text, options, vocabulary)),
  };
}

/** A line is too short to tell its language: only the option counts. */
function lineContext(text: string, options: ParseOptions | undefined, vocabulary: Vocabulary): FieldContext {
  requireString("text", text);
  const settings = resolveSettings(options);
  return {
    vocabulary,
    settings,
    language: settings.language,
    report: (code, message, start, end) => settings.onDiagnostic?.({ code, message, start, end }),
  };
}
