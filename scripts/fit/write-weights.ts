import { gzipSync } from "node:zlib";
import { FEATURES, type NamedFeature } from "../../src/features/features";
import { BYLINE_FEATURES, JUDGE_FEATURES } from "../../src/features/judge-features";
import { rowStarts } from "../../src/features/observe";
import { TITLE_FEATURES } from "../../src/features/title-features";
import type { Calibration } from "../../src/labels/confidence";
import type { LateWeights } from "../../src/labels/late-weights";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import { LEAF_STEP, readTrees, type TreeTable } from "../../src/labels/trees";
import type { WeightTable } from "../../src/labels/weight-table";
import {
  MOST_LEAF_STEPS,
  MOST_STEPS,
  readCountOrLeaf,
  writeCount,
  writeLeaf,
  writeWeight,
} from "../../src/labels/written";
import type { FittedTrees, TreeNode } from "./boost";
import type { Fitted } from "./train";

/** What one step is worth: coarser steps cost accuracy, finer ones bytes. */
const step = 0.1;

/** Rounds the parameters to steps. */
export function tabulate({ field: p, ranker, judges }: Fitted, calibration: Calibration): WeightTable {
  const write = (weights: Iterable<number>) =>
    Array.from(weights, (w) => writeWeight(Number.isFinite(w) ? clamp(Math.round(w / step), MOST_STEPS) : 0)).join("");
  const writeRanker = ({ rows, extras }: LateWeights) => write(rows) + write(extras);
  return {
    step,
    features: write(p.emissions),
    biases: write(p.biases),
    titles: writeRanker(ranker),
    judges: {
      byline: writeRanker(judges.byline),
      heading: writeTrees(judges.heading),
      body: writeTrees(judges.body),
    },
    transitions: write(p.transitions),
    starts: write(p.starts),
    ends: write(p.ends),
    calibration,
  };
}

function writeTrees({ bias, trees }: FittedTrees): TreeTable {
  return { bias: Math.round(bias * 100) / 100, trees: trees.map(writeNode).join("") };
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
  const print = (indent: string, member: string, written: string, features: readonly NamedFeature[], width = 1) =>
    printRows(
      indent,
      member,
      cutRows(written, features, width),
      features.map(({ name }) => name),
    );
  return [
    ...head.map((line) => `// ${line}`.trimEnd()),
    'import type { WeightTable } from "./weight-table";',
    "",
    "export const WEIGHTS: WeightTable = {",
    `  step: ${table.step},`,
    print("  ", "features", table.features, FEATURES, COLUMNS.length),
    `  biases: ${JSON.stringify(table.biases)},`,
    print("  ", "titles", table.titles, [...FEATURES, ...TITLE_FEATURES]),
    "  judges: {",
    print("    ", "byline", table.judges.byline, [...FEATURES, ...BYLINE_FEATURES]),
    ...(["heading", "body"] as const).flatMap((judged) => {
      const { bias, trees } = table.judges[judged];
      return [
        `    ${judged}: {`,
        `      bias: ${bias},`,
        printRows("      ", "trees", cutTrees(trees), cutTrees(trees).map(namesAsked)),
        "    },",
      ];
    }),
    "  },",
    printRows("  ", "transitions", cutRows(table.transitions, STATES_AS_ROWS, 1), STATE_NAMES),
    `  starts: ${JSON.stringify(table.starts)},`,
    `  ends: ${JSON.stringify(table.ends)},`,
    "  calibration: {",
    ...Object.entries(table.calibration).map(([field, knots]) => `    ${field}: [${knots.join(", ")}],`),
    "  },",
    "};",
    "",
  ].join("\n");
}

/** One string in as many lines as there are rows, with the name of each. */
function printRows(indent: string, member: string, rows: readonly string[], names: readonly string[]): string {
  const last = rows.length - 1;
  const lines = rows.map((row, i) => `${indent}  ${JSON.stringify(row)}${i < last ? " +" : ","} // ${names[i]}`);
  return [`${indent}${member}:`, ...lines].join("\n");
}

function cutRows(written: string, rows: readonly { size: number }[], width: number): string[] {
  const starts = rowStarts(rows);
  return rows.map((_, r) => written.slice((starts[r] as number) * width, (starts[r + 1] as number) * width));
}

function cutTrees(written: string): string[] {
  const trees: string[] = [];
  for (let at = 0; at < written.length; at += (trees.at(-1) as string).length) {
    trees.push(written.slice(at, nodeEnd(written, at)));
  }
  return trees;
}

/** The place behind the node that begins at a place, and all below it. */
function nodeEnd(written: string, at: number): number {
  const { count, next } = readCountOrLeaf(written, at);
  return count === null ? next : nodeEnd(written, nodeEnd(written, readCountOrLeaf(written, next).next));
}

const STATES_AS_ROWS = STATE_NAMES.map(() => ({ size: STATE_NAMES.length }));

/** The names of the values that trees ask for, in order. */
const SEEN = [...JUDGE_FEATURES, ...FEATURES].map(({ name }) => name);

/** What a tree asks for, in the order of its nodes. */
function namesAsked(written: string): string {
  const { asks } = readTrees({ bias: 0, trees: written });
  return asks.flatMap((ask) => (ask < 0 ? [] : [SEEN[ask]])).join(", ");
}

export function gzippedSize(table: WeightTable): number {
  return gzipSync(JSON.stringify(table), { level: 9 }).length;
}
