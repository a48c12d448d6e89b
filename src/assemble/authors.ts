import { mergeAuthors } from "../fields/authors";
import { readByline } from "../fields/byline";
import type { FieldContext } from "../fields/context";
import { readSignature } from "../fields/signature";
import type { Author } from "../types";
import type { LabelledBlock } from "./labelled";
import { moveSpan, readAt } from "./read-at";
import { runsOf, type Span } from "./runs";

/** The authors of an article, each once: from its byline lines, time lines, which may hold a name too,
 *  and the end of its last paragraph. */
export function gatherAuthors(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Author[] {
  const read = ({ start, end }: Span, parse: typeof readByline) =>
    readAt(text, start, end, context, parse).map((author) => moveSpan(author, start));
  const named = runsOf(blocks, "byline", "timestamp").flatMap((run) => read(run, readByline));
  const last = blocks.findLast(({ label }) => label === "paragraph");
  const signed = last ? read(last.block, readSignature) : [];
  return mergeAuthors([...named, ...signed], context).sort((a, b) => a.start - b.start);
}
