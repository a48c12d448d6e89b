import type { Calibration } from "../../src/labels/confidence";
import type { Confidence } from "../../src/types";
import type { Judged } from "./report";

export type FieldName = keyof Confidence;
export const FIELD_NAMES = ["title", "authors", "published", "body"] as const satisfies readonly FieldName[];

const KNOTS = 11;
// A knot that few texts reach leans on its neighbours.
const BANDWIDTH = 0.07;
const PRIOR_WEIGHT = 2;

/** Right or not, 1 or 0, and for the body its F1; null where the truth does not tell. */
export function rightness({ truth, verdict, found }: Judged, field: FieldName): number | null {
  const { expected, found: shown } = truth;
  if (field === "title") return verdict.title === null ? null : Number(verdict.title);
  if (field === "body") return verdict.body?.f1 ?? null;
  if (field === "published") {
    if (verdict.date !== null) return Number(verdict.date);
    return expected.published !== null && !shown.date ? Number(!found.published) : null;
  }
  if (verdict.authors !== null) {
    const { hit, right, predicted, expected: wanted } = verdict.authors;
    return Number(hit === wanted && right === predicted);
  }
  return expected.authors !== null ? Number(found.authors === 0) : null;
}

/** Tables that turn a signal into how often the field was right with such a signal. */
export function fitCalibration(outcomes: readonly Judged[]): Calibration {
  const knotsOf = (field: FieldName) => {
    const points = outcomes.flatMap((outcome) => {
      const right = rightness(outcome, field);
      return right === null ? [] : [{ signal: outcome.signals[field], right }];
    });
    return rising(points);
  };
  return {
    title: knotsOf("title"),
    authors: knotsOf("authors"),
    published: knotsOf("published"),
    body: knotsOf("body"),
  };
}

/** A smoothed mean at each knot, made to rise with the signal (pool adjacent violators). */
function rising(points: readonly { signal: number; right: number }[]): number[] {
  const mean = points.reduce((sum, { right }) => sum + right, 0) / Math.max(1, points.length);
  const pools = Array.from({ length: KNOTS }, (_, k) => {
    let weight = PRIOR_WEIGHT;
    let sum = mean * PRIOR_WEIGHT;
    for (const { signal, right } of points) {
      const w = Math.exp(-(((signal - k / (KNOTS - 1)) / BANDWIDTH) ** 2) / 2);
      weight += w;
      sum += w * right;
    }
    return { weight, sum, knots: 1 };
  });
  for (let k = 1; k < pools.length; ) {
    const [low, high] = [pools[k - 1], pools[k]] as [(typeof pools)[number], (typeof pools)[number]];
    if (low.sum / low.weight <= high.sum / high.weight) {
      k++;
      continue;
    }
    pools.splice(k - 1, 2, {
      weight: low.weight + high.weight,
      sum: low.sum + high.sum,
      knots: low.knots + high.knots,
    });
    k = Math.max(1, k - 1);
  }
  return pools.flatMap(({ weight, sum, knots }) =>
    Array.from({ length: knots }, () => Math.round((100 * sum) / weight)),
  );
}
