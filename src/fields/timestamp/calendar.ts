/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MILLISECONDS = 86_400_000;

export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 100) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Milliseconds of the day's midnight as if the clock stood in UTC. */
export function midnightOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

export function dayOf(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return dayOf(midnightOf(day) + days * DAY_MILLISECONDS);
}

/** The same day of a month before; the month's last where it has no such day. */
export function subtractMonths({ year, month, day }: Day, months: number): Day {
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0));
  const target = dayOf(lastOfMonth.getTime());
  return { ...target, day: Math.min(day, target.day) };
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(midnightOf(day)).getUTCDay() + 6) % 7;
}

/** How many days `to` is later than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / DAY_MILLISECONDS);
}

/** "2024-02-14" */
export function dayText(day: Day): string {
  return new Date(midnightOf(day)).toISOString().slice(0, 10);
}

export function dayFromText(text: string): Day {
  return dayOf(Date.parse(text));
}
