// biome-ignore assist/source/organizeImports: bundlers keep this order, and stages in turn gzip smaller
import type { Article, Dateline, Diagnostic, Line, LineLabel } from "../types";
import type { Settings } from "../settings";
import type { FieldContext } from "../fields/context";
import type { BlockLabel, Labelling } from "../labels/label-blocks";
import type { Vocabulary } from "../lexicon/vocabulary";
import type { Block } from "../text/blocks";
import type { TextLine } from "../text/lines";
import { InputBlock, type LabelledBlock, saysTheSame } from "./labelled";
import { headlineOf } from "./headline";
import { readDateline } from "../fields/dateline";
import { gatherSections, type Placement } from "./sections";
import { gatherCredits } from "./credits";
import { gatherAuthors } from "./authors";
import { gatherTimes } from "./times";
import { moveSpan, readAt } from "./read-at";

/** Everything that the stages before found out. */
export interface Assembly {
  text: string;
  lines: readonly TextLine[];
  blocks: readonly Block[];
  labelling: Labelling;
  language: string | null;
  settings: Settings;
  vocabulary: Vocabulary;
}

// Below this the text is more likely no article than one.
const LEAST_BODY_CONFIDENCE = 0.5;
// A shorter line may well stand twice: "Yes." in an interview, "Ingredients" above two lists.
const SHORTEST_DUPLICATE = 40;

/** Labelled blocks → the article. */
export function assembleArticle(assembly: Assembly): Article {
  const { text, labelling, language } = assembly;
  const diagnostics: Diagnostic[] = [];
  const context = fieldContext(assembly, diagnostics);
  const labelled = labelBlocks(assembly);
  const title = firstText(labelled, "title");
  const blocks = markRepeats(labelled);
  const { sections, placements } = gatherSections(blocks);
  const authors = gatherAuthors(text, blocks, context);
  const { published, updated } = gatherTimes(text, blocks, context);
  const credits = gatherCredits(text, blocks, context);
  const dateline = findDateline(text, blocks, context);
  noteDoubtfulText(assembly, context);
  return {
    title: title && headlineOf(title),
    subtitle: firstText(blocks, "subtitle"),
    kicker: firstText(blocks, "kicker"),
    author: authors[0] ?? null,
    authors,
    published,
    updated,
    dateline,
    credits,
    sections,
    language,
    lines: describeLines(assembly.lines, blocks, placements),
    diagnostics: diagnostics.sort((a, b) => a.start - b.start || a.end - b.end),
    confidence: labelling.confidence,
  };
}

function fieldContext({ settings, vocabulary, language }: Assembly, diagnostics: Diagnostic[]): FieldContext {
  return {
    settings,
    vocabulary,
    language,
    report: (code, message, start, end) => {
      const diagnostic = { code, message, start, end };
      diagnostics.push(diagnostic);
      settings.onDiagnostic?.({ ...diagnostic });
    },
  };
}

function labelBlocks({ text, blocks, labelling }: Assembly): InputBlock[] {
  return blocks.map((block, i) => {
    const { label, reason } = labelling.blocks[i] as BlockLabel;
    return new InputBlock(text, block, label, reason);
  });
}

/** A headline printed again is another place of the title; a paragraph printed again is told once. */
function markRepeats(blocks: readonly InputBlock[]): InputBlock[] {
  const title = blocks.find(({ label }) => label === "title");
  const lengths = new Map<number, number>();
  for (const block of blocks) {
    if (mayRepeat(block)) lengths.set(block.readable.length, 1 + (lengths.get(block.readable.length) ?? 0));
  }
  const told = new Set<string>();
  return blocks.map((block) => {
    if (title && saysTheSame(block, title)) return block.as("title", null);
    if (!mayRepeat(block) || !hasEqual(block.readable.length, lengths)) return block;
    if (told.has(block.folded)) return block.as("boilerplate", "duplicate");
    told.add(block.folded);
    return block;
  });
}

function mayRepeat({ label, readable }: LabelledBlock): boolean {
  return label === "paragraph" && readable.length >= SHORTEST_DUPLICATE;
}

/** Whether another paragraph is as long, give or take an end mark: most are compared with none. */
function hasEqual(length: number, lengths: ReadonlyMap<number, number>): boolean {
  return lengths.get(length) !== 1 || lengths.has(length - 1) || lengths.has(length + 1);
}

function firstText(blocks: readonly LabelledBlock[], label: LineLabel): string | null {
  return blocks.find((block) => block.label === label)?.readable ?? null;
}

/** The dateline opens the first paragraph, or stands in a line of its own that was read as one. */
function findDateline(text: string, blocks: readonly LabelledBlock[], context: FieldContext): Dateline | null {
  const first = blocks.find(({ label }) => label === "paragraph");
  if (!first) return null;
  const { start, end } = first.block;
  const dateline = readAt(text, start, end, context, readDateline);
  return dateline && moveSpan(dateline, start);
}

function noteDoubtfulText({ text, blocks, labelling }: Assembly, { report }: FieldContext): void {
  if (blocks.length === 0) report("empty-text", "The text holds nothing but white space.", 0, text.length);
  else if (labelling.confidence.body < LEAST_BODY_CONFIDENCE) {
    const { start } = blocks[0] as Block;
    const { end } = blocks.at(-1) as Block;
    report("no-article", "The text does not look like an article; what was found is doubtful.", start, end);
  }
}

/** Every non-blank line with what became of it. Lines that hold invisible characters alone are in no block. */
function describeLines(
  lines: readonly TextLine[],
  blocks: readonly LabelledBlock[],
  placements: ReadonlyMap<LabelledBlock, Placement>,
): Line[] {
  const described: Line[] = [];
  const describeUnseen = (before: number) => {
    for (let line = lines[described.length]; line && line.start < before; line = lines[described.length]) {
      const { start, end } = line;
      described.push({ label: "boilerplate", start, end, section: null, paragraph: null, reason: "unknown" });
    }
  };
  for (const labelled of blocks) {
    const { section = null, paragraph = null } = placements.get(labelled) ?? {};
    const { label, reason } = labelled;
    for (const { start, end } of labelled.block.lines) {
      describeUnseen(start);
      described.push({ label, start, end, section, paragraph, reason });
    }
  }
  describeUnseen(Infinity);
  return described;
}
