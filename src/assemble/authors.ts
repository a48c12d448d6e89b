import { mergeAuthors } from "../fields/authors";
import { readByline } from "../fields/byline";
import type { FieldContext } from "../fields/context";
import { readSignature } from "../fields/signature";
import type { Author } from "../types";
import type { LabelledBlock } from "./labelled";
import { isPlainWords } from "./plain-words";
import { moveSpan, readAt } from "./read-at";
import { runsOf, type Span } from "./runs";

const LOOK_AROUND = 40;
const ENDS_LINE = /(?:^|[\r\n\u2028\u2029])[^\p{L}\p{N}]*$/u;
const STARTS_LINE = /^[^\p{L}\p{N}]*?(?:[\r\n\u2028\u2029]|$)/u;

/** The authors of an article, each once: from its byline lines, time lines, which may hold a name too,
 *  and the end of its last paragraph. */
export function gatherAuthors(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Author[] {
  const read = ({ start, end }: Span, parse: typeof readByline) =>
    readAt(text, start, end, context, parse).map((author) => moveSpan(author, start));
  const named = runsOf(blocks, "byline", "timestamp").flatMap((run) => read(run, readByline));
  const last = blocks.findLast(({ label }) => label === "paragraph");
  const signed = last ? read(last.block, readSignature) : [];
  const credible = named.filter(
    (author) => author.kind !== "person" || !isBare(author, text) || !isPlainWords(author.name, text),
  );
  return mergeAuthors([...credible, ...signed], context).sort((a, b) => a.start - b.start);
}

/** Whether a name stands alone in its line, so that nothing but its shape speaks for it. */
function isBare({ start, end }: Author, text: string): boolean {
  return (
    ENDS_LINE.test(text.slice(Math.max(0, start - LOOK_AROUND), start)) &&
    STARTS_LINE.test(text.slice(end, end + LOOK_AROUND))
  );
}
