import type { SettledReading } from "../features/judge-features";
import type { Page } from "../features/page";
import { isByWord } from "./look-for-bylines";
import { indexOf, isBodyState } from "./states";

const PARAGRAPH = indexOf("paragraph");
const DECK = indexOf("deck");
const IN_HEADER: ReadonlyMap<number, number> = new Map([
  [indexOf("insert"), indexOf("header")],
  [indexOf("heading"), indexOf("header")],
  [indexOf("bylineInside"), indexOf("byline")],
  [indexOf("dateInside"), indexOf("date")],
]);
const LONGEST_LEAD = 2;
const MOST_LINES_BELOW = 25;
// With such a byline above the text, what stands below the lead is an insertion.
const LIKELY_BYLINE = 0.5;
// Of all lines below the lead together. Chosen in cross-validation.
const LEAST_BYLINES = 0.3;

/** The header goes on below a lead that stands above byline and time: the chain reads such a lead as the body's first
 *  paragraph, and what stands below it as an insertion.
 *
 *     Cracks close the old bridge
 *     The bridge over the Wey is closed.                                ← read as a paragraph: the lead
 *     Ada Lovelace                                                      ← read as insertions: the header
 *     14 February 2024
 *     The council closed the bridge after engineers had found cracks.   ← the text
 *
 *  @returns the reading itself where nothing of the kind is found.
 */
export function withHeaderBelowLead(reading: SettledReading, { shapes, levels }: Page): SettledReading {
  const { path, title, bodyStart, byline } = reading;
  if (title < 0 || bodyStart < 0 || byline.subarray(title, bodyStart).some((share) => share >= LIKELY_BYLINE)) {
    return reading;
  }
  let from = bodyStart;
  while (isBodyState(path[from] as number)) from++;
  const to = startOfText(path, from);
  if (from - bodyStart > LONGEST_LEAD || to <= from || to - from > MOST_LINES_BELOW) return reading;
  const isHeader = levels.date.subarray(from, to).includes(2) || shapes.slice(from, to).some(isByWord);
  if (!isHeader && byline.subarray(from, to).reduce((sum, share) => sum + share, 0) < LEAST_BYLINES) return reading;
  const moved = path.slice().fill(DECK, bodyStart, from);
  for (let i = from; i < to; i++) moved[i] = IN_HEADER.get(path[i] as number) ?? (path[i] as number);
  return { ...reading, path: moved, bodyStart: to };
}

/** Where the next paragraph stands, with the headings right above it; -1 where there is none. */
function startOfText(path: Uint8Array, from: number): number {
  let to = path.indexOf(PARAGRAPH, from);
  while (to > from && isBodyState(path[to - 1] as number)) to--;
  return to;
}
