import { observeBlocks } from "../features/observe";
import type { Vocabulary } from "../lexicon/vocabulary";
import type { Block } from "../text/blocks";
import type { BoilerplateReason, Confidence, LineLabel } from "../types";
import { bestPath } from "./chain";
import { type Model, weigh } from "./model";
import { fittedModel } from "./read-model";
import { findReasons } from "./reasons";
import { STATE_LIST, type State } from "./states";

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
export function labelWith(model: Model, blocks: readonly Block[], vocabulary: Vocabulary): Labelling {
  const observation = observeBlocks(blocks, vocabulary.wordGroups);
  const path = bestPath(weigh(observation, model));
  const states = Array.from(path, (s) => STATE_LIST[s] as State);
  const reasons = findReasons(observation.page.shapes, states);
  return {
    blocks: states.map(({ label }, i) => ({ label, reason: reasons[i] ?? null })),
    confidence: { title: 1, authors: 1, published: 1, body: 1 },
  };
}

export function labelBlocks(blocks: readonly Block[], vocabulary: Vocabulary): Labelling {
  return labelWith(fittedModel(), blocks, vocabulary);
}
