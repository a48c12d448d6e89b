import type { PhraseTable } from "../lexicon/word-groups";
import type { Block } from "../text/blocks";
import { observePage, type Page } from "./page";
import { SHAPE_FEATURES } from "./shape-features";
import { addWordRows, type Feature, WORD_FEATURES } from "./word-features";

/** What is seen of every block, as row numbers of the weight table. */
export interface Observation {
  page: Page;
  /** The rows of block `i` stand from `firstRow[i]` up to `firstRow[i + 1]`. */
  rows: Uint16Array;
  firstRow: Uint32Array;
}

/** Where each feature's rows begin in a table that has a row for each value; last, how many rows there are. */
export function rowStarts(features: readonly Feature[]): readonly number[] {
  let next = 0;
  const starts = features.map(({ size }) => {
    next += size;
    return next - size;
  });
  return [...starts, next];
}

export const FEATURE_COUNT = SHAPE_FEATURES.length + WORD_FEATURES.length;
export const FEATURE_ROWS = rowStarts([...SHAPE_FEATURES, ...WORD_FEATURES]);
export const ROW_COUNT = FEATURE_ROWS.at(-1) as number;
/** The feature of each row. */
export const FEATURE_OF_ROW = Uint8Array.from(
  FEATURE_ROWS.slice(1).flatMap((end, f) => Array.from({ length: end - (FEATURE_ROWS[f] as number) }, () => f)),
);

export function observeBlocks(blocks: readonly Block[], table: PhraseTable): Observation {
  const page = observePage(blocks, table);
  const rows = new Uint16Array(blocks.length * FEATURE_COUNT);
  const firstRow = new Uint32Array(blocks.length + 1);
  const firstWordRow = FEATURE_ROWS[SHAPE_FEATURES.length] as number;
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    firstRow[i] = count;
    for (let f = 0; f < SHAPE_FEATURES.length; f++) {
      const value = (SHAPE_FEATURES[f] as (typeof SHAPE_FEATURES)[number]).of(page, i);
      if (value > 0) rows[count++] = (FEATURE_ROWS[f] as number) + value - 1;
    }
    count = addWordRows(rows, count, firstWordRow, page.shapes, i);
  }
  firstRow[blocks.length] = count;
  return { page, rows, firstRow };
}
