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
  let from = 0;
  while (from <= text.length) {
    LINE_END.lastIndex = from;
    const next = LINE_END.test(text) ? LINE_END.lastIndex : text.length + 1;
    let start = from;
    let end = next - 1;
    while (start < end && isSpace(text, start)) start++;
    while (start < end && isSpace(text, end - 1)) end--;
    if (start === end) blankLines++;
    else {
      lines.push({ start, end, blankLinesBefore: lines.length === 0 ? 0 : blankLines, indent: start - from });
      blankLines = 0;
    }
    from = next;
  }
  return lines;
}

const SPACE = /\s/u;

/** Whether white space stands here: line ends too, so that of CR LF nothing is left. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly every line begins and ends in ASCII.
  return code > 0x20 && code < 0x80 ? false : SPACE.test(text[at] as string);
}
