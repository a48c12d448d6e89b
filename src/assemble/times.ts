import type { FieldContext } from "../fields/context";
import { readTimestamps } from "../fields/timestamp";
import type { Timestamp } from "../types";
import type { LabelledBlock } from "./labelled";
import { moveSpan, readAt } from "./read-at";
import { runsOf } from "./runs";

/** The article's own times: the first that is published, the first that is updated.
 *  A page that prints an update alone tells no earlier day, so that one stands for both. */
export function gatherTimes(
  text: string,
  blocks: readonly LabelledBlock[],
  context: FieldContext,
): { published: Timestamp | null; updated: Timestamp | null } {
  const stamps = runsOf(blocks, "timestamp", "byline").flatMap(({ start, end }) =>
    readAt(text, start, end, context, readTimestamps).map((stamp) => moveSpan(stamp, start)),
  );
  const updated = stamps.find((stamp) => stamp.role === "updated") ?? null;
  return { published: stamps.find((stamp) => stamp.role === "published") ?? updated, updated };
}
