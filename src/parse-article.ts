// biome-ignore assist/source/organizeImports: bundlers keep this order, and tables before code gzip smaller
import { labelBlocks } from "./labels/label-blocks";
import { normaliseText } from "./text/normalise";
import { splitLines } from "./text/lines";
import { unwrapLines } from "./text/unwrap";
import { detectLanguage } from "./lexicon/detect-language";
import { assembleArticle } from "./assemble/article";
import type { Vocabulary } from "./lexicon/vocabulary";
import { requireString, resolveSettings } from "./settings";
import type { Article, ParseOptions } from "./types";

/** The whole way from messy text to an article, one call a stage. */
export function parseWith(vocabulary: Vocabulary, text: string, options?: ParseOptions): Article {
  requireString("text", text);
  const settings = resolveSettings(options);
  const normalised = normaliseText(text);
  const lines = splitLines(text);
  const blocks = unwrapLines(normalised, lines);
  const language = settings.language ?? detectLanguage(normalised, lines, vocabulary);
  const labelling = labelBlocks(blocks, vocabulary);
  return assembleArticle({ text, lines, blocks, labelling, language, settings, vocabulary });
}
