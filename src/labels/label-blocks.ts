import type { SettledReading } from "../features/judge-features";
import { type Observation, observeBlocks } from "../features/observe";
import { countLeadWords, type FirstReading } from "../features/title-features";
import type { Vocabulary } from "../lexicon/vocabulary";
import type { Block } from "../text/blocks";
import type { BoilerplateReason, Confidence, LineLabel } from "../types";
import { bestPath, type Chain, posteriors, settle, sharesOf } from "./chain";
import { calibrate, gatherSignals, type Signals } from "./confidence";
import { detailLabels } from "./details";
import { weighWithBody } from "./find-body";
import { settledReading } from "./judge";
import { type Model, type TitleModel, weigh } from "./model";
import { rankTitles, titleCandidates } from "./rank-title";
import { fittedModel } from "./read-model";
import { findReasons } from "./reasons";
import { lookAgain } from "./second-look";
import { indexOf, isBodyState, type StateName } from "./states";

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

const LEAST_TITLE_SHARE = 0.3;
const TITLE = indexOf("title");

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
  const first = path.findIndex(isBodyState);
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
