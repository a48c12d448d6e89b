import type { Report } from "../context";
import { addDays, type Day, dayFromText, daysBetween, dayText, isRealDay, weekdayOf } from "./calendar";
import type { DatePiece } from "./pieces";

/** What settles a day that the text leaves open. */
export interface DayHints {
  referenceDay: string | null;
  /** Printed beside the date, 0 is Monday. */
  weekday: number | null;
  /** Which number stands first where both can be days, and whether that is known or only likely. */
  order: { isMonthFirst: boolean; isSure: boolean };
  note: (code: Parameters<Report>[0], message: string) => void;
}

const PIVOT = 50;
const MOST_DAYS_BACK = 366;
const MOST_DAYS_AHEAD = 2;

/** The calendar day that a date piece means, null when the text does not tell it. */
export function settleDay(date: DatePiece, hints: DayHints): Day | null {
  const reference = hints.referenceDay === null ? null : dayFromText(hints.referenceDay);
  if (date.daysAgo !== null) return reference ? addDays(reference, -date.daysAgo) : missingReference(hints);
  const years = yearsOf(date, reference);
  if (years === null) return missingReference(hints);
  const { order } = date;
  const isOpen = order === "open";
  const day = isOpen
    ? settleOrder(date, years, reference, hints)
    : dayOfOrder(date, order === "month-first", years, hints);
  if (day === null) {
    hints.note("impossible-date", "No calendar has this day; left out.");
    return null;
  }
  checkDay(day, reference, hints);
  return day;
}

function missingReference({ note }: DayHints): null {
  note("no-reference-date", "options.referenceDate would tell this day.");
  return null;
}

/** The years that a date can stand in, the likeliest first. */
function yearsOf({ year, yearDigits, yearsFromReference }: DatePiece, reference: Day | null): number[] | null {
  if (year !== null) return [yearDigits === 2 ? fullYear(year, reference) : year];
  if (reference === null) return null;
  if (yearsFromReference !== null) return [reference.year + yearsFromReference];
  return [1, 0, -1, -2].map((years) => reference.year + years);
}

function fullYear(year: number, reference: Day | null): number {
  const isThisCentury = year < PIVOT || (reference !== null && 2000 + year <= reference.year + 1);
  return isThisCentury ? 2000 + year : 1900 + year;
}

function dayOfOrder(
  { first, second, year }: DatePiece,
  isMonthFirst: boolean,
  years: number[],
  hints: DayHints,
): Day | null {
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const days = years.map((one) => ({ year: one, month, day })).filter(isRealDay);
  return year !== null || years.length === 1 ? (days[0] ?? null) : latestDay(days, hints);
}

/** Without a year: the latest day that is not after tomorrow, or the one next to it that fits the weekday. */
function latestDay(days: Day[], { referenceDay, weekday }: DayHints): Day | null {
  const reference = dayFromText(referenceDay as string);
  const isPast = (day: Day) => daysBetween(reference, day) <= 1;
  const latest = days.findIndex(isPast);
  const likeliest = days[latest];
  if (!likeliest || daysBetween(likeliest, reference) > MOST_DAYS_BACK) return null;
  if (weekday === null || weekdayOf(likeliest) === weekday) return likeliest;
  const [before, after] = [days[latest + 1], days[latest - 1]];
  return [before, after].find((day) => day && weekdayOf(day) === weekday) ?? likeliest;
}

/** 03/04/2024: one order fits no calendar, or the place decides, or the reference day does. */
function settleOrder(date: DatePiece, years: number[], reference: Day | null, hints: DayHints): Day | null {
  const { isMonthFirst, isSure } = hints.order;
  const expected = dayOfOrder(date, isMonthFirst, years, hints);
  const swapped = dayOfOrder(date, !isMonthFirst, years, hints);
  if (expected === null || swapped === null || date.first === date.second) {
    // 25.05.2015 is no surprise anywhere; 25/05/2015 is one where months go first
    if (expected === null && swapped !== null && isSure) noteSwap(swapped, "the other order is no day", hints);
    return expected ?? swapped;
  }
  const isAhead = (day: Day) => reference !== null && daysBetween(reference, day) > MOST_DAYS_AHEAD;
  if (isAhead(expected) && !isAhead(swapped)) {
    noteSwap(swapped, `${dayText(expected)} is ahead`, hints);
    return swapped;
  }
  const { weekday } = hints;
  if (weekday !== null && weekdayOf(expected) !== weekday && weekdayOf(swapped) === weekday) {
    noteSwap(swapped, "the weekday says so", hints);
    return swapped;
  }
  if (!isSure && !(weekday !== null && weekdayOf(expected) === weekday)) {
    const message = `Read as ${dayText(expected)}, could be ${dayText(swapped)}; options.language with a region settles it.`;
    hints.note("ambiguous-day-order", message);
  }
  return expected;
}

function noteSwap(day: Day, reason: string, { note }: DayHints): void {
  note("day-order-swapped", `Read as ${dayText(day)}: ${reason}.`);
}

function checkDay(day: Day, reference: Day | null, { weekday, note }: DayHints): void {
  if (weekday !== null && weekdayOf(day) !== weekday) {
    note("weekday-mismatch", `${dayText(day)} is another weekday; the date stands.`);
  }
  if (reference && daysBetween(reference, day) > MOST_DAYS_AHEAD) {
    note("future-date", `${dayText(day)} is after ${dayText(reference)}.`);
  }
}
