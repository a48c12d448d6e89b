// Fits the weights of the line labels to a corpus of pages with known answers:
//
//   npm run fit -- --corpus DIR [--folds 5] [--dry]
//
// Cross-validates by publisher, calibrates the confidence on the predictions, fits once more on everything and
// writes src/labels/weights.ts with the figures in its head. How well confidence holds is measured with each fold
// calibrated on the others. The same corpus gives the same weights.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fitCalibration } from "./fit/calibrate";
import { readCorpus } from "./fit/corpus";
import { crossValidate } from "./fit/cross-validate";
import { fixtureExamples } from "./fit/fixture-examples";
import { prepareCase } from "./fit/prepare";
import { calibrateAcross, formatReliability, reliabilityOf } from "./fit/reliability";
import { figuresByGroup, formatRows } from "./fit/report";
import { train } from "./fit/train";
import { gzippedSize, printWeights, tabulate } from "./fit/write-weights";

const WEIGHTS_FILE = fileURLToPath(new URL("../src/labels/weights.ts", import.meta.url));
const FIGURES_FILE = fileURLToPath(new URL("./fit/figures.json", import.meta.url));

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    folds: { type: "string", default: "5" },
    dry: { type: "boolean", default: false },
  },
});
if (options.corpus === undefined) {
  console.error("fit: --corpus DIR is missing; .github/fit.md tells what it holds");
  process.exit(2);
}

const cases = readCorpus(options.corpus).map(prepareCase);
const fixtures = fixtureExamples();
const byFold = crossValidate(cases, fixtures, Number(options.folds));
const outcomes = byFold.flat();
const rows = formatRows(figuresByGroup(outcomes, ({ source, kind }) => `${source}, ${kind}`));
const reliability = formatReliability(reliabilityOf(calibrateAcross(byFold)));
console.log([...rows, "", ...reliability].join("\n"));
if (!options.dry) {
  const table = tabulate(train(cases, fixtures), fitCalibration(outcomes));
  const head = [
    "Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.",
    "Cross-validated by publisher:",
    ...rows.map((row) => `  ${row}`),
  ];
  writeFileSync(WEIGHTS_FILE, printWeights(table, head));
  writeFileSync(FIGURES_FILE, `${JSON.stringify({ ...readFigures(), crossValidated: rows, reliability }, null, 2)}\n`);
  console.log(`${gzippedSize(table)} bytes gzipped`);
}

function readFigures(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(FIGURES_FILE, "utf8"));
  } catch {
    return {};
  }
}
