import type { DateReading } from "../../lexicon/date-index";
import type { Draft } from "./pieces";
import { readingAt, type Source, tokenAt } from "./source";

/** Whether a draft is a stamp and no number in a sentence.
 *
 *  A full date always is. "24.5.24", "5/3", "yesterday" and a bare "10:30" want company: a label, a weekday,
 *  the other half of a stamp, or a line of their own.
 */
export function isStamp(draft: Draft, source: Source, isAlone: boolean, isLonely: boolean): boolean {
  const { label, weekday, date, time, relative } = draft;
  if (relative) return true;
  if (date) {
    if (date.yearDigits === 4 || label || weekday || time || isAlone) return true;
    if (!date.isWeak) return isOwnMonth(draft, source) && !countsOn(date.to, source);
    return isPadded(draft, source) || followsLink(draft, source);
  }
  return time !== null && (label !== null || (isLonely && !time.isWeak));
}

// people, persone
const SMALL_LETTER = /^\p{Ll}/u;

/** "May 5 people died": the number belongs to the word behind it. */
function countsOn(at: number, source: Source): boolean {
  const { kind, start, readings } = tokenAt(source, at);
  return kind === "word" && readings.length === 0 && SMALL_LETTER.test(source.text.slice(start, start + 2));
}

/** Without its year a month is one only in the text's own language, and in English with its capital:
 *  "3 Pro" is no December, "may 5" is more often a verb. */
function isOwnMonth({ date }: Draft, source: Source): boolean {
  const { language, index } = source;
  if (!date || language === null || !index.languages.has(language)) return date !== null;
  const months = tokensOf(date.from, date.to, source).filter(({ readings }) => readings.some(isMonth));
  return months.every(({ text, start, readings }) => {
    const isOwn = readings.some((one) => isMonth(one) && one.languages.includes(language));
    return isOwn && !(language === "en" && source.text[start] === text[0]);
  });
}

function isMonth({ role }: DateReading): boolean {
  return role === "month";
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
