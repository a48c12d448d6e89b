import type { NamedFeature } from "./features";
import type { Page } from "./page";

/** One thing to be seen of a block once the chain has read the text, as a small number up to `size`; 0 weighs nothing. */
export interface LateFeature<Reading> extends NamedFeature {
  of(reading: Reading, page: Page, i: number): number;
}
