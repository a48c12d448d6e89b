// Scores the library on a corpus of pages with known answers:
//
//   npm run accuracy -- --corpus DIR [--write]
//
// Prints title, authors, date, time, body, headings and placement by source, language and kind of text, what got
// better and worse since the committed figures, and how well confidence holds. --write commits the figures to
// scripts/fit/figures.json and to the table in the README.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseArticle } from "../src/index";
import { FIELD_NAMES, rightness } from "./fit/calibrate";
import { type Case, readCorpus } from "./fit/corpus";
import type { Judged } from "./fit/report";
import { FIGURE_NAMES, figuresByGroup, formatRows } from "./fit/report";
import { judge } from "./fit/score";

const FIGURES_FILE = fileURLToPath(new URL("./fit/figures.json", import.meta.url));
const README = fileURLToPath(new URL("../README.md", import.meta.url));
const TABLE = /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/u;
const BINS = 10;
// Smaller changes are noise.
const LEAST_CHANGE = 0.005;

const { values: options } = parseArgs({
  options: { corpus: { type: "string" }, write: { type: "boolean", default: false } },
});
if (options.corpus === undefined) {
  console.error("accuracy: --corpus DIR is missing; .github/fit.md tells what it holds");
  process.exit(2);
}

const judged = readCorpus(options.corpus).map(readOne);
const bySource = figuresByGroup(judged, ({ source, kind }) => `${source}, ${kind}`);
const byLanguage = figuresByGroup(judged, ({ lang, kind }) => `${lang ?? "unknown"}, ${kind}`);
console.log(formatRows({ ...bySource, ...byLanguage }).join("\n"));
reportChanges(bySource);
reportReliability();
if (options.write) writeFigures();

function readOne(truth: Case): Judged {
  const article = parseArticle(truth.text, truth.crawlDate ? { referenceDate: truth.crawlDate.slice(0, 10) } : {});
  return {
    truth,
    verdict: judge(truth, article),
    signals: article.confidence,
    found: { authors: article.authors.length, published: article.published !== null },
  };
}

interface Committed {
  crossValidated?: string[];
  figures?: typeof bySource;
}

function readCommitted(): Committed {
  return JSON.parse(readFileSync(FIGURES_FILE, "utf8"));
}

function reportChanges(now: typeof bySource): void {
  const { figures = {} } = readCommitted();
  for (const [group, row] of Object.entries(now)) {
    for (const name of FIGURE_NAMES) {
      const change = (row[name] ?? 0) - (figures[group]?.[name] ?? row[name] ?? 0);
      if (Math.abs(change) < LEAST_CHANGE) continue;
      console.log(`${change > 0 ? "better" : "worse "} ${group}: ${name} ${change > 0 ? "+" : ""}${change.toFixed(3)}`);
    }
  }
}

/** For each field, in ten bins of stated confidence: how often it was right. */
function reportReliability(): void {
  for (const field of FIELD_NAMES) {
    const points = judged.flatMap((one) => {
      const right = rightness(one, field);
      return right === null ? [] : [{ stated: one.signals[field], right }];
    });
    const bins = Array.from({ length: BINS }, (_, b) =>
      points.filter(({ stated }) => Math.min(BINS - 1, Math.floor(stated * BINS)) === b),
    ).filter((bin) => bin.length > 0);
    console.log(`\nconfidence.${field}: stated, observed, texts`);
    let off = 0;
    for (const bin of bins) {
      const stated = bin.reduce((sum, point) => sum + point.stated, 0) / bin.length;
      const observed = bin.reduce((sum, point) => sum + point.right, 0) / bin.length;
      off += (Math.abs(stated - observed) * bin.length) / points.length;
      console.log(`  ${stated.toFixed(2)} ${observed.toFixed(2)} ${bin.length}`);
    }
    console.log(`  off by ${off.toFixed(3)} on average`);
  }
}

function writeFigures(): void {
  writeFileSync(FIGURES_FILE, `${JSON.stringify({ ...readCommitted(), figures: bySource }, null, 2)}\n`);
  const { crossValidated = [] } = readCommitted();
  const table = ["```text", ...crossValidated, "```", ""].join("\n");
  writeFileSync(
    README,
    readFileSync(README, "utf8").replace(TABLE, (_, open, close) => `${open}${table}${close}`),
  );
}
