import { JUDGE_FEATURES, type SettledReading } from "../features/judge-features";
import { type Observation, rowStarts } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import type { LineLabel } from "../types";
import { sharesOf } from "./chain";
import { type LateWeights, lateRows, weighLate } from "./late-weights";
import { columnsOf, STATE_LIST, STATE_NAMES, type State } from "./states";

/** What a second look judges block by block: both are told better once it is known where title and text stand. */
export const JUDGED = ["byline", "heading"] as const;
export type Judged = (typeof JUDGED)[number];

/** The weights of a logistic regression. */
export type Judge = LateWeights;

export type Judges = Record<Judged, Judge>;

/** Where each judge feature's rows begin. */
export const JUDGE_ROWS = rowStarts(JUDGE_FEATURES);

const BYLINES_ABOVE_TITLE = 12;
const BYLINES_BELOW_BODY = 8;
const HEADINGS_AROUND_BODY = 2;
const LONGEST_BYLINE = 200;
const LONGEST_HEADING = 140;
// What the chain thinks less likely is not worth a judge's time, and would outnumber the rest when judges are fitted.
const LEAST_BYLINE_SHARE = 0.02;
const LEAST_HEADING_SHARE = 0.01;
const PARAGRAPH = STATE_NAMES.indexOf("paragraph");
const HEADING = STATE_NAMES.indexOf("heading");

/** Gathers what the judge features ask of the chain, once for all blocks.
 *  @param likely how likely each state is at each block, a row a block. */
export function settledReading(likely: Float64Array, path: Uint8Array): SettledReading {
  const shares = (label: LineLabel) => sharesOf(likely, STATE_LIST.length, columnsOf(label));
  return {
    path,
    title: path.indexOf(STATE_NAMES.indexOf("title")),
    bodyStart: path.findIndex((s) => s === PARAGRAPH || s === HEADING),
    bodyEnd: path.lastIndexOf(PARAGRAPH),
    headings: Array.from(path.keys()).filter((i) => path[i] === HEADING),
    byline: shares("byline"),
    date: shares("timestamp"),
    heading: shares("heading"),
    paragraph: shares("paragraph"),
  };
}

/** The blocks that a judge looks at, top to bottom: none far from the article, and no title.
 *
 *     Home
 *     Cracks close the old bridge
 *     Ada Lovelace                    ← may be a byline
 *     The council closed the bridge on Tuesday after engineers had found cracks in two of its piers.
 *     A long way round                ← may be a heading
 *     Buses will take the long way round by the mill until the end of the month.
 */
export function judgedBlocks(judged: Judged, reading: SettledReading, page: Page): number[] {
  const { title, bodyStart, bodyEnd } = reading;
  if (bodyStart < 0) return [];
  const isByline = judged === "byline";
  const header = title < 0 ? bodyStart : title;
  const from = Math.max(0, isByline ? header - BYLINES_ABOVE_TITLE : bodyStart - HEADINGS_AROUND_BODY);
  const below = isByline ? BYLINES_BELOW_BODY : HEADINGS_AROUND_BODY;
  const to = Math.min(page.shapes.length, bodyEnd + 1 + below);
  const blocks: number[] = [];
  for (let i = from; i < to; i++) {
    if (i !== title && (isByline ? mayBeByline(reading, page, i) : mayBeHeading(reading, page, i))) blocks.push(i);
  }
  return blocks;
}

function mayBeByline({ byline, path }: SettledReading, { shapes, levels }: Page, i: number): boolean {
  const { label } = STATE_LIST[path[i] as number] as State;
  if ((shapes[i] as Shape).width > LONGEST_BYLINE || path[i] === PARAGRAPH) return false;
  return label === "byline" || (levels.name[i] as number) > 0 || (byline[i] as number) >= LEAST_BYLINE_SHARE;
}

function mayBeHeading({ heading, path }: SettledReading, { shapes }: Page, i: number): boolean {
  return (
    path[i] === HEADING ||
    ((shapes[i] as Shape).width <= LONGEST_HEADING && (heading[i] as number) >= LEAST_HEADING_SHARE)
  );
}

/** The rows of a block among the judge features. */
export function judgeRows(reading: SettledReading, { page }: Observation, i: number): number[] {
  return lateRows(JUDGE_FEATURES, JUDGE_ROWS, reading, page, i);
}

/** How likely a block is what it is judged for, 0 to 1. */
export function judgeBlock(judge: Judge, reading: SettledReading, observation: Observation, i: number): number {
  return 1 / (1 + Math.exp(-weighLate(judge, observation, i, judgeRows(reading, observation, i))));
}
