import { fitField } from "../../scripts/fit/field";
import type { Ranker } from "../../scripts/fit/ranker";
import type { Fitted } from "../../scripts/fit/train";
import { ROW_COUNT } from "../../src/features/observe";
import { BYLINE_ROWS } from "../../src/labels/judge";
import { TITLE_ROWS } from "../../src/labels/rank-title";

const OPTIONS = { epochs: 1, rate: 0.2, l1: 0, l2: 0, seed: 1 };

const empty = (starts: readonly number[]): Ranker => ({
  rows: new Float64Array(ROW_COUNT),
  extras: new Float64Array(starts.at(-1) as number),
});

/** What a fit would give that has learned nothing, for a test to write a few weights into. */
export function unlearned(): Fitted {
  return {
    field: fitField([], OPTIONS),
    ranker: empty(TITLE_ROWS),
    judges: { byline: empty(BYLINE_ROWS), heading: { bias: 0, trees: [] }, body: { bias: 0, trees: [] } },
  };
}
