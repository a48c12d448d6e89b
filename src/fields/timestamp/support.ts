import type { Draft } from "./pieces";
import { readingAt, type Source, tokenAt } from "./source";

/** Whether a draft is a stamp and no number in a sentence.
 *
 *  A full date always is. "24.5.24", "5/3", "yesterday" and a bare "10:30" want company: a label, a weekday,
 *  the other half of a stamp, or a line of their own.
 */
export function isStamp(draft: Draft, source: Source, isAlone: boolean): boolean {
  const { label, weekday, date, time, relative } = draft;
  if (relative) return true;
  if (date) {
    if (label || weekday || time || isAlone) return true;
    if (!date.isWeak) return date.year !== null || isCapitalised(draft, source);
    return isPadded(draft, source) || followsLink(draft, source);
  }
  return time !== null && (label !== null || isAlone);
}

/** "may 5" is more often a verb than a month. */
function isCapitalised({ date }: Draft, source: Source): boolean {
  if (!date || source.language !== "en") return true;
  return !tokensOf(date.from, date.to, source).some(
    ({ text, start, readings }) => source.text[start] === text[0] && readings.some(({ role }) => role === "month"),
  );
}

/** "25.04.24" at either end of a line: both numbers in two digits. */
function isPadded({ date }: Draft, source: Source): boolean {
  if (date?.yearDigits !== 2) return false;
  const isAtEnd = date.from === 0 || date.to === source.tokens.length;
  return (
    isAtEnd && tokensOf(date.from, date.to, source).every(({ kind, text }) => kind !== "number" || text.length === 2)
  );
}

/** "le 8/2" at the end of a line */
function followsLink({ date }: Draft, source: Source): boolean {
  if (!date || date.daysAgo !== null || date.to !== source.tokens.length) return false;
  return readingAt(source, date.from - 1, "link") !== null;
}

function tokensOf(from: number, to: number, source: Source) {
  return Array.from({ length: to - from }, (_, i) => tokenAt(source, from + i));
}
