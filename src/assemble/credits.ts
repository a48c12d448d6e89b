import type { FieldContext } from "../fields/context";
import { readCredits } from "../fields/credit";
import type { Credit } from "../types";
import { foldText, type LabelledBlock } from "./labelled";
import { readAt } from "./read-at";

/** The picture credits of an article, repeated ones once with every place. */
export function gatherCredits(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Credit[] {
  const credits = new Map<string, Credit>();
  for (const { label, block } of blocks) {
    if (label !== "credit" && label !== "caption") continue;
    for (const credit of readAt(text, block.start, block.end, context, readCredits)) {
      const occurrences = credit.occurrences.map((o) => ({ start: o.start + block.start, end: o.end + block.start }));
      const key = foldText([credit.kind, ...credit.names, "/", ...credit.sources].join("|"));
      const known = credits.get(key);
      if (known) {
        known.occurrences.push(...occurrences);
        known.caption ??= credit.caption;
      } else credits.set(key, { ...credit, occurrences });
    }
  }
  return [...credits.values()];
}
