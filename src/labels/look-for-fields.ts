import { dateLevel } from "../features/levels";
import { Mark, type Shape } from "../features/shape";
import { bitOf, REASON_COUNT } from "../lexicon/word-groups";
import type { State } from "./states";

// The likeliest sequence is shy of rare kinds: a time that is one of three readings is worth taking,
// and where nothing else is the article's time, one of thirty.
const LEAST_FIELD = 0.3;
const LEAST_LONE_TIME = 0.03;
// Chosen in cross-validation: beside another byline of the header a doubtful line does more harm than good, and other
// places hold the bylines of other articles; where nothing else is the byline, one of three is worth taking, and right
// beside one, two of five.
const LEAST_BYLINE = 0.6;
const LEAST_LONE_BYLINE = 0.3;
const LEAST_OTHER_BYLINE = 0.8;
const LEAST_BYLINE_BESIDE = 0.4;
const LONGEST_SIGNATURE = 200;
const LONGEST_SIGNATURE_WITH_ADDRESS = 90;
// ada@example.org has three by itself.
const FEWEST_SIGNED_WORDS = 4;
const LONGEST_AGENCY = 30;
const BY = bitOf("by");
const AGENCY = bitOf("agency");
const COPYRIGHT = bitOf("copyright");
const JOB = bitOf("job");
const SIGNED = BY | bitOf("contributor");

/** Words that no line with a name or a sentence of the article's own has. */
export const NO_NAME = ((1 << REASON_COUNT) - 1) | bitOf("credit");

// 10:39 a.m. CET
const LONGEST_CLOCK = 16;
const LONGEST_DAY = 70;
const EDGE = 4;

/** The block's place in the page stays what it is. */
function relabel(states: State[], i: number, label: State["label"]): void {
  states[i] = { ...(states[i] as State), label };
}

/** Takes blocks for times that the sequence leaves out, where enough speaks for them. */
export function takeTimes(states: State[], shares: Float64Array): void {
  const isFound = states.some(({ label }) => label === "timestamp");
  const hasBody = states.some(({ label }) => label === "paragraph");
  const most = shares.reduce((sum, share) => Math.max(sum, share), LEAST_LONE_TIME);
  const least = isFound || !hasBody ? LEAST_FIELD : Math.min(LEAST_FIELD, most);
  states.forEach((state, i) => {
    if (state.label === "boilerplate" && (shares[i] as number) >= least) relabel(states, i, "timestamp");
  });
}

/** Where nothing else tells the day, a line that does so between title and body, or right where the body begins or ends. */
export function takeDay(states: State[], shares: Float64Array, shapes: readonly Shape[]): void {
  const first = states.findIndex(({ label }) => label === "paragraph");
  if (first < 0 || states.some(({ label }) => label === "timestamp")) return;
  const last = states.findLastIndex(({ label }) => label === "paragraph");
  const title = states.findIndex(({ label }) => label === "title");
  let likeliest = -1;
  states.forEach(({ label }, i) => {
    const isNear = (i > (title < 0 ? first : title) && i <= first + EDGE) || (i > last && i <= last + EDGE);
    if (!isNear || label !== "boilerplate" || !tellsDay(shapes[i] as Shape)) return;
    if (likeliest < 0 || (shares[i] as number) > (shares[likeliest] as number)) likeliest = i;
  });
  if (likeliest >= 0) relabel(states, likeliest, "timestamp");
}

/** The clock time in a line below its day. */
export function takeClock(states: State[], shapes: readonly Shape[]): void {
  states.forEach((state, i) => {
    const above = shapes[i - 1];
    const isBelowDay = states[i - 1]?.label === "timestamp" && above !== undefined && !isClock(above);
    const { width } = shapes[i] as Shape;
    if (!isBelowDay || state.label !== "boilerplate" || width > LONGEST_CLOCK || !isClock(shapes[i] as Shape)) return;
    relabel(states, i, "timestamp");
  });
}

const isClock = ({ marks }: Shape) => (marks & Mark.clock) !== 0;

/** A day with its year, and no notice of a copyright. */
function tellsDay(shape: Shape): boolean {
  const { marks, has, width } = shape;
  const isYear = (marks & (Mark.year | Mark.numericDate)) !== 0 && (has & COPYRIGHT) === 0;
  return isYear && width <= LONGEST_DAY && dateLevel(shape) === 2;
}

/** Takes blocks for bylines, or for none, as they were judged. */
export function judgeBylines(states: State[], verdicts: ReadonlyMap<number, number>, shapes: readonly Shape[]): void {
  const isHeader = (i: number) => states[i]?.region === "header";
  const found = [...verdicts].some(([i, verdict]) => isHeader(i) && verdict >= LEAST_BYLINE);
  for (const [i, verdict] of verdicts) {
    const state = states[i] as State;
    if (state.label === "timestamp") continue;
    const least = !found ? LEAST_LONE_BYLINE : isHeader(i) ? LEAST_BYLINE : LEAST_OTHER_BYLINE;
    if (verdict >= least) relabel(states, i, "byline");
    else if (state.label === "byline" && !isPart(i)) relabel(states, i, "boilerplate");
  }
  for (const [i, verdict] of verdicts) {
    const state = states[i] as State;
    const isBeside = states[i - 1]?.label === "byline" || states[i + 1]?.label === "byline";
    const isFree = state.label === "boilerplate" && isHeader(i);
    if (isFree && isBeside && verdict >= LEAST_BYLINE_BESIDE) relabel(states, i, "byline");
  }

  /** "By" above a name · "Senior Correspondent" below one */
  function isPart(i: number): boolean {
    const { covers } = shapes[i] as Shape;
    const opensName = (covers & BY) !== 0 && (verdicts.get(i + 1) ?? 0) >= LEAST_LONE_BYLINE;
    return opensName || ((covers & JOB) !== 0 && states[i - 1]?.label === "byline");
  }
}

/** Where nobody else is named, an agency beside the time. */
export function takeAgency(states: State[], shapes: readonly Shape[]): void {
  if (states.some(({ label }) => label === "byline")) return;
  const agency = states.findIndex(({ label, region }, i) => {
    const isBesideTime = states[i - 1]?.label === "timestamp" || states[i + 1]?.label === "timestamp";
    return label === "boilerplate" && region === "header" && isBesideTime && isAgency(shapes[i] as Shape);
  });
  if (agency >= 0) relabel(states, agency, "byline");
}

const isAgency = ({ covers, width }: Shape) => (covers & AGENCY) !== 0 && width <= LONGEST_AGENCY;

/** Who signs right below the text. */
export function takeSignature(states: State[], shapes: readonly Shape[]): void {
  const below = 1 + states.findLastIndex(({ label }) => label === "paragraph");
  if (states[below]?.label !== "boilerplate" || !isSignature(shapes[below] as Shape)) return;
  relabel(states, below, "byline");
}

/** "(Reporting by Ada Lovelace; Editing by Charles Babbage)" or "Ada Lovelace ada@example.org" right below the text. */
function isSignature({ starts, has, width, marks, words }: Shape): boolean {
  if ((starts & SIGNED) !== 0) return (has & NO_NAME) === 0 && width <= LONGEST_SIGNATURE;
  return (marks & Mark.at) !== 0 && words >= FEWEST_SIGNED_WORDS && width <= LONGEST_SIGNATURE_WITH_ADDRESS;
}
