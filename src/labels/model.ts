import type { Observation } from "../features/observe";
import type { Chain } from "./chain";
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
  starts: Float64Array;
  ends: Float64Array;
}

/** Everything that was fitted. */
export interface Model extends Field {
  /** For the second look at the title. */
  ranker: Ranker;
  /** For the second look at bylines and headings. */
  judges: Judges;
  calibration: Calibration;
}

const STATE_COUNT = STATE_LIST.length;
const COLUMN_COUNT = COLUMNS.length;

/** Adds up what is seen of each block. */
export function weigh({ rows, firstRow }: Observation, field: Field): Chain {
  const { emissions, biases, transitions, starts, ends } = field;
  const places = firstRow.length - 1;
  const scores = new Float64Array(places * STATE_COUNT);
  const sums = new Float64Array(COLUMN_COUNT);
  for (let i = 0; i < places; i++) {
    sums.fill(0);
    for (let r = firstRow[i] as number; r < (firstRow[i + 1] as number); r++) {
      const row = (rows[r] as number) * COLUMN_COUNT;
      for (let c = 0; c < COLUMN_COUNT; c++) sums[c] = (sums[c] as number) + (emissions[row + c] as number);
    }
    for (let s = 0; s < STATE_COUNT; s++) {
      scores[i * STATE_COUNT + s] = (sums[COLUMN_OF[s] as number] as number) + (biases[s] as number);
    }
  }
  return { states: STATE_COUNT, emissions: scores, transitions, starts, ends };
}

const COLUMN_OF = Uint8Array.from(STATE_LIST, ({ column }) => column);
