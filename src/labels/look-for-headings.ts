import { styleOf } from "../features/judge-features";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { bitOf } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import { STATES, type State } from "./states";

// Chosen in cross-validation.
const LEAST_HEADING = 0.33;
const LEAST_ALIKE_HEADING = 0.24;
const LEAST_UNLIKE_HEADING = 0.43;
const LEAST_ENDED_HEADING = 0.5;
const FEWEST_OTHERS = 2;
const LONGEST_APART = 110;
const LONGEST_NUMBERED = 140;
const FEWEST_NUMBERED = 3;
const RELATED = bitOf("related");
const CREDIT = bitOf("credit");

// 3. A long way round
const NUMBERED = /^(\d{1,2})[.)]\s+\S/u;

/** The headings among judged blocks. What looks like most of the others is believed sooner, what looks like none of them
 *  later: one house writes all of its headings alike. So is what ends as sentences do. */
export function likeEachOther(verdicts: readonly (readonly [number, number])[], shapes: readonly Shape[]): Set<number> {
  const styles = new Map<number, number>();
  const isFirstTaken = ([i, verdict]: readonly [number, number]) =>
    verdict >= LEAST_HEADING && !standsApart(shapes[i] as Shape);
  const first = new Set(verdicts.filter(isFirstTaken).map(([i]) => i));
  for (const i of first) {
    const style = styleOf(shapes[i] as Shape);
    styles.set(style, 1 + (styles.get(style) ?? 0));
  }
  const leastOf = (i: number) => {
    if (isEnded(shapes[i] as Shape)) return LEAST_ENDED_HEADING;
    const own = first.has(i) ? 1 : 0;
    const others = first.size - own;
    const alike = (styles.get(styleOf(shapes[i] as Shape)) ?? 0) - own;
    if (others < FEWEST_OTHERS) return LEAST_HEADING;
    if (alike === 0) return LEAST_UNLIKE_HEADING;
    return alike * 2 >= others ? LEAST_ALIKE_HEADING : LEAST_HEADING;
  };
  return new Set(verdicts.filter(([i, verdict]) => verdict >= leastOf(i)).map(([i]) => i));
}

/** Ends as sentences do, and as what introduces a list or a quotation. */
function isEnded({ lastKind }: Shape): boolean {
  return lastKind === Kind.stop || lastKind === Kind.comma || lastKind === Kind.colon;
}

/** "Read also: Ferry runs aground" · "Photo: Ada Lovelace": looks like a heading, and says that it is none. */
export function standsApart({ starts, has, width, firstKind }: Shape): boolean {
  // Where words are not spaced, a label may be the beginning of any word.
  const isCredit = (has & CREDIT) !== 0 && width <= LONGEST_APART && firstKind !== Kind.sign;
  return (starts & RELATED) !== 0 || isCredit;
}

/** Takes numbered lines of the body for headings where each has text of its own: items of a list follow one another.
 *
 *     1. The mill
 *     Buses will take the long way round by the mill until the end of the month, the council said.
 *     2. The ferry
 *     …
 */
export function takeNumbered(states: State[], page: Page): void {
  const first = states.findIndex(({ label }) => label === "paragraph");
  const last = states.findLastIndex(({ label }) => label === "paragraph");
  let series: NumberedLine[] = [];
  for (let i = first; i < last; i++) {
    const label = states[i]?.label;
    const number = label === "byline" || label === "timestamp" ? null : numberOf(page, i);
    if (number === null) continue;
    if (!mayContinue(series, { i, number }, page)) {
      takeSeries(series);
      series = [];
    }
    series.push({ i, number });
  }
  takeSeries(series);

  function takeSeries(some: readonly NumberedLine[]): void {
    if (some.length >= FEWEST_NUMBERED) for (const { i } of some) states[i] = STATES.heading;
  }
}

interface NumberedLine {
  i: number;
  number: number;
}

function numberOf({ blocks, shapes, prose }: Page, i: number): number | null {
  if (i < 0 || prose[i] === 1 || (shapes[i] as Shape).width > LONGEST_NUMBERED) return null;
  const found = NUMBERED.exec(blocks[i]?.text ?? "");
  return found === null ? null : Number(found[1]);
}

/** The next number, up or down as before, with text since the last. */
function mayContinue(series: readonly NumberedLine[], next: NumberedLine, { proseBefore }: Page): boolean {
  const above = series.at(-1);
  const before = series.at(-2);
  if (above === undefined) return true;
  const step = next.number - above.number;
  const isStep = before === undefined ? Math.abs(step) === 1 : step === above.number - before.number;
  return isStep && (proseBefore[next.i] as number) > (proseBefore[above.i] as number);
}
