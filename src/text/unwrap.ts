import type { Block } from "./blocks";
import type { TextLine } from "./lines";
import { joinLines } from "./normalise";

/** Joins the lines of hard-wrapped paragraphs; in other texts every line is a block of its own. */
export function unwrapLines(normalised: string, lines: readonly TextLine[]): Block[] {
  return lines.map((line) => ({
    text: joinLines(normalised.slice(line.start, line.end)),
    start: line.start,
    end: line.end,
    blankLinesBefore: line.blankLinesBefore,
    lines: [line],
  }));
}
