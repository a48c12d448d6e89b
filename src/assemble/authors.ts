import { readByline } from "../fields/byline";
import type { FieldContext } from "../fields/context";
import type { Author, LineLabel } from "../types";
import { foldText, type LabelledBlock } from "./labelled";
import { moveSpan, readAt } from "./read-at";
import { runsOf } from "./runs";

/** The authors of an article, each once: from the byline blocks, or else from lines that hold a time and perhaps a name. */
export function gatherAuthors(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Author[] {
  const named = readRuns(text, blocks, "byline", context);
  return named.length > 0 ? named : readRuns(text, blocks, "timestamp", context);
}

function readRuns(text: string, blocks: readonly LabelledBlock[], label: LineLabel, context: FieldContext): Author[] {
  const authors = new Map<string, Author>();
  for (const { start, end } of runsOf(blocks, label)) {
    for (const author of readAt(text, start, end, context, readByline)) {
      const key = foldText(author.name);
      if (!authors.has(key)) authors.set(key, moveSpan(author, start));
    }
  }
  return [...authors.values()];
}
