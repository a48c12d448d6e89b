import { type Observation, rowStarts } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { type FirstReading, mayBeTitle, TITLE_FEATURES } from "../features/title-features";
import type { Block } from "../text/blocks";
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

/** The best candidate and how far it leads: the share of it among all, as a softmax. */
export function rankTitles(
  ranker: Ranker,
  reading: FirstReading,
  observation: Observation,
): { at: number; share: number } {
  let at = -1;
  let most = -Infinity;
  const scores: number[] = [];
  for (const i of reading.candidates) {
    const score = weighLate(ranker, observation, i, titleRows(reading, observation, i));
    scores.push(score);
    if (score > most) {
      most = score;
      at = i;
    }
  }
  return {
    at: endOf(at, reading.candidates, observation.page),
    share: 1 / scores.reduce((sum, score) => sum + Math.exp(score - most), 0),
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
