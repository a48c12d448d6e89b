import { bitOf, REASON_COUNT, WORD_GROUPS } from "../lexicon/word-groups";
import type { Shape } from "./shape";

export interface Feature {
  /** How many values it has besides 0. */
  size: number;
}

const LEVELS = 4;
const LONGEST_TOLD = 110;
export const OWN = WORD_GROUPS.slice(0, WORD_GROUPS.indexOf("common"));
const OWN_BITS = 2 ** OWN.length - 1;
export const TOLD = OWN.slice(0, REASON_COUNT).concat("by", "credit");
const TOLD_BITS = TOLD.reduce((bits, group) => bits | bitOf(group), 0);
const PLACE_AMONG_TOLD = OWN.map((group) => TOLD.indexOf(group));
const FIRST_ABOVE = OWN.length * LEVELS;
const FIRST_BELOW = FIRST_ABOVE + TOLD.length;

/** What words tell, of a block itself, of the one above and of the one below: few of very many, so their rows are listed
 *  bit by bit. */
export const WORD_FEATURES: readonly Feature[] = [
  ...OWN.map(() => ({ size: LEVELS })),
  ...TOLD.map(() => ({ size: 1 })),
  ...TOLD.map(() => ({ size: 1 })),
];

/** Puts the rows of block `i` behind the first `count`, and returns how many there are then.
 *  @param base the first row of the word features. */
export function addWordRows(
  rows: Uint16Array,
  count: number,
  base: number,
  shapes: readonly Shape[],
  i: number,
): number {
  const shape = shapes[i] as Shape;
  for (let bits = shape.has & OWN_BITS; bits !== 0; bits &= bits - 1) {
    rows[count++] = base + lowestOf(bits) * LEVELS + levelOf(shape, bits & -bits) - 1;
  }
  for (let bits = toldBy(shapes[i - 1]); bits !== 0; bits &= bits - 1) {
    rows[count++] = base + FIRST_ABOVE + (PLACE_AMONG_TOLD[lowestOf(bits)] as number);
  }
  for (let bits = toldBy(shapes[i + 1]); bits !== 0; bits &= bits - 1) {
    rows[count++] = base + FIRST_BELOW + (PLACE_AMONG_TOLD[lowestOf(bits)] as number);
  }
  return count;
}

/** 1 found, 2 at the start, 3 making up half of the line; 4 found in a long line. */
function levelOf({ width, starts, covers }: Shape, bit: number): number {
  if (width > LONGEST_TOLD) return 4;
  return (covers & bit) !== 0 ? 3 : (starts & bit) !== 0 ? 2 : 1;
}

/** What the lines beside a short one may know of its words. */
function toldBy(shape: Shape | undefined): number {
  return shape === undefined || shape.width > LONGEST_TOLD ? 0 : shape.has & (shape.starts | shape.covers) & TOLD_BITS;
}

/** The number of the lowest bit that is set. */
function lowestOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
