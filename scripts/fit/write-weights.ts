import { gzipSync } from "node:zlib";
import { FEATURES } from "../../src/features/features";
import { BYLINE_FEATURES, JUDGE_FEATURES } from "../../src/features/judge-features";
import { FEATURE_ROWS } from "../../src/features/observe";
import { TITLE_FEATURES } from "../../src/features/title-features";
import type { Calibration } from "../../src/labels/confidence";
import { BYLINE_ROWS } from "../../src/labels/judge";
import type { LateWeights } from "../../src/labels/late-weights";
import { TITLE_ROWS } from "../../src/labels/rank-title";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import { LEAF_STEP, readTrees, type TreeTable } from "../../src/labels/trees";
import type { WeightTable } from "../../src/labels/weight-table";
import { MOST_LEAF_STEPS, MOST_STEPS, writeCount, writeLeaf, writeWeight } from "../../src/labels/written";
import type { FittedTrees, TreeNode } from "./boost";
import type { Fitted } from "./train";

/** What one step is worth: coarser steps cost accuracy, finer ones bytes. */
const step = 0.1;

/** Rounds the parameters to steps. */
export function tabulate({ field: p, ranker, judges }: Fitted, calibration: Calibration): WeightTable {
  const write = (weights: Iterable<number>) =>
    Array.from(weights, (w) => writeWeight(Number.isFinite(w) ? clamp(Math.round(w / step), MOST_STEPS) : 0)).join("");
  const width = COLUMNS.length;
  const writeRanker = ({ rows, extras }: LateWeights, starts: readonly number[]) => [
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
    judges: {
      byline: writeRanker(judges.byline, BYLINE_ROWS),
      heading: writeTrees(judges.heading),
      body: writeTrees(judges.body),
    },
    transitions: STATE_NAMES.map((_, s) =>
      write(p.transitions.subarray(s * STATE_NAMES.length, (s + 1) * STATE_NAMES.length)),
    ),
    starts: write(p.starts),
    ends: write(p.ends),
    calibration,
  };
}

function writeTrees({ bias, trees }: FittedTrees): TreeTable {
  return { bias: Math.round(bias * 100) / 100, trees: trees.map(writeNode) };
}

function writeNode(node: TreeNode): string {
  if ("adds" in node) return writeLeaf(clamp(Math.round(node.adds / LEAF_STEP), MOST_LEAF_STEPS));
  return writeCount(node.ask) + writeCount(node.limit) + writeNode(node.low) + writeNode(node.high);
}

function clamp(steps: number, most: number): number {
  return Math.max(-most, Math.min(most, steps));
}

/** The table as a source file, under a head of comment lines, with the name of each row beside it. */
export function printWeights(table: WeightTable, head: readonly string[]): string {
  const names = FEATURES.map(({ name }) => name);
  const bylineNames = [...names, ...BYLINE_FEATURES.map(({ name }) => name)];
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
    `    byline: ${list(table.judges.byline, bylineNames, "    ")},`,
    ...(["heading", "body"] as const).flatMap((judged) => {
      const { bias, trees } = table.judges[judged];
      return [
        `    ${judged}: {`,
        `      bias: ${bias},`,
        `      trees: ${list(trees, trees.map(namesAsked), "      ")},`,
        "    },",
      ];
    }),
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

/** The names of the values that trees ask for, in order. */
const SEEN = [...JUDGE_FEATURES, ...FEATURES].map(({ name }) => name);

/** What a tree asks for, in the order of its nodes. */
function namesAsked(written: string): string {
  const { asks } = readTrees({ bias: 0, trees: [written] });
  return asks.flatMap((ask) => (ask < 0 ? [] : [SEEN[ask]])).join(", ");
}

export function gzippedSize(table: WeightTable): number {
  return gzipSync(JSON.stringify(table), { level: 9 }).length;
}
