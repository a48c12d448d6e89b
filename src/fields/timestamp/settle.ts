import type { DiagnosticCode, Timestamp } from "../../types";
import type { FieldContext } from "../context";
import { addDays, type Day, dayFromText, midnightOf, weekdayOf } from "./calendar";
import { type Answer, compose, type Notes } from "./compose";
import { dayOrder } from "./day-order";
import type { DatePiece, Draft, TimePiece, WeekdayPiece, ZonePiece } from "./pieces";
import { settleDay } from "./settle-day";
import { settleRelative } from "./settle-relative";
import { printedZone, settleZone } from "./settle-zone";
import { type Source, tokenAt } from "./source";

/** A draft worked out, with what was odd on the way. */
export interface Settled {
  /** null when the text does not tell a day. */
  stamp: Omit<Timestamp, "role" | "text"> | null;
  notes: Notes;
  start: number;
  end: number;
}

/** The stamp before in the same line, whose day, year and zone also hold for "Updated 14:20", "Updated May 3". */
export interface Before {
  day: Day;
  zone: ZonePiece | null;
}

/** Works out the day, clock and offset of a draft. */
export function settleDraft(draft: Draft, source: Source, context: FieldContext, before: Before | null): Settled {
  const notes: Notes = [];
  const span = spanOf(draft, source);
  const settled = draft.relative
    ? settleRelative(draft, context, notes)
    : settleAbsolute(draft, source, context, before, notes);
  return { stamp: settled && Object.assign(settled, span), notes, ...span };
}

function spanOf({ weekday, date, time, relative, borrowsDate }: Draft, source: Source): { start: number; end: number } {
  const runs = [weekday, borrowsDate ? null : date, time, relative].filter((run) => run !== null);
  const from = Math.min(...runs.map((run) => run.from));
  const to = Math.max(...runs.map((run) => run.to));
  return { start: tokenAt(source, from).start, end: tokenAt(source, to - 1).end };
}

function settleAbsolute(
  { weekday, date: printed, time }: Draft,
  source: Source,
  context: FieldContext,
  before: Before | null,
  notes: Notes,
): Answer | null {
  const { settings } = context;
  const date = printed && before ? withYear(printed, before.day) : printed;
  const zone = time?.zone ?? date?.zone ?? (printed?.year == null ? (before?.zone ?? null) : null);
  const language = context.language ?? source.language;
  const note = (code: DiagnosticCode, message: string) => notes.push([code, message]);
  const referenceDay = settings.reference?.date ?? null;
  const day = date
    ? settleDay(date, {
        referenceDay,
        weekday: weekday?.weekday ?? null,
        order: dayOrder(date, time, zone, language, settings.timeZone),
        note,
      })
    : dayWithoutDate(weekday, before, referenceDay);
  if (day === null) {
    if (!date) note("no-reference-date", "options.referenceDate would tell the day.");
    return null;
  }
  const clock = time && settleClock(time, note);
  if (clock === null) return date ? compose(midnightOf(day), "day", null, null) : null;
  const local = midnightOf(day) + clock;
  const precision = time?.second == null ? "minute" : "second";
  const isRfc = weekday !== null && precision === "second" && date?.separator === "" && date.to === time?.from;
  const answer = settleZone(zone, local, language, isRfc, context);
  for (const { code, message } of answer.notes) note(code, message);
  return compose(local, precision, answer, zone && printedZone(zone, answer, source));
}

/** The day of a time alone: that of the stamp before or the latest that the weekday allows. */
function dayWithoutDate(weekday: WeekdayPiece | null, before: Before | null, referenceDay: string | null): Day | null {
  if (before && !weekday) return before.day;
  if (referenceDay === null) return null;
  const day = dayFromText(referenceDay);
  return weekday ? addDays(day, -((weekdayOf(day) - weekday.weekday + 7) % 7)) : day;
}

/** "Posted: Dec 30, 2023 | Updated: Jan 2": the first such day that is not before the stamp beside it. */
function withYear(date: DatePiece, { year, month, day }: Day): DatePiece {
  if (date.year !== null || date.daysAgo !== null || date.yearsFromReference !== null || date.order === "open")
    return date;
  const isEarlier = date.second < month || (date.second === month && date.first < day);
  return { ...date, year: isEarlier ? year + 1 : year, yearDigits: 4 };
}

/** Milliseconds since midnight; null when no clock shows the time. */
function settleClock(time: TimePiece, note: (code: DiagnosticCode, message: string) => void): number | null {
  let { hour } = time;
  const { minute, meridiem } = time;
  let second = time.second ?? 0;
  if (meridiem !== null) {
    const isOff = hour > 12 || (hour === 0 && meridiem === 1);
    if (isOff) note("meridiem-conflict", `${hour} fits no 12-hour clock; read on 24 hours.`);
    else hour = (hour % 12) + 12 * meridiem;
  }
  if (second === 60) {
    note("leap-second", ":60 is read as :59.");
    second = 59;
  }
  if (hour === 24 && minute === 0) note("hour-24", "24:00 is read as 00:00 of the next day.");
  else if (hour > 23 || minute > 59 || second > 59) {
    note("impossible-time", "No clock shows this time; left out.");
    return null;
  }
  return ((hour * 60 + minute) * 60 + second) * 1000;
}
