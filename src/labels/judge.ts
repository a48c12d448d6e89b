import type { JudgeFeature, SettledReading } from "../features/judge-features";
import { JUDGE_FEATURES } from "../features/judge-features";
import { type Observation, rowStarts } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { sharesOf } from "./chain";
import { STATE_LIST, STATE_NAMES, type STATES } from "./states";

/** What a second look judges line by line. */
export const JUDGED = ["byline", "heading"] as const;
export type Judged = (typeof JUDGED)[number];

/** Weights of a judge: one for each row of the observation, then one for each row of the judge features. */
export interface Judge {
  rows: Float32Array | Float64Array;
  extras: Float32Array | Float64Array;
}

export type Judges = Record<Judged, Judge>;

/** Where each judge feature's rows begin. */
export const JUDGE_ROWS = rowStarts(JUDGE_FEATURES);

const LINES_ABOVE_TITLE = 12;
const LINES_BELOW_BODY = 8;
const LONGEST_BYLINE = 200;
const LONGEST_HEADING = 140;
const LEAST_BYLINE = 0.02;
const LEAST_HEADING = 0.01;
const PARAGRAPH = STATE_NAMES.indexOf("paragraph");
const HEADING = STATE_NAMES.indexOf("heading");

export function settledReading(likely: Float64Array, path: Uint8Array): SettledReading {
  const columnsOf = (label: string) => STATE_LIST.flatMap((state, s) => (state.label === label ? [s] : []));
  const shares = (label: string) => sharesOf(likely, STATE_LIST.length, columnsOf(label));
  const at = [...path.keys()];
  return {
    path,
    title: path.indexOf(STATE_NAMES.indexOf("title")),
    bodyStart: path.findIndex((s) => s === PARAGRAPH || s === HEADING),
    bodyEnd: path.lastIndexOf(PARAGRAPH),
    headings: at.filter((i) => path[i] === HEADING),
    byline: shares("byline"),
    date: shares("timestamp"),
    heading: shares("heading"),
    paragraph: shares("paragraph"),
  };
}

/** The blocks that a judge looks at. */
export function judgedBlocks(judged: Judged, reading: SettledReading, page: Page): number[] {
  const { title, bodyStart, bodyEnd } = reading;
  if (bodyStart < 0) return [];
  const isByline = judged === "byline";
  const from = Math.max(0, isByline ? (title < 0 ? bodyStart : title) - LINES_ABOVE_TITLE : bodyStart - 2);
  const to = Math.min(page.shapes.length, bodyEnd + 1 + (isByline ? LINES_BELOW_BODY : 2));
  const blocks: number[] = [];
  for (let i = from; i < to; i++) {
    if (i !== title && (isByline ? mayBeByline(reading, page, i) : mayBeHeading(reading, page, i))) blocks.push(i);
  }
  return blocks;
}

function mayBeByline({ byline, path }: SettledReading, { shapes, levels }: Page, i: number): boolean {
  const { label } = STATE_LIST[path[i] as number] as (typeof STATES)["byline"];
  if ((shapes[i] as Shape).width > LONGEST_BYLINE || path[i] === PARAGRAPH) return false;
  return (label as string) === "byline" || (levels.name[i] as number) > 0 || (byline[i] as number) >= LEAST_BYLINE;
}

function mayBeHeading({ heading, path }: SettledReading, { shapes }: Page, i: number): boolean {
  return (
    path[i] === HEADING || ((shapes[i] as Shape).width <= LONGEST_HEADING && (heading[i] as number) >= LEAST_HEADING)
  );
}

/** The rows of a block among the judge features. */
export function judgeRows(reading: SettledReading, { page }: Observation, i: number): number[] {
  const rows: number[] = [];
  JUDGE_FEATURES.forEach((feature: JudgeFeature, f) => {
    const value = feature.of(reading, page, i);
    if (value > 0) rows.push((JUDGE_ROWS[f] as number) + value - 1);
  });
  return rows;
}

/** How likely a block is what it is judged for, 0 to 1. */
export function judgeBlock({ rows, extras }: Judge, reading: SettledReading, observation: Observation, i: number) {
  let score = 0;
  for (let r = observation.firstRow[i] as number; r < (observation.firstRow[i + 1] as number); r++)
    score += rows[observation.rows[r] as number] as number;
  for (const row of judgeRows(reading, observation, i)) score += extras[row] as number;
  return 1 / (1 + Math.exp(-score));
}
