import { FEATURES, type NamedFeature } from "../../src/features/features";
import { FEATURE_OF_ROW, type Observation } from "../../src/features/observe";
import { bylineRows, type Judged, judgedBlocks, seenOf } from "../../src/labels/judge";
import { settledReadingOf } from "../../src/labels/label-blocks";
import type { TitleModel } from "../../src/labels/model";
import { STATE_NAMES } from "../../src/labels/states";
import type { TreeExample } from "./boost";
import type { RankedExample } from "./ranker";

// A byline is told by the line itself; what stands around it has been weighed by the chain.
const OWN = new Set(
  (
    "name|spelling of names|name and date|repeated|width|digits|words|capitalised words|last character|separators|" +
    "commas|by|staff|agency|job|credit|contributor|by above|credit above|credit below|month|player|share|related|" +
    "popular|follow|newsletter|advertisement|login|tags|navigation|reading-time|comments"
  ).split("|"),
);
// Makes the blocks of a text weigh some tens together, as they do where each weighs one.
const BODY_WEIGHT = 10;
const HEADING = 1 << STATE_NAMES.indexOf("heading");
const BODY = HEADING | (1 << STATE_NAMES.indexOf("paragraph"));

/** Whether a block is what it is judged for; null where the truth does not tell. */
export type TruthOf = (i: number) => boolean | null;

/** A text whose truth tells. */
export interface TextToJudge {
  /** Has not seen the text: of one that has, judges would learn to trust the chain too much. */
  model: TitleModel;
  observation: Observation;
  truth: TruthOf;
  weight: number;
}

/** Every block that may be a byline, against nothing: the ranker's softmax over the two is a logistic regression. */
export function bylineExamples({ model, observation, truth, weight }: TextToJudge): RankedExample[] {
  const reading = settledReadingOf(model, observation);
  const { rows, firstRow, page } = observation;
  return judgedBlocks("byline", reading, page).flatMap((i) => {
    const isRight = truth(i);
    if (isRight === null) return [];
    const own = [...rows.subarray(firstRow[i], firstRow[i + 1])].filter((row) => OWN.has(nameOfRow(row)));
    const candidate = { rows: own, extras: bylineRows(reading, observation, i) };
    return [{ candidates: [candidate, { rows: [], extras: [] }], right: [isRight, !isRight], weight }];
  });
}

/** Every block that may be a heading, or body. */
export function treeExamples(
  judged: Exclude<Judged, "byline">,
  { model, observation, truth, weight }: TextToJudge,
): TreeExample[] {
  const reading = settledReadingOf(model, observation);
  const { shapes } = observation.page;
  const whole = shapes.reduce((sum, { width }) => sum + width, 0);
  // A long line counts for more, but not by its length.
  const share = (i: number) => (judged === "body" ? BODY_WEIGHT * Math.sqrt((shapes[i]?.width ?? 0) / whole) : 1);
  return judgedBlocks(judged, reading, observation.page).flatMap((i) => {
    const isRight = truth(i);
    return isRight === null ? [] : [{ values: seenOf(reading, observation, i), isRight, weight: weight * share(i) }];
  });
}

/** Whether block `i` is a heading and nothing else. */
export function isHeading(allowed: Uint32Array, i: number): boolean {
  return allowed[i] === HEADING;
}

/** Whether block `i` belongs to the body; null where it may or may not. */
export function isBody(allowed: Uint32Array, i: number): boolean | null {
  const bits = allowed[i] as number;
  if ((bits & BODY) === 0) return false;
  return (bits & ~BODY) === 0 ? true : null;
}

function nameOfRow(row: number): string {
  return (FEATURES[FEATURE_OF_ROW[row] as number] as NamedFeature).name;
}
