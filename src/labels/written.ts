// Numbers as printable characters that need no escape in a string: 87 of them, from "%" to "|", the backslash left out.
const FIRST = 37;
const BACKSLASH = 92;
const SYMBOLS = 87;
// Counts begin with the first of the symbols, so that what begins with another is none.
const COUNT_SYMBOLS = 40;
/** Counts below this are one character, others two. */
const SHORT_COUNTS = 36;

/** The greatest weight a character can tell, in steps, either way. */
export const MOST_STEPS = 43;
/** The same of a weight that may stand in place of a count. */
export const MOST_LEAF_STEPS = 23;

/** A weight in steps as one character. */
export function writeWeight(steps: number): string {
  return symbol(steps + MOST_STEPS);
}

export function readWeight(code: number): number {
  return symbolOf(code) - MOST_STEPS;
}

/** A count up to 383 as one character or two. */
export function writeCount(count: number): string {
  if (count < SHORT_COUNTS) return symbol(count);
  const rest = count - SHORT_COUNTS;
  return symbol(SHORT_COUNTS + Math.floor(rest / SYMBOLS)) + symbol(rest % SYMBOLS);
}

/** A weight in steps as one character that begins no count. */
export function writeLeaf(steps: number): string {
  return symbol(COUNT_SYMBOLS + MOST_LEAF_STEPS + steps);
}

/** What begins at a place, a count or the weight of a leaf, and the place behind it. */
export function readCountOrLeaf(text: string, at: number): { count: number | null; leaf: number; next: number } {
  const first = symbolOf(text.charCodeAt(at));
  if (first >= COUNT_SYMBOLS) return { count: null, leaf: first - COUNT_SYMBOLS - MOST_LEAF_STEPS, next: at + 1 };
  if (first < SHORT_COUNTS) return { count: first, leaf: 0, next: at + 1 };
  const rest = (first - SHORT_COUNTS) * SYMBOLS + symbolOf(text.charCodeAt(at + 1));
  return { count: SHORT_COUNTS + rest, leaf: 0, next: at + 2 };
}

function symbol(index: number): string {
  const code = FIRST + index;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function symbolOf(code: number): number {
  return (code > BACKSLASH ? code - 1 : code) - FIRST;
}
