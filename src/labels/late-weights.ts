import type { LateFeature } from "../features/late-feature";
import type { Observation } from "../features/observe";
import type { Page } from "../features/page";

/** What a second look weighs a block with. */
export interface LateWeights {
  /** One for each row of the observation. */
  rows: Float32Array | Float64Array;
  /** One for each row of the late features. */
  extras: Float32Array | Float64Array;
}

/** The rows of a block among late features, whose own rows begin at `starts`. */
export function lateRows<Reading>(
  features: readonly LateFeature<Reading>[],
  starts: readonly number[],
  reading: Reading,
  page: Page,
  i: number,
): number[] {
  const rows: number[] = [];
  for (let f = 0; f < features.length; f++) {
    const value = (features[f] as LateFeature<Reading>).of(reading, page, i);
    if (value > 0) rows.push((starts[f] as number) + value - 1);
  }
  return rows;
}

/** Adds up what was seen of a block at first and late. */
export function weighLate(
  { rows, extras }: LateWeights,
  observation: Observation,
  i: number,
  late: readonly number[],
): number {
  const { firstRow } = observation;
  let score = 0;
  for (let r = firstRow[i] as number; r < (firstRow[i + 1] as number); r++)
    score += rows[observation.rows[r] as number] as number;
  for (const row of late) score += extras[row] as number;
  return score;
}
