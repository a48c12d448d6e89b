import { assembleArticle } from "../../src/assemble/article";
import { en } from "../../src/lexicon/en";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { resolveSettings } from "../../src/settings";
import { splitLines } from "../../src/text/lines";
import { normaliseText } from "../../src/text/normalise";
import { unwrapLines } from "../../src/text/unwrap";
import type { Article, Confidence, LineLabel, ParseOptions } from "../../src/types";

const vocabulary = createVocabulary([en]);
export const SURE: Confidence = { title: 1, authors: 1, published: 1, body: 1 };

/** Assembles a text whose lines are labelled by hand, so that no model has a say. */
export function assemble(
  rows: readonly (readonly [LineLabel, string])[],
  { confidence = SURE, options = {} }: { confidence?: Confidence; options?: ParseOptions } = {},
): { text: string; article: Article } {
  const text = rows.map(([, line]) => line).join("\n\n");
  const lines = splitLines(text);
  const blocks = unwrapLines(normaliseText(text), lines);
  const labelling = {
    blocks: rows.map(([label]) => ({ label, reason: label === "boilerplate" ? ("unknown" as const) : null })),
    confidence,
  };
  const settings = resolveSettings(options);
  return { text, article: assembleArticle({ text, lines, blocks, labelling, language: "en", settings, vocabulary }) };
}
