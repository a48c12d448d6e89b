// Fits the weights of the line labels to a corpus of pages with known answers:
//
//   npm run fit -- --corpus DIR [--folds 5] [--dry]
//
// Cross-validates by publisher, calibrates the confidence on the predictions, fits once more on everything and
// writes src/labels/weights.ts with the figures in its head. The same corpus gives the same weights.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readModel } from "../src/labels/read-model";
import { fitCalibration } from "./fit/calibrate";
import { readCorpus } from "./fit/corpus";
import { readCase } from "./fit/evaluate";
import { fixtureExamples } from "./fit/fixture-examples";
import { hashName, type PreparedCase, prepareCase } from "./fit/prepare";
import { figuresByGroup, formatRows, type Judged } from "./fit/report";
import { train } from "./fit/train";
import { gzippedSize, printWeights, tabulate } from "./fit/write-weights";

const WEIGHTS_FILE = fileURLToPath(new URL("../src/labels/weights.ts", import.meta.url));
const FIGURES_FILE = fileURLToPath(new URL("./fit/figures.json", import.meta.url));
const FLAT = Array.from({ length: 11 }, (_, k) => k * 10);
const UNCALIBRATED = { title: FLAT, authors: FLAT, published: FLAT, body: FLAT };

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
const outcomes = crossValidate(cases, Number(options.folds));
const calibration = fitCalibration(outcomes);
const rows = formatRows(figuresByGroup(outcomes, ({ source, kind }) => `${source}, ${kind}`));
console.log(rows.join("\n"));
if (!options.dry) {
  const table = tabulate(train(cases, fixtures), calibration);
  const head = [
    "Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.",
    "Cross-validated by publisher:",
    ...rows.map((row) => `  ${row}`),
  ];
  writeFileSync(WEIGHTS_FILE, printWeights(table, head));
  writeFileSync(FIGURES_FILE, `${JSON.stringify({ ...readFigures(), crossValidated: rows }, null, 2)}\n`);
  console.log(`${gzippedSize(table)} bytes gzipped`);
}

/** Reads every case with weights that were fitted without its publisher. */
function crossValidate(all: readonly PreparedCase[], folds: number): Judged[] {
  const foldOf = ({ truth }: PreparedCase) => hashName(truth.publisher) % folds;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const table = tabulate(
      train(
        all.filter((one) => foldOf(one) !== fold),
        fixtures,
      ),
      UNCALIBRATED,
    );
    const model = readModel(table);
    return all.filter((one) => foldOf(one) === fold).map((one) => readCase(one, model));
  });
}

function readFigures(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(FIGURES_FILE, "utf8"));
  } catch {
    return {};
  }
}
