import type { Observation } from "../features/observe";
import { type Chain, gatherMoves, type Moves } from "./chain";
import type { Calibration } from "./confidence";
import type { Judges } from "./judge";
import type { Ranker } from "./rank-title";
import { COLUMNS, STATE_LIST } from "./states";

/** The weights of the chain. */
export interface Field {
  /** `emissions[row * columns + column]`: what each thing seen says for each kind of block. */
  emissions: Float64Array | Float32Array;
  /** One a state. */
  biases: Float64Array | Float32Array;
  transitions: Float64Array;
  /** The transitions, gathered once for a field that weighs many texts. */
  moves?: Moves;
  starts: Float64Array;
  ends: Float64Array;
}

/** The weights that settle a title. */
export interface TitleModel extends Field {
  /** For the second look at the title. */
  ranker: Ranker;
}

/** Everything that was fitted. */
export interface Model extends TitleModel {
  /** For the second look at bylines and headings. */
  judges: Judges;
  calibration: Calibration;
}

const STATE_COUNT = STATE_LIST.length;
const COLUMN_COUNT = COLUMNS.length;

/** Adds up what is seen of each block. */
export function weigh({ rows, firstRow }: Observation, field: Field): Chain {
  const { emissions, biases, starts, ends, moves = gatherMoves(field.transitions, STATE_COUNT) } = field;
  const places = firstRow.length - 1;
  const scores = new Float64Array(places * STATE_COUNT);
  const sums = new Float64Array(COLUMN_COUNT);
  for (let i = 0; i < places; i++) {
    sumRows(sums, emissions, rows, firstRow[i] as number, firstRow[i + 1] as number);
    for (let s = 0; s < STATE_COUNT; s++) {
      scores[i * STATE_COUNT + s] = (sums[COLUMN_OF[s] as number] as number) + (biases[s] as number);
    }
  }
  return { states: STATE_COUNT, emissions: scores, moves, starts, ends };
}

/** Adds up rows of weights, four at a time: to read and write the sums for each takes more than twice as long. */
function sumRows(sums: Float64Array, weights: Field["emissions"], rows: Uint16Array, from: number, to: number): void {
  const rowAt = (r: number) => (rows[r] as number) * COLUMN_COUNT;
  sums.fill(0);
  let r = from;
  for (; r + 4 <= to; r += 4) {
    const first = rowAt(r);
    const second = rowAt(r + 1);
    const third = rowAt(r + 2);
    const fourth = rowAt(r + 3);
    for (let c = 0; c < COLUMN_COUNT; c++) {
      const half = (sums[c] as number) + (weights[first + c] as number) + (weights[second + c] as number);
      sums[c] = half + (weights[third + c] as number) + (weights[fourth + c] as number);
    }
  }
  for (; r < to; r++) {
    const row = rowAt(r);
    for (let c = 0; c < COLUMN_COUNT; c++) sums[c] = (sums[c] as number) + (weights[row + c] as number);
  }
}

const COLUMN_OF = Uint8Array.from(STATE_LIST, ({ column }) => column);
