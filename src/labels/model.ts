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

/** Adds up rows of weights, five columns together: the sums need not wait for one another. */
function sumRows(sums: Float64Array, weights: Field["emissions"], rows: Uint16Array, from: number, to: number): void {
  for (let column = 0; column < COLUMN_COUNT; column += 5) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let r = from; r < to; r++) {
      const at = (rows[r] as number) * COLUMN_COUNT + column;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
      d += weights[at + 3] as number;
      e += weights[at + 4] as number;
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
    sums[column + 4] = e;
  }
}

const COLUMN_OF = Uint8Array.from(STATE_LIST, ({ column }) => column);
