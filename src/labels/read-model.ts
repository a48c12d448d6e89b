import { FEATURE_COUNT, FEATURE_ROWS, ROW_COUNT } from "../features/observe";
import { gatherMoves } from "./chain";
import { BYLINE_ROWS } from "./judge";
import type { Model } from "./model";
import { TITLE_ROWS } from "./rank-title";
import { COLUMNS, mayEnd, mayFollow, mayStart, STATE_NAMES } from "./states";
import { readTrees } from "./trees";
import type { WeightTable } from "./weight-table";
import { WEIGHTS } from "./weights";
import { readWeight } from "./written";

let fitted: Model | null = null;

/** The model of weights.ts, read on first use. */
export function fittedModel(): Model {
  fitted ??= readModel(WEIGHTS);
  return fitted;
}

export function readModel({
  step,
  features,
  biases,
  titles,
  judges,
  transitions,
  starts,
  ends,
  calibration,
}: WeightTable): Model {
  const emissions = new Float32Array(ROW_COUNT * COLUMNS.length);
  features.forEach((written, f) => {
    emissions.set(readWeights(written, step), (FEATURE_ROWS[f] as number) * COLUMNS.length);
  });
  const between = STATE_NAMES.flatMap((from, f) => {
    const weights = readWeights(transitions[f] as string, step);
    return STATE_NAMES.map((to, t) => (mayFollow(from, to) ? (weights[t] as number) : -Infinity));
  });
  const moves = Float64Array.from(between);
  const readRanker = (written: readonly string[], starts: readonly number[]) => {
    const ranker = { rows: new Float32Array(ROW_COUNT), extras: new Float32Array(starts.at(-1) as number) };
    written.forEach((row, f) => {
      const weights = readWeights(row, step);
      if (f < FEATURE_COUNT) ranker.rows.set(weights, FEATURE_ROWS[f] as number);
      else ranker.extras.set(weights, starts[f - FEATURE_COUNT] as number);
    });
    return ranker;
  };
  return {
    calibration,
    ranker: readRanker(titles, TITLE_ROWS),
    judges: {
      byline: readRanker(judges.byline, BYLINE_ROWS),
      heading: readTrees(judges.heading),
      body: readTrees(judges.body),
    },
    emissions,
    biases: Float64Array.from(readWeights(biases, step)),
    transitions: moves,
    moves: gatherMoves(moves, STATE_NAMES.length),
    starts: Float64Array.from(readWeights(starts, step), (w, s) =>
      mayStart(STATE_NAMES[s] as "menu") ? w : -Infinity,
    ),
    ends: Float64Array.from(readWeights(ends, step), (w, s) => (mayEnd(STATE_NAMES[s] as "menu") ? w : -Infinity)),
  };
}

function readWeights(written: string, step: number): number[] {
  return Array.from(written, (char) => readWeight(char.charCodeAt(0)) * step);
}
