import type { BlockLabel } from "../labels/label-blocks";
import type { Block } from "../text/blocks";
import { normaliseText } from "../text/normalise";
import { readableText } from "../text/readable";
import type { BoilerplateReason, LineLabel } from "../types";

/** A block together with what it was taken for. */
export interface LabelledBlock extends BlockLabel {
  block: Block;
  /** The text as a reader sees it. */
  readonly readable: string;
}

const END_MARK = /[.:]$/u;

/** A block of the input, whose readable text is made when asked for: most of a page is never printed again. */
export class InputBlock implements LabelledBlock {
  private read: string | null = null;
  private fold: string | null = null;

  constructor(
    private readonly input: string,
    readonly block: Block,
    readonly label: LineLabel,
    readonly reason: BoilerplateReason | null,
  ) {}

  get readable(): string {
    this.read ??= readableText(this.input.slice(this.block.start, this.block.end));
    return this.read;
  }

  /** The same with case, look-alikes and a last mark folded, to tell whether two blocks print the same. */
  get folded(): string {
    this.fold ??= normaliseText(this.readable).toLowerCase().replace(END_MARK, "");
    return this.fold;
  }

  /** The same block, taken for something else. */
  as(label: LineLabel, reason: BoilerplateReason | null): InputBlock {
    return new InputBlock(this.input, this.block, label, reason);
  }
}

/** Whether two blocks print the same words, perhaps in other case or with another end mark. */
export function saysTheSame(one: InputBlock, other: InputBlock): boolean {
  const length = other.readable.length;
  // What is read of a block is never longer than the block.
  if (one.block.end - one.block.start < length - 1 || Math.abs(one.readable.length - length) > 1) return false;
  return one.folded === other.folded;
}
