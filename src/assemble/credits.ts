import type { FieldContext } from "../fields/context";
import { mergeCredits, readCredits } from "../fields/credit";
import type { Credit } from "../types";
import type { LabelledBlock } from "./labelled";
import { moveSpan, readAt } from "./read-at";

/** The picture credits of an article, repeated ones once with every place. */
export function gatherCredits(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Credit[] {
  const credits = blocks
    .filter(({ label }) => label === "credit" || label === "caption")
    .flatMap(({ block }) =>
      readAt(text, block.start, block.end, context, readCredits).map((credit) => ({
        ...credit,
        occurrences: credit.occurrences.map((occurrence) => moveSpan(occurrence, block.start)),
      })),
    );
  return mergeCredits(credits);
}
