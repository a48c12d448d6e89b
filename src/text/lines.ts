/** A non-blank physical line: offsets of its text without the surrounding white space. */
export interface TextLine {
  start: number;
  end: number;
  /** Blank lines between this line and the one before; 0 for the first line. */
  blankLinesBefore: number;
  /** Characters of white space before the text. */
  indent: number;
}

// CR LF, LF, CR, LINE SEPARATOR, PARAGRAPH SEPARATOR: what JavaScript itself calls a line end.
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** Finds every non-blank line, in order. Blank is what `String.prototype.trim` leaves nothing of.
 *
 *     "  Sport \r\n\r\nBy Ada"  →  [{ start: 2, end: 7, indent: 2, … }, { start: 12, end: 18, blankLinesBefore: 1, … }]
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let blankLines = 0;
  const add = (from: number, to: number) => {
    const printed = text.slice(from, to);
    const length = printed.trim().length;
    if (length === 0) {
      blankLines++;
      return;
    }
    const start = from + (printed.length - printed.trimStart().length);
    lines.push({
      start,
      end: start + length,
      blankLinesBefore: lines.length === 0 ? 0 : blankLines,
      indent: start - from,
    });
    blankLines = 0;
  };
  let from = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    add(from, index);
    from = index + lineEnd.length;
  }
  add(from, text.length);
  return lines;
}
