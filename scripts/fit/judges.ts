import { FEATURES } from "../../src/features/features";
import type { Observation } from "../../src/features/observe";
import { type Judged, judgedBlocks, judgeRows } from "../../src/labels/judge";
import { settledReadingOf } from "../../src/labels/label-blocks";
import type { TitleModel } from "../../src/labels/model";
import { STATE_NAMES } from "../../src/labels/states";
import type { RankedExample } from "./ranker";

// A byline is told by the line itself; what stands around it has been weighed by the chain.
const OWN =
  "name|spelling of names|name and date|repeated|width|digits|words|capitalised words|last character|separators|commas|" +
  "by|staff|agency|job|credit|contributor|by above|credit above|credit below|month|player|share|related|popular|follow|" +
  "newsletter|advertisement|login|tags|navigation|reading-time|comments";
const SEEN: Record<Judged, ReadonlySet<string>> = {
  byline: new Set(OWN.split("|")),
  heading: new Set(FEATURES.map(({ name }) => name)),
};

const HEADING = 1 << STATE_NAMES.indexOf("heading");

/** What is true of a block for a judge; null where the truth does not tell. */
export type TruthOf = (judged: Judged, i: number) => boolean | null;

/** Examples for a judge: every block that it looks at, against nothing, so that the ranker's softmax over the two is a
 *  logistic regression.
 *  @param model has not seen the text: of one that has, judges would learn to trust the chain too much. */
export function judgeExamples(
  judged: Judged,
  model: TitleModel,
  observation: Observation,
  truth: TruthOf,
  weight: number,
): RankedExample[] {
  const reading = settledReadingOf(model, observation);
  return judgedBlocks(judged, reading, observation.page).flatMap((i) => {
    const isRight = truth(judged, i);
    if (isRight === null) return [];
    const rows = [...observation.rows.subarray(observation.firstRow[i], observation.firstRow[i + 1])].filter((row) =>
      SEEN[judged].has(nameOfRow(row)),
    );
    const candidate = { rows, extras: judgeRows(reading, observation, i) };
    return [{ candidates: [candidate, { rows: [], extras: [] }], right: [isRight, !isRight], weight }];
  });
}

/** Whether block `i` is a heading and nothing else. */
export function isHeading(allowed: Uint32Array, i: number): boolean {
  return allowed[i] === HEADING;
}

/** The name of the feature that each row belongs to. */
const NAMES = FEATURES.flatMap(({ name, size }) => Array.from({ length: size }, () => name));

function nameOfRow(row: number): string {
  return NAMES[row] as string;
}
