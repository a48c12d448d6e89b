/** A stretch of a line that may hold a time. */
export interface Window {
  start: number;
  end: number;
  isWholeLine: boolean;
}

const LINE = /[^\n\r]+/gu;
// Digits of any script, or a Chinese numeral before its unit.
const DIGIT = /\p{Nd}|[〇零一二三四五六七八九十](?=[年月日号號点點時时])/gu;
// A label, a weekday and a place stand no farther from their numbers.
const REACH = 80;
const LONGEST_LINE_OF_WORDS = 80;
const LONGEST_WHOLE_LINE = 200;

/** Finds the stretches worth a closer look: around digits, and short lines, which may say "yesterday". */
export function* findWindows(text: string): Generator<Window> {
  for (const { index, 0: line } of text.matchAll(LINE)) {
    const end = index + line.length;
    DIGIT.lastIndex = index;
    const first = DIGIT.exec(text)?.index ?? text.length;
    if (first >= end) {
      if (line.length <= LONGEST_LINE_OF_WORDS) yield { start: index, end, isWholeLine: true };
    } else if (line.length <= LONGEST_WHOLE_LINE) yield { start: index, end, isWholeLine: true };
    else yield* windowsOf(text, index, end, first);
  }
}

function* windowsOf(text: string, lineStart: number, lineEnd: number, firstDigit: number): Generator<Window> {
  let digit = firstDigit;
  while (digit < lineEnd) {
    const start = wordStart(text, Math.max(lineStart, digit - REACH), lineStart);
    let end = Math.min(lineEnd, digit + REACH);
    for (;;) {
      DIGIT.lastIndex = digit + 1;
      digit = DIGIT.exec(text)?.index ?? text.length;
      if (digit >= end) break;
      end = Math.min(lineEnd, digit + REACH);
    }
    yield { start, end: wordEnd(text, end, lineEnd), isWholeLine: false };
  }
}

/** The next blank at or behind an offset within its line, so that no word is cut. */
function wordStart(text: string, at: number, lineStart: number): number {
  if (at === lineStart) return at;
  const blank = text.indexOf(" ", at);
  return blank === -1 || blank > at + REACH / 2 ? at : blank;
}

function wordEnd(text: string, at: number, lineEnd: number): number {
  if (at === lineEnd) return at;
  const blank = text.lastIndexOf(" ", at);
  return blank < at - REACH / 2 ? at : blank;
}
