import type { TextLine } from "./lines";

/** What is labelled as one: a physical line, or the lines of one hard-wrapped paragraph.
 *
 *  `text` is the normalised input between `start` and `end` with line breaks as spaces, so
 *  `text[i]` stands at `start + i` in the input.
 */
export interface Block {
  text: string;
  start: number;
  end: number;
  /** Blank lines between this block and the one before; 0 for the first block. */
  blankLinesBefore: number;
  /** The physical lines that it is made of. */
  lines: TextLine[];
}
