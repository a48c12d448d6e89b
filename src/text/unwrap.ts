import type { Block } from "./blocks";
import type { TextLine } from "./lines";

// Mails wrap at 60 to 78 columns, PDFs at 50 to 100; Chinese and Japanese at half as many wide characters.
const WIDEST_COLUMN = 100;
const NARROWEST_COLUMN = 40;
const NARROWEST_WIDE_COLUMN = 20;
const FEWEST_WRAPS = 3;
const SPILL = 2;

const WIDE_CHARACTER = /[\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const FIRST_WORD = /^\S+/u;
const ENDS_SENTENCE = /[.!?\u3002\uff01\uff1f\u2026:]["')\]\u300d\u300f]?$/u;
// "- item", "• item", "3. item"
const STARTS_ITEM = /^(?:[-*\u2022\u2013\u25aa\u25cf\u00b7]|\d{1,3}[.)])\s/u;
const STARTS_LOW = /^[^\p{L}]{0,2}[\p{Ll}\p{Lo}]/u;

/** Joins the lines of hard-wrapped paragraphs; in other texts every line is a block of its own.
 *
 *     The harbour of Lindow was closed on Tuesday after a crane fell into\n
 *     the water. Nobody was hurt.\n
 *     The owner said …
 *
 *  A line was wrapped when the next line's first word would not have fitted into the text's column.
 *  Only a text that is wrapped throughout is joined: few lines beyond the column, and most of the
 *  breaks inside sentences.
 */
export function unwrapLines(normalised: string, lines: readonly TextLine[]): Block[] {
  const visible = visibleLines(normalised, lines);
  const column = wrapColumn(visible);
  const blocks: Block[] = [];
  visible.forEach((line, i) => {
    const last = blocks.at(-1);
    if (last && column !== null && isWrapped(visible, i, column) && startsNoParagraph(last, line)) {
      last.lines.push(line);
      last.text += ` ${line.text}`;
      last.end = line.end;
    } else {
      const { text, start, end, blankLinesBefore } = line;
      blocks.push({ text, start, end, blankLinesBefore, lines: [line] });
    }
  });
  return blocks;
}

interface VisibleLine extends TextLine {
  text: string;
  /** Columns from the margin to the last character. */
  width: number;
}

/** Lines of zero-width characters alone look blank, so they separate like blank lines. */
function visibleLines(normalised: string, lines: readonly TextLine[]): VisibleLine[] {
  const visible: VisibleLine[] = [];
  let unseen = 0;
  for (const { start, end, blankLinesBefore, indent } of lines) {
    const text = normalised.slice(start, end);
    if (text.startsWith(" ") && text.trim() === "") {
      unseen += 1 + blankLinesBefore;
      continue;
    }
    visible.push({
      start,
      end,
      indent,
      text,
      blankLinesBefore: blankLinesBefore + unseen,
      width: indent + end - start,
    });
    unseen = 0;
  }
  return visible;
}

/** The column a hard-wrapped text was set in, or null where the text is not hard-wrapped. */
function wrapColumn(lines: readonly VisibleLine[]): number | null {
  const wide = lines.filter((line) => line.width >= NARROWEST_WIDE_COLUMN);
  const fitting = wide.filter((line) => line.width <= WIDEST_COLUMN);
  if (fitting.length < FEWEST_WRAPS || (wide.length - fitting.length) * 20 > wide.length) return null;
  const column = fitting.reduce((widest, line) => Math.max(widest, line.width), 0);
  const isWide = fitting.some((line) => line.width > column - SPILL && WIDE_CHARACTER.test(line.text));
  if (column < (isWide ? NARROWEST_WIDE_COLUMN : NARROWEST_COLUMN)) return null;
  return isWrappedThroughout(lines, column) ? column : null;
}

function isWrappedThroughout(lines: readonly VisibleLine[], column: number): boolean {
  let wraps = 0;
  let insideSentence = 0;
  let longLines = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.width * 2 < column || line.blankLinesBefore !== 0) return;
    longLines++;
    if (!isWrapped(lines, i, column)) return;
    wraps++;
    if (!ENDS_SENTENCE.test(before.text) && STARTS_LOW.test(line.text)) insideSentence++;
  });
  return wraps >= FEWEST_WRAPS && wraps * 2 >= longLines && insideSentence * 2 >= wraps;
}

/** Whether line `i` continues the line before: its first word would not have fitted there. */
function isWrapped(lines: readonly VisibleLine[], i: number, column: number): boolean {
  const before = lines[i - 1];
  const line = lines[i] as VisibleLine;
  if (!before || line.blankLinesBefore !== 0) return false;
  const firstWord = WIDE_CHARACTER.test(line.text.charAt(0)) ? 1 : (FIRST_WORD.exec(line.text)?.[0].length ?? 0);
  return before.width + 1 + firstWord > column - SPILL;
}

/** A deeper indent or a list mark opens a paragraph even under a full line; a list item's second line hangs. */
function startsNoParagraph(block: Block, line: VisibleLine): boolean {
  if (STARTS_ITEM.test(line.text)) return false;
  const [first] = block.lines as [VisibleLine];
  const hangs = block.lines.length === 1 && STARTS_ITEM.test(first.text);
  return hangs || line.indent <= (block.lines.at(-1) as TextLine).indent + 1;
}
