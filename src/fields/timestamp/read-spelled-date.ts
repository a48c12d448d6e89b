import { dayAt, isInsideNumber, monthOf, readYear, SPELLED, skipLinks, skipOrdinal } from "./date-parts";
import type { DatePiece } from "./pieces";
import { isMark, numberAt, type Source, tokenAt, valueAt } from "./source";

/** 3. Mai 2024 · 1er août 2012 · 10 de agosto de 2012 · 15juin 2016 · 09-JAN-2017 · 24 نيسان / أبريل 2020 */
export function readDayMonth(source: Source, from: number): DatePiece | null {
  const day = dayAt(source, from);
  if (day === null || isInsideNumber(source, from)) return null;
  const monthAt = skipLinks(source, skipOrdinal(source, from + 1), 2);
  const known = monthOf(source, monthAt);
  const behind = known === null ? monthAt + 1 : skipTwin(source, monthAt, known);
  const year = readYear(source, behind);
  const month = known ?? (year.yearDigits === 4 ? guessMonth(source, monthAt) : null);
  if (month === null) return null;
  return { ...SPELLED, from, first: day, second: month, ...year };
}

/** August 10, 2012 · Feb.14 - 2024 · March, 6th 2016 · August/10/2012; of "June 9-11, 2024" the first day */
export function readMonthDay(source: Source, from: number): DatePiece | null {
  const month = valueAt(source, from, "month");
  if (month === null) return null;
  const dayFrom = skipLinks(source, from + 1, 1);
  // "Mar 10 janvier": a Tuesday
  const isWeekday = valueAt(source, from, "weekday") !== null;
  if (isWeekday && monthOf(source, skipLinks(source, skipOrdinal(source, dayFrom + 1), 2)) !== null) return null;
  const day = dayAt(source, dayFrom);
  if (day === null) return null;
  const behind = skipOrdinal(source, dayFrom + 1);
  // "May 10:30" has no day
  if (behind === dayFrom + 1 && isMark(source, behind, ":")) return null;
  const isSpan =
    isMark(source, behind, "-–") && numberAt(source, behind + 1, 2) !== null && !isMark(source, dayFrom - 1, "-");
  const to = isSpan ? behind + 2 : behind;
  return { ...SPELLED, from, first: day, second: month + 1, ...readYear(source, to) };
}

/** 2024. május 3. · 2018 March 18 · 2012/Aug/10 */
export function readYearMonthDay(source: Source, from: number): DatePiece | null {
  const year = numberAt(source, from, 4);
  if (year === null || tokenAt(source, from).text.length !== 4) return null;
  const monthAt = skipLinks(source, from + 1, 1);
  const month = valueAt(source, monthAt, "month");
  const dayFrom = skipLinks(source, monthAt + 1, 0);
  const day = numberAt(source, dayFrom, 2);
  if (month === null || day === null || isMark(source, dayFrom + 1, ":")) return null;
  const to = skipOrdinal(source, dayFrom + 1);
  return { ...SPELLED, from, to, year, yearDigits: 4, first: day, second: month + 1 };
}

/** A month of a language that no lexicon holds, by how it begins: "13 desembre 2024", "13 Septemba 2024". */
function guessMonth(source: Source, at: number): number | null {
  const { kind, text, readings } = tokenAt(source, at);
  const isKnownLanguage = source.language !== null && source.index.languages.has(source.language);
  if (kind !== "word" || readings.length > 0 || text.length < 4 || isKnownLanguage) return null;
  const starts = text.length > 6 ? [4] : [4, 3];
  for (const length of starts) {
    const month = source.index.read(text.slice(0, length)).find(({ role }) => role === "month");
    if (month) return month.value + 1;
  }
  return null;
}

/** Behind a month that is named twice: "نيسان / أبريل". */
function skipTwin(source: Source, monthAt: number, month: number): number {
  const at = isMark(source, monthAt + 1, "/(") ? monthAt + 2 : monthAt + 1;
  if (at === monthAt + 1 || monthOf(source, at) !== month) return monthAt + 1;
  return isMark(source, at + 1, ")") ? at + 2 : at + 1;
}
