import type { SettledReading } from "../features/judge-features";
import { type Observation, observeBlocks } from "../features/observe";
import type { Page } from "../features/page";
import type { Shape } from "../features/shape";
import { countLeadWords, type FirstReading } from "../features/title-features";
import type { Vocabulary } from "../lexicon/vocabulary";
import type { Block } from "../text/blocks";
import { Kind } from "../text/characters";
import type { BoilerplateReason, Confidence, LineLabel } from "../types";
import { bestPath, type Chain, posteriors, settle, sharesOf } from "./chain";
import { calibrate, gatherSignals, type Signals } from "./confidence";
import { detailLabels } from "./details";
import { settledReading } from "./judge";
import { type Field, type Model, type TitleModel, weigh } from "./model";
import { rankTitles, titleCandidates } from "./rank-title";
import { fittedModel } from "./read-model";
import { findReasons } from "./reasons";
import { lookAgain } from "./second-look";
import { STATE_NAMES, type StateName } from "./states";

/** What one block was taken for. */
export interface BlockLabel {
  label: LineLabel;
  /** For boilerplate only. */
  reason: BoilerplateReason | null;
}

/** The labels of all blocks, decided together, and how sure the model is. */
export interface Labelling {
  /** One for each block, in order. */
  blocks: BlockLabel[];
  confidence: Confidence;
}

/** Decides the labels of all blocks together. */
export function labelBlocks(blocks: readonly Block[], vocabulary: Vocabulary): Labelling {
  return labelWith(fittedModel(), blocks, vocabulary);
}

export function labelWith(model: Model, blocks: readonly Block[], vocabulary: Vocabulary): Labelling {
  const { signals, ...labelling } = readBlocks(model, blocks, vocabulary);
  return { ...labelling, confidence: calibrate(signals, model.calibration) };
}

/** The labels of all blocks, and what speaks for each field before it is calibrated. */
export function readBlocks(
  model: Model,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): Omit<Labelling, "confidence"> & { signals: Signals } {
  const observation = observeBlocks(blocks, vocabulary.wordGroups);
  const { shapes } = observation.page;
  const { chain, doubt } = weighWithBody(observation, model);
  const { path, titleShare } = fixTitle(chain, model, observation);
  const likely = posteriors(chain);
  const { states, names } = lookAgain(likely, path, observation, model.judges);
  const labels = detailLabels(observation.page, states);
  const reasons = findReasons(shapes, states, labels);
  return {
    blocks: labels.map((label, i) => ({ label, reason: reasons[i] ?? null })),
    signals: gatherSignals({ likely, states, names, shapes, titleShare, trust: 1 - doubt }),
  };
}

const BODY_STATES = [indexOf("paragraph"), indexOf("heading")];
const LEAST_TITLE_SHARE = 0.3;

export function indexOf(name: StateName): number {
  return STATE_NAMES.indexOf(name);
}

const TITLE = indexOf("title");
const PARAGRAPH = indexOf("paragraph");
// So likely a paragraph, or so much prose together, is a body, though the likeliest sequence of all has none.
const LEAST_PARAGRAPH_SHARE = 0.3;
const LEAST_PROSE = 8;
const SHORTEST_SENTENCE = 45;
const LEAST_SENTENCES = 2;
const LEAST_SENTENCE_SHARE = 0.5;

/** The chain of a text, made to find a body where there is one to be found, whatever the likeliest sequence makes of the
 *  rest.
 *
 *  - A text that is mostly sentences has a body: short articles have little around them.
 *  - So has a page with much prose together, or with a likely paragraph: a strange menu or foot can outweigh it, and a
 *    page that is no article tells by its low confidence.
 *
 *  @returns doubt: how little the chain by itself believes in that body, 0 to 1.
 */
export function weighWithBody(observation: Observation, field: Field): { chain: Chain; doubt: number } {
  const chain = weigh(observation, field);
  if (bestPath(chain).some((s) => BODY_STATES.includes(s))) return { chain, doubt: 0 };
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
  return (paragraph[likeliest] as number) > (dense ? 0 : LEAST_PARAGRAPH_SHARE) ? [likeliest] : [];
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

/** What the chain by itself says once the title is settled: what judges learn from. A body that it was made to find would
 *  teach them to mistrust it. */
export function settledReadingOf(model: TitleModel, observation: Observation): SettledReading {
  const chain = weigh(observation, model);
  const { path } = fixTitle(chain, model, observation);
  return settledReading(posteriors(chain), path);
}

/** Settles the title among all candidates: the best sequence that has it, and how much speaks for it (0: there is none). */
function fixTitle(
  chain: Chain,
  { ranker }: TitleModel,
  observation: Observation,
): { path: Uint8Array; titleShare: number } {
  const reading = readFirst(chain, observation);
  const { title, candidates, path } = reading;
  if (title.reduce((sum, share) => sum + share, 0) < LEAST_TITLE_SHARE || candidates.length === 0) {
    return { path, titleShare: 0 };
  }
  const { at, share } = rankTitles(ranker, reading, observation);
  settle(chain, at, TITLE);
  return { path: path[at] === TITLE ? path : bestPath(chain), titleShare: (share + (title[at] as number)) / 2 };
}

/** What the chain says before the title is settled. */
export function readFirst(chain: Chain, { page }: Observation): FirstReading {
  const likely = posteriors(chain);
  const count = page.shapes.length;
  const sumOf = (...names: StateName[]) => sharesOf(likely, chain.states, names.map(indexOf));
  const path = bestPath(chain);
  const first = path.findIndex((s) => BODY_STATES.includes(s));
  const bodyStart = first < 0 ? count : first;
  const title = sumOf("title");
  // Beside a body that was made to be found, not every place can have the title.
  const candidates = titleCandidates(page, bodyStart).filter((i) => (title[i] as number) > 0);
  return {
    candidates,
    leadWords: countLeadWords(page, bodyStart, candidates),
    bodyStart,
    path,
    title,
    byline: sumOf("byline", "date", "bylineAbove", "dateAbove"),
    menu: sumOf("menu"),
    heading: sumOf("heading"),
    header: sumOf("header"),
    insert: sumOf("insert"),
  };
}
