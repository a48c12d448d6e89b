import type { FieldContext } from "../fields/context";
import { readTimestamps } from "../fields/timestamp";
import type { Timestamp } from "../types";
import type { LabelledBlock } from "./labelled";
import { moveSpan, readAt } from "./read-at";

/** The article's own times: the first that is published, the first that is updated.
 *  A page that prints an update alone tells no earlier day, so that one stands for both. */
export function gatherTimes(
  text: string,
  blocks: readonly LabelledBlock[],
  context: FieldContext,
): { published: Timestamp | null; updated: Timestamp | null } {
  const stamps = blocks
    .filter(({ label }) => label === "timestamp" || label === "byline")
    .flatMap(({ block }) =>
      readAt(text, block.start, block.end, context, readTimestamps).map((stamp) => moveSpan(stamp, block.start)),
    );
  const updated = stamps.find((stamp) => stamp.role === "updated") ?? null;
  return { published: stamps.find((stamp) => stamp.role === "published") ?? updated, updated };
}
