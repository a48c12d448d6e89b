import { DAY_MARKS, dateLevel } from "../features/levels";
import { Mark, type Shape } from "../features/shape";
import { bitOf } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import { relabel, type State } from "./states";

// The likeliest sequence is shy of rare kinds: a time that is one of three readings is worth taking,
// and where nothing else is the article's time, one of thirty.
const LEAST_TIME = 0.3;
const LEAST_LONE_TIME = 0.03;
const COPYRIGHT = bitOf("copyright");
const DATE_LABEL = bitOf("date-label");

// 10:39 a.m. CET
const LONGEST_CLOCK = 16;
const LONGEST_DAY = 90;
const LONGEST_DAY_ALONE = 60;
const EDGE = 4;

/** Takes blocks for times that the sequence leaves out, where enough speaks for them. */
export function takeTimes(states: State[], shares: Float64Array, shapes: readonly Shape[]): void {
  const isFound = states.some(({ label }) => label === "timestamp");
  const hasBody = states.some(({ label }) => label === "paragraph");
  const most = shares.reduce((sum, share) => Math.max(sum, share), LEAST_LONE_TIME);
  const least = isFound || !hasBody ? LEAST_TIME : Math.min(LEAST_TIME, most);
  states.forEach(({ label, region }, i) => {
    const isTime = (shares[i] as number) >= least || (region === "header" && tellsPublished(shapes[i] as Shape));
    if (label === "boilerplate" && isTime) relabel(states, i, "timestamp");
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
  // 14 February 2024 (changed 15 February 2024 | 19:12)
  if (likeliest < 0) likeliest = [last, first].find((i) => tellsDayAlone(shapes[i] as Shape)) ?? -1;
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

/** "Article published on 14 February 2024, 10:39 a.m., Ada Lovelace" */
const tellsPublished = (shape: Shape) => (shape.has & DATE_LABEL) !== 0 && isClock(shape) && tellsDay(shape);

/** A day and hardly anything else, read as a paragraph. */
function tellsDayAlone(shape: Shape): boolean {
  return tellsDay(shape) && shape.width <= LONGEST_DAY_ALONE && shape.lastKind !== Kind.stop;
}

/** A day with its year, and no notice of a copyright. */
function tellsDay(shape: Shape): boolean {
  const { marks, has, width } = shape;
  const isYear = (marks & DAY_MARKS) !== 0 && (has & COPYRIGHT) === 0;
  return isYear && width <= LONGEST_DAY && dateLevel(shape) === 2;
}
