import type { Section } from "../types";
import type { LabelledBlock } from "./labelled";

/** Where a block's text went: an index into the sections and into that section's paragraphs. */
export interface Placement {
  section: number;
  paragraph: number | null;
}

// the man said, ⏎ and left
const STARTS_LOW = /^[^\p{L}\p{N}]{0,2}\p{Ll}/u;
const ENDS_OPEN = /[\p{L}\p{N},;\u2013\u2014-]$/u;

/** Gathers the body: a lead without heading, then each heading with its paragraphs.
 *  Returns the sections, and for every block that is part of them its place. */
export function gatherSections(blocks: readonly LabelledBlock[]): {
  sections: Section[];
  placements: Map<LabelledBlock, Placement>;
} {
  const sections: Section[] = [];
  const placements = new Map<LabelledBlock, Placement>();
  let before: LabelledBlock | null = null;
  for (const block of blocks) {
    if (block.label === "heading") {
      sections.push({ heading: block.readable, paragraphs: [] });
      placements.set(block, { section: sections.length - 1, paragraph: null });
    } else if (block.label === "paragraph" || block.label === "list-item" || block.label === "quote") {
      if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
      const { paragraphs } = sections.at(-1) as Section;
      if (before && continues(before, block)) paragraphs.push(`${paragraphs.pop()} ${block.readable}`);
      else paragraphs.push(block.readable);
      placements.set(block, { section: sections.length - 1, paragraph: paragraphs.length - 1 });
    }
    before = block;
  }
  return { sections, placements };
}

/** Whether a paragraph was split over two lines: no blank line between, a sentence left open and taken up in lower case. */
function continues(before: LabelledBlock, block: LabelledBlock): boolean {
  return (
    before.label === "paragraph" &&
    block.label === "paragraph" &&
    block.block.blankLinesBefore === 0 &&
    STARTS_LOW.test(block.readable) &&
    ENDS_OPEN.test(before.readable)
  );
}
