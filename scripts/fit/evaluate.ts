import { assembleArticle } from "../../src/assemble/article";
import { parseArticle } from "../../src/index";
import { calibrate, type Signals } from "../../src/labels/confidence";
import { readBlocks } from "../../src/labels/label-blocks";
import type { Model } from "../../src/labels/model";
import { detectLanguage } from "../../src/lexicon/detect-language";
import { resolveSettings } from "../../src/settings";
import { normaliseText } from "../../src/text/normalise";
import type { Article } from "../../src/types";
import type { Case } from "./corpus";
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
  return judged(truth, article, signals);
}

/** Reads a case with `parseArticle` and the weights as they are. */
export function readAsShipped(truth: Case): Judged {
  const article = parseArticle(truth.text, truth.crawlDate ? { referenceDate: truth.crawlDate.slice(0, 10) } : {});
  return judged(truth, article, article.confidence);
}

function judged(truth: Case, article: Article, signals: Signals): Judged {
  const found = { authors: article.authors.length, published: article.published !== null };
  return { truth, verdict: judge(truth, article), signals, found };
}
