import type { Page } from "./page";
import type { Feature } from "./word-features";

/** One thing to be seen of a block once the chain has read the text, as a small number up to `size`; 0 weighs nothing. */
export interface LateFeature<Reading> extends Feature {
  of(reading: Reading, page: Page, i: number): number;
}
