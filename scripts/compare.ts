// Compares the library, which reads the plain text of a page, with tools that read its HTML, on the pages of a corpus
// that have an <id>.html:
//
//   npm install --prefix scripts/compare
//   npm run compare -- --corpus DIR [--folds 5]
//
// Weights know the pages that they were fitted to. --folds fits them anew, without the publisher of each page that is
// read, as `npm run fit` does to cross-validate: for a corpus that the weights were fitted to.

import { parseArgs } from "node:util";
import { figuresBySource, type HtmlPage, judgeTool } from "./compare/compare";
import { loadTools } from "./compare/tools";
import { readCorpus, readHtml } from "./fit/corpus";
import { crossValidate } from "./fit/cross-validate";
import { readAsShipped } from "./fit/evaluate";
import { fixtureExamples } from "./fit/fixture-examples";
import { prepareCase } from "./fit/prepare";
import { formatRows } from "./fit/report";
import type { Verdict } from "./fit/score";

const FIGURES = ["title", "authors", "date", "body", "headings"] as const;

const { values: options } = parseArgs({ options: { corpus: { type: "string" }, folds: { type: "string" } } });
if (options.corpus === undefined) {
  console.error("compare: --corpus DIR is missing; .github/fit.md tells what it holds");
  process.exit(2);
}

const folder = options.corpus;
const cases = readCorpus(folder);
const pages = cases.flatMap((truth): HtmlPage[] => {
  const html = truth.kind === "page" ? readHtml(folder, truth.id) : null;
  return html === null ? [] : [{ truth, html }];
});
if (pages.length === 0) {
  console.error(`compare: no page in ${folder} has its HTML; scripts/corpus writes it with --html`);
  process.exit(1);
}

const tools = await loadTools().catch(({ message }: Error) => {
  console.error(`compare: ${message}`);
  process.exit(1);
});
const verdicts: Record<string, Verdict[]> = { "copydesk, plain text": judgeLibrary() };
for (const tool of tools) verdicts[tool.name] = await judgeTool(tool, pages, console.error);
const tables = figuresBySource(
  pages.map(({ truth }) => truth.source),
  verdicts,
);
console.log(
  Object.entries(tables)
    .map(([source, figures]) => [source, ...formatRows(figures, FIGURES)].join("\n"))
    .join("\n\n"),
);

function judgeLibrary(): Verdict[] {
  if (options.folds === undefined) return pages.map(({ truth }) => readAsShipped(truth).verdict);
  const judged = crossValidate(cases.map(prepareCase), fixtureExamples(), Number(options.folds)).flat();
  const byCase = new Map(judged.map(({ truth, verdict }) => [truth, verdict]));
  return pages.flatMap(({ truth }) => byCase.get(truth) ?? []);
}
