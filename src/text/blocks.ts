import type { TextLine } from "./lines";

/** What is labelled as one: a physical line, or the lines of one hard-wrapped paragraph. */
export interface Block {
  /** The normalised text, wrapped lines joined by a space. */
  text: string;
  start: number;
  end: number;
  /** Blank lines between this block and the one before; 0 for the first block. */
  blankLinesBefore: number;
  /** The physical lines that it is made of. */
  lines: TextLine[];
}
