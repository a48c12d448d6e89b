import { gzipSync } from "node:zlib";
import { FEATURES } from "../../src/features/features";
import { FEATURE_ROWS } from "../../src/features/observe";
import { TITLE_FEATURES } from "../../src/features/title-features";
import { type Ranker, TITLE_ROWS } from "../../src/labels/rank-title";
import { MOST_STEPS, writeWeight } from "../../src/labels/read-model";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import type { WeightTable } from "../../src/labels/weight-table";
import type { Parameters } from "./crf";

/** Rounds the parameters to steps. */
export function tabulate(p: Parameters, ranker: Ranker, step: number): WeightTable {
  const write = (weights: Iterable<number>) =>
    Array.from(weights, (w) => writeWeight(Number.isFinite(w) ? clamp(Math.round(w / step)) : 0)).join("");
  const width = COLUMNS.length;
  return {
    step,
    features: Object.fromEntries(
      FEATURES.map(({ name, size }, f) => {
        const from = (FEATURE_ROWS[f] as number) * width;
        return [name, write(p.emissions.subarray(from, from + size * width))];
      }),
    ),
    titles: Object.fromEntries([
      ...FEATURES.map(({ name, size }, f) => [
        name,
        write(ranker.rows.subarray(FEATURE_ROWS[f], (FEATURE_ROWS[f] as number) + size)),
      ]),
      ...TITLE_FEATURES.map(({ name, size }, f) => [
        name,
        write(ranker.extras.subarray(TITLE_ROWS[f], (TITLE_ROWS[f] as number) + size)),
      ]),
    ]),
    biases: write(p.biases),
    transitions: Object.fromEntries(
      STATE_NAMES.map((name, s) => [
        name,
        write(p.transitions.subarray(s * STATE_NAMES.length, (s + 1) * STATE_NAMES.length)),
      ]),
    ),
    starts: write(p.starts),
    ends: write(p.ends),
  };
}

function clamp(steps: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
}

/** The table as a source file, under a head of comment lines. */
export function printWeights(table: WeightTable, head: readonly string[]): string {
  const comments = head.map((line) => `// ${line}`.trimEnd()).join("\n");
  return `${comments}\nimport type { WeightTable } from "./weight-table";\n\nexport const WEIGHTS: WeightTable = ${JSON.stringify(table, null, 2)};\n`;
}

export function gzippedSize(table: WeightTable): number {
  return gzipSync(JSON.stringify(table), { level: 9 }).length;
}
