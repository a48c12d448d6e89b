import type { Shape } from "../features/shape";
import { mayBeTitle } from "../features/title-features";
import { sharesOf } from "./chain";
import { STATE_LIST, STATE_NAMES, STATES, type State } from "./states";

// The likeliest sequence is shy of rare kinds: a byline that is one of three readings is worth trying,
// and where nothing else is the article's time, one of thirty.
const LEAST_FIELD = 0.3;
const LEAST_LONE_BYLINE = 0.08;
const LEAST_LONE_TIME = 0.03;
// A block belongs to the body by the sum of its sequences, not by the likeliest one.
const LEAST_TO_ENTER_BODY = 0.5;
const LEAST_TO_STAY_IN_BODY = 0.4;

const PARAGRAPH = STATE_NAMES.indexOf("paragraph");
const HEADING = STATE_NAMES.indexOf("heading");

/** Goes over the likeliest sequence with the shares of all sequences. */
export function lookAgain(likely: Float64Array, path: Uint8Array, shapes: readonly Shape[]): State[] {
  const states = Array.from(path, (s) => STATE_LIST[s] as State);
  takeFields(states, likely);
  const headings = sharesOf(likely, STATE_LIST.length, [HEADING]);
  const bodies = sharesOf(likely, STATE_LIST.length, [PARAGRAPH, HEADING]);
  const looked = states.map((state, i) => {
    const body = bodies[i] as number;
    const asBody = (headings[i] as number) * 2 > body ? STATES.heading : STATES.paragraph;
    if (state.label === "boilerplate") return body >= LEAST_TO_ENTER_BODY ? asBody : state;
    const isText = state.label === "paragraph" || state.label === "heading";
    return isText && body < LEAST_TO_STAY_IN_BODY ? STATES.insert : state;
  });
  raiseTitle(looked, shapes);
  return looked;
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
function takeFields(states: State[], likely: Float64Array): void {
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
  }
}
