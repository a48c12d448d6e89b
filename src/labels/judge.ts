import { BYLINE_FEATURES, JUDGE_FEATURES, type SettledReading } from "../features/judge-features";
import { FEATURE_COUNT, FEATURE_OF_ROW, FEATURE_ROWS, type Observation, rowStarts } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { sharesOf } from "./chain";
import { type LateWeights, lateRows, weighLate } from "./late-weights";
import { columnsOf, indexOf, isBodyState, STATE_LIST, type State, type StateName } from "./states";
import { addTrees, type Trees } from "./trees";

/** What a second look judges block by block: all are told better once it is known where title and text stand. */
export type Judged = keyof Judges;

/** Bylines are judged by a logistic regression, which holds its ground where the chain errs; what belongs to the body
 *  hangs on how things stand together, and is judged by trees. */
export interface Judges {
  byline: LateWeights;
  heading: Trees;
  body: Trees;
}

/** Where the rows of each byline feature begin. */
export const BYLINE_ROWS = rowStarts(BYLINE_FEATURES);

const BYLINES_ABOVE_TITLE = 12;
const BYLINES_BELOW_BODY = 8;
const HEADINGS_AROUND_BODY = 2;
const BODY_ABOVE_TITLE = 6;
const BODY_BELOW_BODY = 40;
const LONGEST_BYLINE = 200;
const LONGEST_HEADING = 140;
// What the chain thinks less likely is not worth a judge's time, and would outnumber the rest when judges are fitted.
const LEAST_BYLINE_SHARE = 0.02;
const LEAST_HEADING_SHARE = 0.01;
const LEAST_BODY_SHARE = 0.03;
const PARAGRAPH = indexOf("paragraph");
const HEADING = indexOf("heading");
const BYLINES = columnsOf("byline");
const TIMES = columnsOf("timestamp");

/** Gathers what the judge features ask of the chain, once for all blocks.
 *  @param likely how likely each state is at each block, a row a block. */
export function settledReading(likely: Float64Array, path: Uint8Array): SettledReading {
  const sharesOfAll = (states: readonly number[]) => sharesOf(likely, STATE_LIST.length, states);
  const sharesOfState = (name: StateName) => sharesOfAll([indexOf(name)]);
  const [paragraph, heading] = [sharesOfState("paragraph"), sharesOfState("heading")];
  const bodyBefore = new Float64Array(path.length + 1);
  for (let i = 0; i < path.length; i++) {
    bodyBefore[i + 1] = (bodyBefore[i] as number) + (paragraph[i] as number) + (heading[i] as number);
  }
  return {
    path,
    title: path.indexOf(indexOf("title")),
    bodyStart: path.findIndex(isBodyState),
    bodyEnd: path.lastIndexOf(PARAGRAPH),
    headings: placesOf(path, HEADING),
    headingStyles: new Map(),
    byline: sharesOfAll(BYLINES),
    date: sharesOfAll(TIMES),
    heading,
    paragraph,
    menu: sharesOfState("menu"),
    header: sharesOfState("header"),
    deck: sharesOfState("deck"),
    insert: sharesOfState("insert"),
    tail: sharesOfState("tail"),
    bodyBefore,
  };
}

function placesOf(path: Uint8Array, state: number): number[] {
  const places: number[] = [];
  for (let i = path.indexOf(state); i >= 0; i = path.indexOf(state, i + 1)) places.push(i);
  return places;
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
  const header = title < 0 ? bodyStart : title;
  const { from, below, may } = {
    byline: { from: header - BYLINES_ABOVE_TITLE, below: BYLINES_BELOW_BODY, may: mayBeByline },
    heading: { from: bodyStart - HEADINGS_AROUND_BODY, below: HEADINGS_AROUND_BODY, may: mayBeHeading },
    body: { from: header - BODY_ABOVE_TITLE, below: BODY_BELOW_BODY, may: mayBeBody },
  }[judged];
  const to = Math.min(page.shapes.length, bodyEnd + 1 + below);
  const blocks: number[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    if (i !== title && may(reading, page, i)) blocks.push(i);
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

function mayBeBody(reading: SettledReading, _: Page, i: number): boolean {
  const share = bodyShare(reading, i);
  return share >= LEAST_BODY_SHARE && share <= 1 - LEAST_BODY_SHARE;
}

/** How likely a block belongs to the body, as the chain says. */
export function bodyShare({ paragraph, heading }: SettledReading, i: number): number {
  return (paragraph[i] as number) + (heading[i] as number);
}

/** The rows of a block among the byline features. */
export function bylineRows(reading: SettledReading, { page }: Observation, i: number): number[] {
  return lateRows(BYLINE_FEATURES, BYLINE_ROWS, reading, page, i);
}

/** How likely a block is a byline, 0 to 1. */
export function judgeByline(judge: LateWeights, reading: SettledReading, observation: Observation, i: number): number {
  return logistic(weighLate(judge, observation, i, bylineRows(reading, observation, i)));
}

const SEEN_COUNT = JUDGE_FEATURES.length + FEATURE_COUNT;

/** The values that trees ask for: of the judge features, then of those that the chain saw.
 *  @param values where they are put: one list does for all blocks that are judged one after the other. */
export function seenOf(
  reading: SettledReading,
  { page, rows, firstRow }: Observation,
  i: number,
  values = new Uint8Array(SEEN_COUNT),
): Uint8Array {
  values.fill(0);
  for (let f = 0; f < JUDGE_FEATURES.length; f++) {
    values[f] = (JUDGE_FEATURES[f] as (typeof JUDGE_FEATURES)[number]).of(reading, page, i);
  }
  for (let r = firstRow[i] as number; r < (firstRow[i + 1] as number); r++) {
    const row = rows[r] as number;
    const f = FEATURE_OF_ROW[row] as number;
    values[JUDGE_FEATURES.length + f] = row - (FEATURE_ROWS[f] as number) + 1;
  }
  return values;
}

/** How likely each block that is judged for one is a heading, and how likely others are body. */
export function judgeText(
  { heading, body }: Judges,
  reading: SettledReading,
  observation: Observation,
): { headings: [number, number][]; bodies: ReadonlyMap<number, number> } {
  const mayBe = new Set(judgedBlocks("body", reading, observation.page));
  const headings: [number, number][] = [];
  const bodies = new Map<number, number>();
  const seen = new Uint8Array(SEEN_COUNT);
  for (const i of judgedBlocks("heading", reading, observation.page)) {
    seenOf(reading, observation, i, seen);
    headings.push([i, judgeByTrees(heading, seen)]);
    if (mayBe.delete(i)) bodies.set(i, judgeByTrees(body, seen));
  }
  for (const i of mayBe) bodies.set(i, judgeByTrees(body, seenOf(reading, observation, i, seen)));
  return { headings, bodies };
}

/** How likely a block is what trees were fitted to, 0 to 1. */
export function judgeByTrees(judge: Trees, seen: Uint8Array): number {
  return logistic(addTrees(judge, seen));
}

const logistic = (score: number) => 1 / (1 + Math.exp(-score));
