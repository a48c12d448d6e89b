import { styleOf } from "../features/judge-features";
import { dateLevel } from "../features/levels";
import type { Observation } from "../features/observe";
import type { Page } from "../features/page";
import { Mark, type Shape } from "../features/shape";
import { mayBeTitle } from "../features/title-features";
import { bitOf, REASON_COUNT } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import { bodyShare, type Judges, judgeByline, judgeByTrees, judgedBlocks, seenOf, settledReading } from "./judge";
import { STATE_LIST, STATES, type State } from "./states";

// The likeliest sequence is shy of rare kinds: a time that is one of three readings is worth taking,
// and where nothing else is the article's time, one of thirty.
const LEAST_FIELD = 0.3;
const LEAST_LONE_TIME = 0.03;
// Chosen in cross-validation: beside another byline of the header a doubtful line does more harm than good, and other
// places hold the bylines of other articles; where nothing else is the byline, or right beside one, one of four or five
// is worth taking.
const LEAST_BYLINE = 0.6;
const LEAST_LONE_BYLINE = 0.22;
const LEAST_OTHER_BYLINE = 0.8;
const LEAST_BYLINE_BESIDE = 0.2;
const LEAST_HEADING = 0.27;
const LEAST_ALIKE_HEADING = 0.16;
const LEAST_UNLIKE_HEADING = 0.43;
const FEWEST_OTHERS = 2;
const LONGEST_APART = 110;
const LONGEST_SIGNATURE = 200;
const LONGEST_SIGNATURE_WITH_ADDRESS = 90;
const FEWEST_SIGNED_WORDS = 3;
const LONGEST_AGENCY = 30;
const BY = bitOf("by");
const AGENCY = bitOf("agency");
const COPYRIGHT = bitOf("copyright");
const RELATED = bitOf("related");
const CREDIT = bitOf("credit");
const JOB = bitOf("job");
const SIGNED = bitOf("by") | bitOf("contributor");
const NO_NAME = ((1 << REASON_COUNT) - 1) | CREDIT;
// What the path leaves out must be likelier body than what it takes.
const LEAST_TO_ENTER_BODY = 0.45;
const LEAST_TO_STAY_IN_BODY = 0.4;
// How much of a say the chain keeps where a judge has looked: of pages like those that it was fitted to, it knows more.
const SAY_OF_CHAIN = 0.35;

/** Goes over the likeliest sequence with the shares of all sequences, and judges bylines, headings and what is body one
 *  by one. */
export function lookAgain(likely: Float64Array, path: Uint8Array, observation: Observation, judges: Judges): State[] {
  const { page } = observation;
  const states: State[] = [];
  for (const s of path) states.push(STATE_LIST[s] as State);
  const reading = settledReading(likely, path);
  const bylines = judgedBlocks("byline", reading, page);
  const bodies = new Set(judgedBlocks("body", reading, page));
  const see = remember((i) => seenOf(reading, observation, i));
  takeTimes(states, reading.date, page.shapes);
  judgeBylines(states, new Map(bylines.map((i) => [i, judgeByline(judges.byline, reading, observation, i)])), page);
  const bodyOdds = (i: number) => {
    const share = bodyShare(reading, i);
    return bodies.has(i) ? SAY_OF_CHAIN * share + (1 - SAY_OF_CHAIN) * judgeByTrees(judges.body, see(i)) : share;
  };
  const verdicts = judgedBlocks("heading", reading, page).map(
    (i) => [i, judgeByTrees(judges.heading, see(i))] as const,
  );
  const looked = settleBody(states, bodyOdds, likeEachOther(verdicts, page.shapes), page.shapes);
  raiseTitle(looked, page.shapes);
  takeLead(looked, page.shapes);
  return looked;
}

/** Takes blocks into the body or out of it, as headings where they are judged so. */
function settleBody(
  states: readonly State[],
  bodyOdds: (i: number) => number,
  headings: ReadonlySet<number>,
  shapes: readonly Shape[],
): State[] {
  return states.map((state, i) => {
    const isOutside = state.label === "boilerplate" || state.label === "subtitle";
    if (!isOutside && state.label !== "paragraph" && state.label !== "heading") return state;
    if (bodyOdds(i) < (isOutside ? LEAST_TO_ENTER_BODY : LEAST_TO_STAY_IN_BODY))
      return isOutside ? state : STATES.insert;
    if (!headings.has(i)) return STATES.paragraph;
    return standsApart(shapes[i] as Shape) ? STATES.insert : STATES.heading;
  });
}

/** The headings among judged blocks. What looks like most of the others is believed sooner, what looks like none later:
 *  one house writes all of its headings alike. */
function likeEachOther(verdicts: readonly (readonly [number, number])[], shapes: readonly Shape[]): Set<number> {
  const styles = new Map<number, number>();
  const isFirstTaken = ([i, verdict]: readonly [number, number]) =>
    verdict >= LEAST_HEADING && !standsApart(shapes[i] as Shape);
  const first = new Set(verdicts.filter(isFirstTaken).map(([i]) => i));
  for (const i of first) {
    const style = styleOf(shapes[i] as Shape);
    styles.set(style, 1 + (styles.get(style) ?? 0));
  }
  const leastOf = (i: number) => {
    const own = first.has(i) ? 1 : 0;
    const others = first.size - own;
    const alike = (styles.get(styleOf(shapes[i] as Shape)) ?? 0) - own;
    if (others < FEWEST_OTHERS) return LEAST_HEADING;
    if (alike === 0) return LEAST_UNLIKE_HEADING;
    return alike * 2 >= others ? LEAST_ALIKE_HEADING : LEAST_HEADING;
  };
  return new Set(verdicts.filter(([i, verdict]) => verdict >= leastOf(i)).map(([i]) => i));
}

/** "Read also: Ferry runs aground" · "Photo: Ada Lovelace": looks like a heading, and says that it is none. */
function standsApart({ starts, has, width }: Shape): boolean {
  return (starts & RELATED) !== 0 || (width <= LONGEST_APART && (has & CREDIT) !== 0);
}

/** A function that is worked out once for each block. */
function remember(of: (i: number) => Uint8Array): (i: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (i) => {
    const value = known.get(i) ?? of(i);
    known.set(i, value);
    return value;
  };
}

// A notice of so few paragraphs has hardly a deck of its own.
const MOST_NOTICE_PARAGRAPHS = 3;
const SHORTEST_LEAD = 60;

/** In a short notice, the sentence between byline or time and the text is the lead, not a deck and no caption. */
function takeLead(states: State[], shapes: readonly Shape[]): void {
  if (states.filter(({ label }) => label === "paragraph").length > MOST_NOTICE_PARAGRAPHS) return;
  const first = states.findIndex(({ label }) => label === "paragraph");
  const shape = shapes[first - 1];
  const label = states[first - 1]?.label;
  const above = states[first - 2]?.label;
  if (shape === undefined || (above !== "byline" && above !== "timestamp")) return;
  const isFree = label === "subtitle" || (label === "boilerplate" && (shape.has & NO_NAME) === 0);
  if (isFree && shape.lastKind === Kind.stop && shape.width >= SHORTEST_LEAD) states[first - 1] = STATES.paragraph;
}

// More lines than these above the body are a page's, whose title the model would have found.
const MOST_LINES_ABOVE = 3;

/** In a text without a title, the heading that opens the body is the title, or the first line that may be one above it. */
function raiseTitle(states: State[], shapes: readonly Shape[]): void {
  if (states.some(({ label }) => label === "title")) return;
  const first = states.findIndex(({ label }) => label === "heading" || label === "paragraph");
  if (states[first]?.label === "heading") states[first] = STATES.title;
  else if (first <= MOST_LINES_ABOVE) {
    const above = states.slice(0, Math.max(0, first));
    const at = above.findIndex(({ label }, i) => label === "boilerplate" && mayBeTitle(shapes[i] as Shape));
    if (at >= 0) states[at] = STATES.title;
  }
}

const LONGEST_CLOCK = 16;
const LONGEST_DAY = 70;
const EDGE = 4;

/** Takes blocks for times that the sequence leaves out, where enough speaks for them, and the clock time below a day. */
function takeTimes(states: State[], shares: Float64Array, shapes: readonly Shape[]): void {
  const isFound = states.some(({ label }) => label === "timestamp");
  const hasBody = states.some(({ label }) => label === "paragraph");
  const most = shares.reduce((sum, share) => Math.max(sum, share), LEAST_LONE_TIME);
  const least = isFound || !hasBody ? LEAST_FIELD : Math.min(LEAST_FIELD, most);
  states.forEach((state, i) => {
    if (state.label === "boilerplate" && (shares[i] as number) >= least) states[i] = { ...state, label: "timestamp" };
  });
  if (hasBody) takeDayAtEdge(states, shares, shapes);
  states.forEach((state, i) => {
    const isDay = states[i - 1]?.label === "timestamp" && ((shapes[i - 1] as Shape).marks & Mark.clock) === 0;
    if (isDay && state.label === "boilerplate" && isClock(shapes[i] as Shape))
      states[i] = { ...state, label: "timestamp" };
  });
}

/** Where nothing tells the day, a line that does so right where the body begins or ends. */
function takeDayAtEdge(states: State[], shares: Float64Array, shapes: readonly Shape[]): void {
  if (states.some(({ label }) => label === "timestamp")) return;
  const first = states.findIndex(({ label }) => label === "paragraph");
  const last = states.findLastIndex(({ label }) => label === "paragraph");
  let likeliest = -1;
  states.forEach(({ label }, i) => {
    const isNear = (i > first && i <= first + EDGE) || (i > last && i <= last + EDGE);
    if (!isNear || label !== "boilerplate" || !tellsDay(shapes[i] as Shape)) return;
    if (likeliest < 0 || (shares[i] as number) > (shares[likeliest] as number)) likeliest = i;
  });
  if (likeliest >= 0) states[likeliest] = { ...(states[likeliest] as State), label: "timestamp" };
}

/** A day with its year, and no notice of a copyright. */
function tellsDay(shape: Shape): boolean {
  const { marks, has, width } = shape;
  const isYear = (marks & (Mark.year | Mark.numericDate)) !== 0 && (has & COPYRIGHT) === 0;
  return isYear && width <= LONGEST_DAY && dateLevel(shape) === 2;
}

/** "10:39 AM CET": a clock time and next to nothing else. */
const isClock = ({ marks, width }: Shape) => (marks & Mark.clock) !== 0 && width <= LONGEST_CLOCK;

/** Takes blocks for bylines, or for none, as they were judged, and who signs right below the text. */
function judgeBylines(states: State[], verdicts: ReadonlyMap<number, number>, { shapes }: Page): void {
  const isHeader = (i: number) => states[i]?.region === "header";
  const found = [...verdicts].some(([i, verdict]) => isHeader(i) && verdict >= LEAST_BYLINE);
  for (const [i, verdict] of verdicts) {
    const state = states[i] as State;
    if (state.label === "timestamp") continue;
    const least = !found ? LEAST_LONE_BYLINE : isHeader(i) ? LEAST_BYLINE : LEAST_OTHER_BYLINE;
    if (verdict >= least) states[i] = { ...state, label: "byline" };
    else if (state.label === "byline" && !isPart(i)) states[i] = { ...state, label: "boilerplate" };
  }
  for (const [i, verdict] of verdicts) {
    const state = states[i] as State;
    const isBeside = states[i - 1]?.label === "byline" || states[i + 1]?.label === "byline";
    const isFree = state.label === "boilerplate" && isHeader(i);
    if (isFree && isBeside && verdict >= LEAST_BYLINE_BESIDE) states[i] = { ...state, label: "byline" };
  }
  if (!states.some(({ label }) => label === "byline")) {
    const agency = states.findIndex((_, i) => isHeader(i) && isBesideTime(states, i) && isAgency(shapes[i] as Shape));
    if (agency >= 0) states[agency] = { ...(states[agency] as State), label: "byline" };
  }
  const below = 1 + states.findLastIndex(({ label }) => label === "paragraph");
  if (states[below]?.label === "boilerplate" && isSignature(shapes[below] as Shape)) {
    states[below] = { ...(states[below] as State), label: "byline" };
  }

  /** "By" above a name · "Senior Correspondent" below one */
  function isPart(i: number): boolean {
    const { covers } = shapes[i] as Shape;
    const opensName = (covers & BY) !== 0 && (verdicts.get(i + 1) ?? 0) >= LEAST_LONE_BYLINE;
    return opensName || ((covers & JOB) !== 0 && states[i - 1]?.label === "byline");
  }
}

const isAgency = ({ covers, width }: Shape) => (covers & AGENCY) !== 0 && width <= LONGEST_AGENCY;

function isBesideTime(states: readonly State[], i: number): boolean {
  if (states[i]?.label !== "boilerplate") return false;
  return states[i - 1]?.label === "timestamp" || states[i + 1]?.label === "timestamp";
}

/** "(Reporting by Ada Lovelace; Editing by Charles Babbage)" or "Ada Lovelace ada@example.org" right below the text. */
function isSignature({ starts, has, width, marks, words }: Shape): boolean {
  if ((starts & SIGNED) !== 0) return (has & NO_NAME) === 0 && width <= LONGEST_SIGNATURE;
  return (marks & Mark.at) !== 0 && words >= FEWEST_SIGNED_WORDS && width <= LONGEST_SIGNATURE_WITH_ADDRESS;
}
