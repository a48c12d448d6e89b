/** The choice that somebody who mistyped it may have meant; null when none is near.
 *
 *     nearest("markdwn", ["json", "markdown"])  →  "markdown"
 */
export function nearest<Choice extends string>(word: string, choices: readonly Choice[]): Choice | null {
  const [first] = choices
    .map((choice) => ({ choice, edits: countEdits(word, choice) }))
    .filter(({ choice, edits }) => edits <= Math.max(1, choice.length / 3))
    .sort((a, b) => a.edits - b.edits);
  return first?.choice ?? null;
}

// Longer words are no slips of the hand, and the count takes time that grows with the square of the length.
const LONGEST_WORD = 64;

/** How many letters were left out, put in, mistaken, or swapped with their neighbours (optimal string alignment). */
function countEdits(from: string, to: string): number {
  if (from.length > LONGEST_WORD) return from.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const differs = from[row - 1] === to[column - 1] ? 0 : 1;
      const swaps = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + differs,
        swaps ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
