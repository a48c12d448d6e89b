import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { mayBeTitle } from "../features/title-features";
import { bitOf, REASON_COUNT } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import { sharesOf } from "./chain";
import { STATE_LIST, STATE_NAMES, STATES, type State } from "./states";

// The likeliest sequence is shy of rare kinds: a byline that is one of three readings is worth trying,
// and where nothing else is the article's time, one of thirty.
const LEAST_FIELD = 0.3;
const LEAST_LONE_BYLINE = 0.08;
const LEAST_LONE_TIME = 0.03;
// A line that reads as a name around the title needs less: with a by-word, printed again elsewhere, below a byline, alone.
const LEAST_LABELLED_NAME = 0.005;
const LEAST_REPEATED_NAME = 0.02;
const LEAST_NEXT_NAME = 0.05;
const LEAST_LONE_NAME = 0.1;
const LINES_ABOVE_TITLE = 2;
const LONGEST_SIGNATURE = 200;
const SIGNED = bitOf("by") | bitOf("contributor");
const NO_NAME = ((1 << REASON_COUNT) - 1) | bitOf("credit");
// A block belongs to the body by the sum of its sequences, not by the likeliest one.
const LEAST_TO_ENTER_BODY = 0.5;
const LEAST_TO_STAY_IN_BODY = 0.4;

const PARAGRAPH = STATE_NAMES.indexOf("paragraph");
const HEADING = STATE_NAMES.indexOf("heading");

/** Goes over the likeliest sequence with the shares of all sequences. */
export function lookAgain(likely: Float64Array, path: Uint8Array, page: Page): State[] {
  const states = Array.from(path, (s) => STATE_LIST[s] as State);
  takeFields(states, likely, page);
  const headings = sharesOf(likely, STATE_LIST.length, [HEADING]);
  const bodies = sharesOf(likely, STATE_LIST.length, [PARAGRAPH, HEADING]);
  const looked = states.map((state, i) => {
    const body = bodies[i] as number;
    const asBody = (headings[i] as number) * 2 > body ? STATES.heading : STATES.paragraph;
    if (state.label === "boilerplate") return body >= LEAST_TO_ENTER_BODY ? asBody : state;
    const isText = state.label === "paragraph" || state.label === "heading";
    return isText && body < LEAST_TO_STAY_IN_BODY ? STATES.insert : state;
  });
  raiseTitle(looked, page.shapes);
  takeLead(looked, page.shapes);
  return looked;
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

/** Takes blocks for bylines and times that the sequence leaves out, where enough speaks for them. */
function takeFields(states: State[], likely: Float64Array, page: Page): void {
  const hasBody = states.some((state) => state.label === "paragraph");
  for (const label of ["byline", "timestamp"] as const) {
    const columns = STATE_LIST.flatMap((state, s) => (state.label === label ? [s] : []));
    const shares = sharesOf(likely, STATE_LIST.length, columns);
    const lone = label === "byline" ? LEAST_LONE_BYLINE : LEAST_LONE_TIME;
    const isFound = states.some((state) => state.label === label);
    const least =
      isFound || !hasBody
        ? LEAST_FIELD
        : Math.min(
            LEAST_FIELD,
            shares.reduce((most, share) => Math.max(most, share), lone),
          );
    states.forEach((state, i) => {
      if (state.label === "boilerplate" && (shares[i] as number) >= least) states[i] = { ...state, label };
    });
    if (label === "byline" && hasBody) takeNames(states, shares, page);
  }
}

/** Around the title, a line that opens with a by-word is a byline; where none has a name yet, the likeliest name is one,
 *  and so are names below a byline and who signs right below the text. */
function takeNames(states: State[], shares: Float64Array, { shapes, levels, repeated }: Page): void {
  const title = states.findIndex(({ label }) => label === "title");
  const end = states.findIndex(({ label }) => label === "paragraph");
  const from = Math.max(0, (title < 0 ? end : title) - LINES_ABOVE_TITLE);
  const share = (i: number) => shares[i] as number;
  const level = (i: number) => {
    const { starts, covers } = shapes[i] as Shape;
    const isFree = states[i]?.label === "boilerplate" && ((starts | covers) & NO_NAME) === 0;
    return isFree ? (levels.name[i] as number) : 0;
  };
  const take = (i: number) => {
    states[i] = { ...(states[i] as State), label: "byline" };
  };
  for (let i = from; i < end; i++) if (level(i) > 1 && share(i) >= LEAST_LABELLED_NAME) take(i);
  if (!states.some(({ label }, i) => label === "byline" && levels.name[i] !== 0)) {
    let best = -1;
    for (let i = from; i < end; i++) {
      // an author's name stands again in the box at the end
      const least = repeated[i] === 0 ? LEAST_LONE_NAME : LEAST_REPEATED_NAME;
      if (level(i) > 0 && share(i) >= Math.max(least, shares[best] ?? 0)) best = i;
    }
    if (best >= 0) take(best);
  }
  const below = 1 + states.findLastIndex(({ label }) => label === "paragraph");
  if (states[below]?.label === "boilerplate" && isSignature(shapes[below] as Shape)) take(below);
  for (let i = Math.max(1, from); i < end; i++) {
    if (states[i - 1]?.label === "byline" && level(i) > 0 && share(i) >= LEAST_NEXT_NAME) take(i);
  }
}

/** "(Reporting by Ada Lovelace; Editing by Charles Babbage)" right below the text. */
function isSignature({ starts, has, width }: Shape): boolean {
  return (starts & SIGNED) !== 0 && (has & NO_NAME) === 0 && width <= LONGEST_SIGNATURE;
}
