import { type Observation, rowStarts } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { type FirstReading, mayBeTitle, TITLE_FEATURES } from "../features/title-features";
import type { Block } from "../text/blocks";
import { Kind } from "../text/characters";
import { type LateWeights, lateRows, weighLate } from "./late-weights";

/** How far above the body a title is looked for, and how far below its first line. */
const REACH_ABOVE = 60;
const REACH_BELOW = 3;

/** Where each title feature's rows begin, behind those of the blocks. */
export const TITLE_ROWS = rowStarts(TITLE_FEATURES);

export type Ranker = LateWeights;

export function titleCandidates({ shapes, coreStart }: Page, bodyStart: number): number[] {
  const end = Math.min(shapes.length, Math.max(bodyStart, coreStart) + REACH_BELOW);
  const candidates: number[] = [];
  for (let i = Math.max(0, bodyStart - REACH_ABOVE); i < end; i++) {
    if (mayBeTitle(shapes[i] as Shape)) candidates.push(i);
  }
  return candidates;
}

/** The rows of a candidate among the title features. */
export function titleRows(reading: FirstReading, { page }: Observation, i: number): number[] {
  return lateRows(TITLE_FEATURES, TITLE_ROWS, reading, page, i);
}

/** The best candidate and how far it leads: the share of it among all, as a softmax. Candidates of equal text are one. */
export function rankTitles(
  ranker: Ranker,
  reading: FirstReading,
  observation: Observation,
): { at: number; share: number } {
  const { candidates } = reading;
  const { shapes } = observation.page;
  const scores = candidates.map((i) => weighLate(ranker, observation, i, titleRows(reading, observation, i)));
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const textOf = (k: number) => (shapes[candidates[k] as number] as Shape).textHash;
  const partsOfText = new Map<number, number>();
  parts.forEach((part, k) => {
    partsOfText.set(textOf(k), (partsOfText.get(textOf(k)) ?? 0) + part);
  });
  const [text, part] = [...partsOfText].reduce((best, one) => (one[1] > best[1] ? one : best));
  let best = -1;
  parts.forEach((part, k) => {
    if (textOf(k) === text && part > (parts[best] ?? 0)) best = k;
  });
  return {
    at: aboveDeck(endOf(candidates[best] as number, candidates, observation.page), candidates, shapes),
    share: part / parts.reduce((sum, one) => sum + one, 0),
  };
}

const LINES_BELOW_CRUMBS = 4;
const SHORTEST_END = 12;

/** A way to the article that ends with its title gives way to the title by itself.
 *
 *     HomeCultureThe bridge opens · Home / Culture / The bridge opens
 *     The bridge opens
 */
function endOf(at: number, candidates: readonly number[], { blocks }: Page): number {
  const textOf = (i: number) => (blocks[i] as Block).text.trim().toLowerCase();
  const whole = textOf(at);
  const isEnd = (text: string) => text.length >= SHORTEST_END && text !== whole && whole.endsWith(text);
  return candidates.findLast((i) => i > at && i <= at + LINES_BELOW_CRUMBS && isEnd(textOf(i))) ?? at;
}

const SHORTEST_DECK = 40;
const FEWEST_WORDS_OF_HEADLINE = 4;

/** A sentence right below a headline is its deck, however many words of the text it has.
 *
 *     City council approves new bridge
 *     After three years of argument, the city backs the project.
 */
function aboveDeck(at: number, candidates: readonly number[], shapes: readonly Shape[]): number {
  const deck = shapes[at] as Shape;
  const headline = shapes[at - 1];
  if (headline === undefined || !candidates.includes(at - 1)) return at;
  const isSentence = deck.lastKind === Kind.stop && deck.width >= SHORTEST_DECK && deck.width > headline.width;
  return isSentence && headline.lastKind !== Kind.stop && headline.words >= FEWEST_WORDS_OF_HEADLINE ? at - 1 : at;
}
