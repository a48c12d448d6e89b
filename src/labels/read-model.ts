import { ROW_COUNT } from "../features/observe";
import { gatherMoves } from "./chain";
import type { Model } from "./model";
import { mayEnd, mayFollow, mayStart, STATE_NAMES } from "./states";
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
  const weights = readWeights(transitions, step);
  const between = STATE_NAMES.flatMap((from, f) =>
    STATE_NAMES.map((to, t) => (mayFollow(from, to) ? (weights[f * STATE_NAMES.length + t] as number) : -Infinity)),
  );
  const moves = Float64Array.from(between);
  const readRanker = (written: string) => {
    const all = Float32Array.from(readWeights(written, step));
    return { rows: all.subarray(0, ROW_COUNT), extras: all.subarray(ROW_COUNT) };
  };
  return {
    calibration,
    ranker: readRanker(titles),
    judges: {
      byline: readRanker(judges.byline),
      heading: readTrees(judges.heading),
      body: readTrees(judges.body),
    },
    emissions: Float32Array.from(readWeights(features, step)),
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
