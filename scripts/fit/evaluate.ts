import { assembleArticle } from "../../src/assemble/article";
import { calibrate } from "../../src/labels/confidence";
import { readBlocks } from "../../src/labels/label-blocks";
import type { Model } from "../../src/labels/model";
import { detectLanguage } from "../../src/lexicon/detect-language";
import { resolveSettings } from "../../src/settings";
import { normaliseText } from "../../src/text/normalise";
import { type PreparedCase, vocabulary } from "./prepare";
import type { Judged } from "./report";
import { judge } from "./score";

/** Reads a case with a model, as `parseArticle` would. */
export function readCase({ truth, text, lines, blocks }: PreparedCase, model: Model): Judged {
  const { signals, ...labelled } = readBlocks(model, blocks, vocabulary);
  const labelling = { ...labelled, confidence: calibrate(signals, model.calibration) };
  const settings = resolveSettings(truth.crawlDate ? { referenceDate: truth.crawlDate.slice(0, 10) } : {});
  const language = detectLanguage(normaliseText(text), lines, vocabulary);
  const article = assembleArticle({ text, lines, blocks, labelling, language, settings, vocabulary });
  return {
    truth,
    verdict: judge(truth, article),
    signals,
    found: { authors: article.authors.length, published: article.published !== null },
  };
}
