import type { Observation } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { Kind } from "../text/characters";
import { bestPath, type Chain, posteriors, settle, sharesOf } from "./chain";
import { type Field, weigh } from "./model";
import { indexOf, isBodyState } from "./states";

const PARAGRAPH = indexOf("paragraph");
// So likely a paragraph, or so much prose together, is a body, though the likeliest sequence of all has none.
const LEAST_PARAGRAPH_SHARE = 0.3;
const LEAST_PROSE = 8;
const FEWEST_TOGETHER = 4;
const SHORTEST_SENTENCE = 45;
const LEAST_SENTENCES = 2;
const LEAST_SENTENCE_SHARE = 0.5;

/** The chain of a text, made to find a body where there is one to be found, whatever the likeliest sequence makes of the
 *  rest.
 *
 *  - A text that is mostly sentences has a body: short articles have little around them.
 *  - So has a page with much prose together, with a few lines of it one behind the other, or with a likely paragraph: a
 *    strange menu or foot can outweigh it, and a page that is no article tells by its low confidence.
 *
 *  @returns doubt: how little the chain by itself believes in that body, 0 to 1.
 */
export function weighWithBody(observation: Observation, field: Field): { chain: Chain; doubt: number } {
  const chain = weigh(observation, field);
  if (bestPath(chain).some(isBodyState)) return { chain, doubt: 0 };
  const paragraph = sharesOf(posteriors(chain), chain.states, [PARAGRAPH]);
  const places = bodyPlaces(observation.page, paragraph);
  if (places.length === 0) return { chain, doubt: 0 };
  for (const i of places) settle(chain, i, PARAGRAPH);
  return { chain, doubt: 1 - places.reduce((most, i) => Math.max(most, paragraph[i] as number), 0) };
}

/** Blocks that must be paragraphs if there is a body at all.
 *  @param paragraph how likely each is one. */
function bodyPlaces(page: Page, paragraph: Float64Array): number[] {
  const sentences = page.shapes.flatMap((shape, i) => (isSentence(shape) ? [i] : []));
  const widthOf = (some: readonly Shape[]) => some.reduce((sum, { width }) => sum + width, 0);
  const share = widthOf(sentences.map((i) => page.shapes[i] as Shape)) / widthOf(page.shapes);
  if (sentences.length >= LEAST_SENTENCES && share >= LEAST_SENTENCE_SHARE) return sentences;
  const dense = isDense(page);
  const likeliest = dense
    ? indexOfMost(paragraph, page.coreStart, page.coreEnd + 1)
    : indexOfMost(paragraph, 0, paragraph.length);
  return (paragraph[likeliest] as number) > (dense ? 0 : LEAST_PARAGRAPH_SHARE) ? [likeliest] : longestRun(page.prose);
}

/** The most lines of prose one behind the other; none where they are too few for a text. */
function longestRun(prose: Uint8Array): number[] {
  let first = 0;
  let most = 0;
  for (let from = 0, i = 0; i < prose.length; i++) {
    if (prose[i] === 0) from = i + 1;
    else if (i + 1 - from > most) {
      first = from;
      most = i + 1 - from;
    }
  }
  return most < FEWEST_TOGETHER ? [] : Array.from({ length: most }, (_, k) => first + k);
}

function isDense({ coreStart, coreEnd, proseBefore }: Page): boolean {
  if (coreStart < 0) return false;
  return (proseBefore[coreEnd + 1] as number) - (proseBefore[coreStart] as number) >= LEAST_PROSE;
}

function indexOfMost(shares: Float64Array, from: number, to: number): number {
  let most = from;
  for (let i = from + 1; i < to; i++) if ((shares[i] as number) > (shares[most] as number)) most = i;
  return most;
}

function isSentence({ width, lastKind }: Shape): boolean {
  return (
    width >= SHORTEST_SENTENCE && (lastKind === Kind.stop || lastKind === Kind.question || lastKind === Kind.quote)
  );
}
