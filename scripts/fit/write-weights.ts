import { gzipSync } from "node:zlib";
import { FEATURES } from "../../src/features/features";
import { JUDGE_FEATURES } from "../../src/features/judge-features";
import { FEATURE_ROWS } from "../../src/features/observe";
import { TITLE_FEATURES } from "../../src/features/title-features";
import type { Calibration } from "../../src/labels/confidence";
import { JUDGE_ROWS, JUDGED, type Judge, type Judges } from "../../src/labels/judge";
import { type Ranker, TITLE_ROWS } from "../../src/labels/rank-title";
import { MOST_STEPS, writeWeight } from "../../src/labels/read-model";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import type { WeightTable } from "../../src/labels/weight-table";
import type { Parameters } from "./field";

export interface Fitted {
  field: Parameters;
  ranker: Ranker;
  judges: Judges;
}

/** What one step is worth: coarser steps cost accuracy, finer ones bytes. */
const step = 0.1;

/** Rounds the parameters to steps. */
export function tabulate({ field: p, ranker, judges }: Fitted, calibration: Calibration): WeightTable {
  const write = (weights: Iterable<number>) =>
    Array.from(weights, (w) => writeWeight(Number.isFinite(w) ? clamp(Math.round(w / step)) : 0)).join("");
  const width = COLUMNS.length;
  const writeRanker = ({ rows, extras }: Judge, starts: readonly number[]) => [
    ...FEATURES.map((_, f) => write(rows.subarray(FEATURE_ROWS[f], FEATURE_ROWS[f + 1]))),
    ...starts.slice(1).map((end, f) => write(extras.subarray(starts[f], end))),
  ];
  return {
    step,
    features: FEATURES.map(({ size }, f) => {
      const from = (FEATURE_ROWS[f] as number) * width;
      return write(p.emissions.subarray(from, from + size * width));
    }),
    biases: write(p.biases),
    titles: writeRanker(ranker, TITLE_ROWS),
    judges: { byline: writeRanker(judges.byline, JUDGE_ROWS), heading: writeRanker(judges.heading, JUDGE_ROWS) },
    transitions: STATE_NAMES.map((_, s) =>
      write(p.transitions.subarray(s * STATE_NAMES.length, (s + 1) * STATE_NAMES.length)),
    ),
    starts: write(p.starts),
    ends: write(p.ends),
    calibration,
  };
}

function clamp(steps: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
}

/** The table as a source file, under a head of comment lines, with the name of each row beside it. */
export function printWeights(table: WeightTable, head: readonly string[]): string {
  const names = FEATURES.map(({ name }) => name);
  const judgeNames = [...names, ...JUDGE_FEATURES.map(({ name }) => name)];
  const list = (rows: readonly string[], labels: readonly string[], indent = "  ") =>
    `[\n${rows.map((row, i) => `${indent}  ${JSON.stringify(row)}, // ${labels[i]}`).join("\n")}\n${indent}]`;
  return [
    ...head.map((line) => `// ${line}`.trimEnd()),
    'import type { WeightTable } from "./weight-table";',
    "",
    "export const WEIGHTS: WeightTable = {",
    `  step: ${table.step},`,
    `  features: ${list(table.features, names)},`,
    `  biases: ${JSON.stringify(table.biases)},`,
    `  titles: ${list(table.titles, [...names, ...TITLE_FEATURES.map(({ name }) => name)])},`,
    "  judges: {",
    ...JUDGED.map((judged) => `    ${judged}: ${list(table.judges[judged], judgeNames, "    ")},`),
    "  },",
    `  transitions: ${list(table.transitions, STATE_NAMES)},`,
    `  starts: ${JSON.stringify(table.starts)},`,
    `  ends: ${JSON.stringify(table.ends)},`,
    "  calibration: {",
    ...Object.entries(table.calibration).map(([field, knots]) => `    ${field}: [${knots.join(", ")}],`),
    "  },",
    "};",
    "",
  ].join("\n");
}

export function gzippedSize(table: WeightTable): number {
  return gzipSync(JSON.stringify(table), { level: 9 }).length;
}
