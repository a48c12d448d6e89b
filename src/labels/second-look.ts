import type { Observation } from "../features/observe";
import type { Shape } from "../features/shape";
import { mayBeTitle } from "../features/title-features";
import { bitOf } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import { bodyShare, type Judges, judgeByline, judgedBlocks, judgeText, settledReading } from "./judge";
import { withHeaderBelowLead } from "./lead";
import { judgeBylines, NO_NAME, takeAgencyOrName, takeSignature, trustBy } from "./look-for-bylines";
import { likeEachOther, standsApart, takeNumbered } from "./look-for-headings";
import { takeClock, takeDay, takeTimes } from "./look-for-times";
import { isBodyState, STATE_LIST, STATES, type State } from "./states";

// What the path leaves out must be likelier body than what it takes.
const LEAST_TO_ENTER_BODY = 0.45;
const LEAST_TO_STAY_IN_BODY = 0.43;
// How much of a say the chain keeps where a judge has looked: of pages like those that it was fitted to, it knows more.
const SAY_OF_CHAIN = 0.35;

/** What a second look makes of all blocks, and how likely each that was judged for one is a byline. */
export interface SecondLook {
  states: State[];
  names: ReadonlyMap<number, number>;
}

/** Goes over the likeliest sequence with the shares of all sequences, and judges bylines, headings and what is body one
 *  by one. */
export function lookAgain(
  likely: Float64Array,
  path: Uint8Array,
  observation: Observation,
  judges: Judges,
): SecondLook {
  const { page } = observation;
  const { shapes } = page;
  const reading = settledReading(likely, path);
  const header = withHeaderBelowLead(reading, page);
  const states: State[] = [];
  path.forEach((s, i) => {
    states.push(STATE_LIST[isBodyState(s) ? s : (header.path[i] as number)] as State);
  });
  takeTimes(states, reading.date, shapes);
  const judgeName = (i: number) => [i, judgeByline(judges.byline, header, observation, i)] as const;
  const names = new Map(judgedBlocks("byline", header, page).map(judgeName));
  trustBy(states, names, shapes);
  judgeBylines(states, names, page);
  const { headings, bodies } = judgeText(judges, reading, observation);
  const bodyOdds = (i: number) => {
    const share = bodyShare(reading, i);
    const verdict = bodies.get(i);
    return verdict === undefined ? share : SAY_OF_CHAIN * share + (1 - SAY_OF_CHAIN) * verdict;
  };
  const looked = settleBody(states, bodyOdds, likeEachOther(headings, shapes), shapes);
  dropCopyright(looked, shapes);
  takeNumbered(looked, page);
  takeDay(looked, reading.date, shapes);
  takeClock(looked, shapes);
  takeAgencyOrName(looked, page);
  takeSignature(looked, shapes);
  raiseTitle(looked, shapes);
  takeLead(looked, shapes);
  return { states: looked, names };
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

const COPYRIGHT = bitOf("copyright");
const LONGEST_COPYRIGHT = 300;

/** A notice of rights right below the text, which the chain reads as its last paragraph. */
function dropCopyright(states: State[], shapes: readonly Shape[]): void {
  const last = states.findLastIndex(({ label }) => label === "paragraph");
  const shape = shapes[last];
  if (shape === undefined || shape.width > LONGEST_COPYRIGHT) return;
  if (((shape.starts | shape.covers) & COPYRIGHT) !== 0) states[last] = STATES.tail;
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
