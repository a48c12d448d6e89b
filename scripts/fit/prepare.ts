import { type Observation, observeBlocks } from "../../src/features/observe";
import { allLanguages } from "../../src/lexicon/all";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import type { Block } from "../../src/text/blocks";
import { splitLines, type TextLine } from "../../src/text/lines";
import { normaliseText } from "../../src/text/normalise";
import { unwrapLines } from "../../src/text/unwrap";
import type { Case } from "./corpus";
import type { Example } from "./field";
import { silverLabels } from "./silver";

export const vocabulary = createVocabulary(allLanguages);

/** A text on its way to the model, as far as labels do not matter. */
export interface Prepared {
  text: string;
  lines: TextLine[];
  blocks: Block[];
  observation: Observation;
}

/** A case of the corpus with labels made from its truth. */
export interface PreparedCase extends Prepared {
  truth: Case;
  /** Null where too little of the truth can be found in the text. */
  allowed: Uint32Array | null;
}

export function prepareText(text: string): Prepared {
  const lines = splitLines(text);
  const blocks = unwrapLines(normaliseText(text), lines);
  return { text, lines, blocks, observation: observeBlocks(blocks, vocabulary.wordGroups) };
}

export function prepareCase(truth: Case): PreparedCase {
  const prepared = prepareText(truth.text);
  return { ...prepared, truth, allowed: silverLabels(truth, prepared.blocks, vocabulary.wordGroups) };
}

export function exampleOf({ rows, firstRow }: Observation, allowed: Uint32Array, weight: number): Example {
  return { rows, firstRow, allowed, weight };
}

/** The same number for the same name, evenly spread: for folds and samples (FNV-1a). */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
