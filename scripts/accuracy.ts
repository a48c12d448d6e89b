// Scores the library on a corpus of pages with known answers:
//
//   npm run accuracy -- --corpus DIR [--write]
//
// Prints title, authors, date, time, body, headings and placement by source, language and kind of text, what got
// better and worse since the committed figures, and how well confidence holds. --write commits the figures to
// scripts/fit/figures.json and to the tables in the README.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readCorpus } from "./fit/corpus";
import { readAsShipped } from "./fit/evaluate";
import { formatReliability, reliabilityOf } from "./fit/reliability";
import { FIGURE_NAMES, figuresByGroup, formatRows } from "./fit/report";

const FIGURES_FILE = fileURLToPath(new URL("./fit/figures.json", import.meta.url));
const README = fileURLToPath(new URL("../README.md", import.meta.url));
const TABLES = {
  crossValidated: /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/u,
  reliability: /(<!-- confidence -->\n)[\s\S]*?(<!-- \/confidence -->)/u,
};
// Smaller changes are noise.
const LEAST_CHANGE = 0.005;

const { values: options } = parseArgs({
  options: { corpus: { type: "string" }, write: { type: "boolean", default: false } },
});
if (options.corpus === undefined) {
  console.error("accuracy: --corpus DIR is missing; .github/fit.md tells what it holds");
  process.exit(2);
}

const judged = readCorpus(options.corpus).map(readAsShipped);
const bySource = figuresByGroup(judged, ({ source, kind }) => `${source}, ${kind}`);
const byLanguage = figuresByGroup(judged, ({ lang, kind }) => `${lang ?? "unknown"}, ${kind}`);
console.log(formatRows({ ...bySource, ...byLanguage }).join("\n"));
reportChanges(bySource);
reportReliability();
if (options.write) writeFigures();

interface Committed {
  crossValidated?: string[];
  reliability?: string[];
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

function reportReliability(): void {
  const { reliability = [] } = readCommitted();
  console.log(["\nConfidence on these pages:", ...formatReliability(reliabilityOf(judged))].join("\n"));
  console.log(["\nConfidence on publishers unseen, when the weights were fitted:", ...reliability].join("\n"));
}

function writeFigures(): void {
  const committed = readCommitted();
  writeFileSync(FIGURES_FILE, `${JSON.stringify({ ...committed, figures: bySource }, null, 2)}\n`);
  let readme = readFileSync(README, "utf8");
  for (const [name, place] of Object.entries(TABLES)) {
    const table = ["```text", ...(committed[name as keyof typeof TABLES] ?? []), "```", ""].join("\n");
    readme = readme.replace(place, (_, open, close) => `${open}${table}${close}`);
  }
  writeFileSync(README, readme);
}
