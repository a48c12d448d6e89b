import { mergeAuthors } from "../fields/authors";
import { readBylineMentions } from "../fields/byline";
import type { Mention } from "../fields/byline-reading";
import type { FieldContext } from "../fields/context";
import { readOwner } from "../fields/owner";
import { isSignature, readOpening, readSignature } from "../fields/signature";
import type { Author } from "../types";
import type { LabelledBlock } from "./labelled";
import { countPlainWords } from "./plain-words";
import { moveSpan, readAt } from "./read-at";
import { type Run, runsOf, type Span } from "./runs";

/** The authors of an article, each once: from its byline lines, time lines, which may hold a name too,
 *  the opening of its first paragraph and the end of its last. */
export function gatherAuthors(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Author[] {
  const runs = runsOf(blocks, "byline", "timestamp").map((run) => ({ run, mentions: readRun(text, run, context) }));
  const isTold = runs.some(({ mentions }) => mentions.some((mention) => mention.isTold));
  const paragraphs = blocks.filter(({ label }) => label === "paragraph");
  const bodyStart = paragraphs[0]?.block.start ?? Infinity;
  const authors: Author[] = [];
  const signed: Author[] = [];
  for (const { run, mentions } of runs) {
    const isFirst = !authors.some(({ role }) => role === "author");
    const credible = mentions.filter((mention) => isCredible(mention, isFirst && !isTold, text));
    const named = credible.map(({ author }) => author);
    if (isFirst || run.start < bodyStart) authors.push(...named);
    else if (isSignature(text.slice(run.start, run.end), context)) signed.push(...named);
    else authors.push(...named.filter(({ role }) => role !== "author"));
  }
  const readEdge = (paragraph: LabelledBlock | undefined, read: typeof readSignature) => {
    if (paragraph === undefined) return;
    const { start, end } = paragraph.block;
    signed.push(...readAt(text, start, end, context, read).map((author) => moveSpan(author, start)));
  };
  readEdge(paragraphs[0], readOpening);
  readEdge(paragraphs.at(-1), readSignature);
  const found = mergeAuthors(authors, signed, context).sort((a, b) => a.start - b.start);
  return found.length > 0 ? found : findOwner(text, blocks);
}

const LONGEST_NOTICE = 160;

/** Where nobody signs an article, whose page it is: of one person's page, that person wrote what stands there. */
function findOwner(text: string, blocks: readonly LabelledBlock[]): Author[] {
  const [first] = blocks;
  const last = blocks.findLastIndex(({ label }) => label === "paragraph");
  if (first === undefined || last < 0) return [];
  const notices = blocks.slice(last + 1).filter(({ block }) => block.end - block.start <= LONGEST_NOTICE);
  for (const one of [...notices, first]) {
    if (one.label !== "boilerplate" && one.label !== "credit") continue;
    const { start, end } = one.block;
    const owner = readOwner(text.slice(start, end), one === first);
    if (owner !== null && countPlainWords(owner.name, text).plain === 0) return [moveSpan(owner, start)];
  }
  return [];
}

// Ada
const LONE_WORD = /^\p{Lu}\p{L}{2,19}$/u;

/** The names of a run. Lines that say nothing together may do so one by one, and a byline of one word is a pen name. */
function readRun(text: string, run: Run, context: FieldContext): Mention[] {
  const read = ({ start, end }: Span, isPenName: boolean) =>
    readBylineMentions(text.slice(start, end), context, isPenName).map((mention) => ({
      ...mention,
      isTold: mention.isTold && !isPenName,
      author: moveSpan(mention.author, start),
    }));
  const found = read(run, false);
  if (found.length > 0) return found;
  const oneByOne = run.blocks.flatMap(({ block }) => read(block, false));
  if (oneByOne.length > 0) return oneByOne;
  return run.blocks.flatMap(({ label, block, readable }) =>
    label === "byline" && LONE_WORD.test(readable) ? read(block, true) : [],
  );
}

/** A person for whom nothing but its shape speaks is none when it is made of plain words, or, beside others, holds one. */
function isCredible({ author, isTold }: Mention, isAlone: boolean, text: string): boolean {
  if (isTold || author.kind !== "person") return true;
  const { plain, words } = countPlainWords(author.name, text);
  return plain === 0 || (isAlone && plain < words);
}
