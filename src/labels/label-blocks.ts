import { type Observation, observeBlocks } from "../features/observe";
import { type FirstReading, leadOf } from "../features/title-features";
import type { Vocabulary } from "../lexicon/vocabulary";
import type { Block } from "../text/blocks";
import type { BoilerplateReason, Confidence, LineLabel } from "../types";
import { bestPath, type Chain, posteriors } from "./chain";
import { detailLabels } from "./details";
import { type Model, weigh } from "./model";
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
  const observation = observeBlocks(blocks, vocabulary.wordGroups);
  const chain = weigh(observation, model);
  fixTitle(chain, model, observation);
  const states = lookAgain(chain, bestPath(chain));
  const labels = detailLabels(observation.page, states);
  const reasons = findReasons(observation.page.shapes, states, labels);
  return {
    blocks: labels.map((label, i) => ({ label, reason: reasons[i] ?? null })),
    confidence: { title: 1, authors: 1, published: 1, body: 1 },
  };
}

const CERTAIN = 1000;
const LEAST_TITLE_SHARE = 0.5;

export function indexOf(name: StateName): number {
  return STATE_NAMES.indexOf(name);
}

/** Settles the title among all candidates. */
function fixTitle(chain: Chain, model: Model, observation: Observation): void {
  const reading = readFirst(chain, observation);
  let sum = 0;
  for (const share of reading.title) sum += share;
  if (sum < LEAST_TITLE_SHARE || reading.candidates.length === 0) return;
  const { at } = rankTitles(model.ranker, reading, observation);
  const emission = at * chain.states + indexOf("title");
  chain.emissions[emission] = (chain.emissions[emission] as number) + CERTAIN;
}

const BODY_STATES = [indexOf("paragraph"), indexOf("heading")];

/** What the chain says before the title is settled. */
export function readFirst(chain: Chain, { page }: Observation): FirstReading {
  const likely = posteriors(chain);
  const count = page.shapes.length;
  const sumOf = (...names: StateName[]) => {
    const columns = names.map(indexOf);
    return Float64Array.from({ length: count }, (_, i) =>
      columns.reduce((sum, s) => sum + (likely[i * chain.states + s] as number), 0),
    );
  };
  const path = bestPath(chain);
  const first = path.findIndex((s) => BODY_STATES.includes(s));
  const bodyStart = first < 0 ? count : first;
  return {
    candidates: titleCandidates(page, bodyStart),
    lead: leadOf(page, bodyStart),
    bodyStart,
    path,
    title: sumOf("title"),
    byline: sumOf("byline", "date", "bylineAbove", "dateAbove"),
    menu: sumOf("menu"),
  };
}
