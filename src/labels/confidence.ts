import type { Shape } from "../features/shape";
import type { Confidence } from "../types";
import { columnsOf, STATE_LIST, STATE_NAMES, type State } from "./states";

/** How often a field was right on pages that the model had not seen, at signals of 0, 0.1, … 1; in hundredths. */
export type Calibration = Record<keyof Confidence, readonly number[]>;

/** What speaks for each field, 0 to 1, before it is calibrated. */
export type Signals = Confidence;

const BODY_COLUMNS = [STATE_NAMES.indexOf("paragraph"), STATE_NAMES.indexOf("heading")];

/** What the labels were decided by. */
export interface Evidence {
  likely: Float64Array;
  states: readonly State[];
  /** How likely each block that was judged for one is a byline. */
  names: ReadonlyMap<number, number>;
  shapes: readonly Shape[];
  titleShare: number;
  /** How much the chain by itself believes in the body, 0 to 1. */
  trust: number;
}

/** Gathers what speaks for each field from the shares of the states.
 *
 *  The body's is the F1 that is to be expected: how much of what was taken is body, and how much of the body was taken.
 */
export function gatherSignals({ likely, states, names, shapes, titleShare, trust }: Evidence): Signals {
  return {
    title: trust * titleShare,
    authors: trust * strongest(likely, states, "byline", names),
    published: trust * strongest(likely, states, "timestamp"),
    body: trust * expectedF1(likely, states, shapes),
  };
}

export function calibrate(signals: Signals, calibration: Calibration): Confidence {
  return {
    title: interpolate(signals.title, calibration.title),
    authors: interpolate(signals.authors, calibration.authors),
    published: interpolate(signals.published, calibration.published),
    body: interpolate(signals.body, calibration.body),
  };
}

/** The most that speaks for a label where it was given: a judge's verdict, or else the share; 0 where it was not. */
function strongest(
  likely: Float64Array,
  states: readonly State[],
  label: State["label"],
  verdicts?: ReadonlyMap<number, number>,
): number {
  const columns = columnsOf(label);
  let most = 0;
  states.forEach((state, i) => {
    if (state.label === label) most = Math.max(most, verdicts?.get(i) ?? shareOf(likely, i, columns));
  });
  return most;
}

function expectedF1(likely: Float64Array, states: readonly State[], shapes: readonly Shape[]): number {
  let hit = 0;
  let taken = 0;
  let wanted = 0;
  shapes.forEach(({ width }, i) => {
    const share = shareOf(likely, i, BODY_COLUMNS) * width;
    const { label } = states[i] as State;
    wanted += share;
    if (label !== "paragraph" && label !== "heading") return;
    hit += share;
    taken += width;
  });
  return taken === 0 ? 0 : (2 * hit) / (taken + wanted);
}

function shareOf(likely: Float64Array, i: number, columns: readonly number[]): number {
  let sum = 0;
  for (const column of columns) sum += likely[i * STATE_LIST.length + column] as number;
  return sum;
}

/** Between the knots at 0, 0.1, … 1 on a straight line. */
function interpolate(signal: number, knots: readonly number[]): number {
  const place = Math.min(1, Math.max(0, signal)) * (knots.length - 1);
  const below = Math.floor(place);
  const low = knots[below] as number;
  const high = knots[below + 1] ?? low;
  return Math.round(low + (high - low) * (place - below)) / 100;
}
