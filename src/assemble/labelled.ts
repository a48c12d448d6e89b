import type { BlockLabel } from "../labels/label-blocks";
import type { Block } from "../text/blocks";

/** A block together with what it was taken for. */
export interface LabelledBlock extends BlockLabel {
  block: Block;
  /** The text as a reader sees it. */
  readable: string;
}

/** Text with case and outer punctuation folded, to tell whether two lines say the same. */
export function foldText(readable: string): string {
  return readable
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/gu, '"')
    .replace(/[.:]$/u, "");
}

/** Whether two blocks print the same words, perhaps in other case or with another end mark. */
export function saysTheSame(one: LabelledBlock, other: LabelledBlock): boolean {
  const difference = one.readable.length - other.readable.length;
  return Math.abs(difference) <= 1 && foldText(one.readable) === foldText(other.readable);
}
