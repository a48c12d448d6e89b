import type { Reference } from "../../settings";
import type { DiagnosticCode, Timestamp } from "../../types";
import { offsetText, readLocalTime } from "../../zones/offsets";
import { resolveOption, resolveZone, type ZoneAnswer } from "../../zones/resolve";
import type { FieldContext } from "../context";
import { addDays, type Day, dayFromText, dayOf, dayText, midnightOf, subtractMonths } from "./calendar";
import { dayOrder } from "./day-order";
import type { Draft, TimePiece, ZonePiece } from "./pieces";
import { settleDay } from "./settle-day";
import { type Source, tokenAt } from "./source";

type Notes = [code: DiagnosticCode, message: string][];

/** A draft worked out, with what was odd on the way. */
export interface Settled {
  /** null when the text does not tell a day. */
  stamp: Omit<Timestamp, "role" | "text"> | null;
  notes: Notes;
  start: number;
  end: number;
}

/** Works out the day, clock and offset of a draft; `day` is that of the stamp before it, for "Updated 14:20". */
export function settleDraft(draft: Draft, source: Source, context: FieldContext, day: Day | null): Settled {
  const notes: Notes = [];
  const span = spanOf(draft, source);
  const settled = draft.relative
    ? settleRelative(draft, context, notes)
    : settleAbsolute(draft, source, context, day, notes);
  return { stamp: settled && { ...settled, ...span }, notes, ...span };
}

function spanOf({ weekday, date, time, relative }: Draft, source: Source): { start: number; end: number } {
  const runs = [weekday, date, time, relative].filter((run) => run !== null);
  const from = Math.min(...runs.map((run) => run.from));
  const to = Math.max(...runs.map((run) => run.to));
  return { start: tokenAt(source, from).start, end: tokenAt(source, to - 1).end };
}

type Answer = Omit<Timestamp, "role" | "text" | "start" | "end">;

function settleAbsolute(
  { weekday, date, time }: Draft,
  source: Source,
  context: FieldContext,
  dayBefore: Day | null,
  notes: Notes,
): Answer | null {
  const { settings } = context;
  const zone = time?.zone ?? null;
  const language = context.language ?? source.language;
  const note = (code: DiagnosticCode, message: string) => notes.push([code, message]);
  const referenceDay = settings.reference?.date ?? null;
  let day = date
    ? settleDay(date, {
        referenceDay,
        weekday: weekday?.weekday ?? null,
        order: dayOrder(date, time, zone, language, settings.timeZone),
        note,
      })
    : (dayBefore ?? (referenceDay === null ? null : dayFromText(referenceDay)));
  if (day === null) {
    if (!date) note("no-reference-date", "options.referenceDate would tell the day.");
    return null;
  }
  const clock = time && settleClock(time, note);
  if (clock === null) return date ? compose(day, null, null, null) : null;
  if (clock.hour === 24) {
    day = addDays(day, 1);
    clock.hour = 0;
  }
  const local = midnightOf(day) + ((clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0)) * 1000;
  const isRfc = weekday !== null && clock.second !== null && date?.separator === "" && date.to === time?.from;
  const answer = settleZone(zone, local, language, isRfc, context);
  for (const { code, message } of answer.notes) note(code, message);
  return compose(day, clock, answer, zone && printedZone(zone, source));
}

interface Clock {
  hour: number;
  minute: number;
  second: number | null;
}

/** The clock on 24 hours; null when no clock shows it. */
function settleClock(time: TimePiece, note: (code: DiagnosticCode, message: string) => void): Clock | null {
  let { hour, second } = time;
  const { minute, meridiem } = time;
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
  else if (hour > 23 || minute > 59 || (second ?? 0) > 59) {
    note("impossible-time", "No clock shows this time; left out.");
    return null;
  }
  return { hour, minute, second };
}

function settleZone(
  zone: ZonePiece | null,
  local: number,
  language: string | null,
  isRfc: boolean,
  { settings }: FieldContext,
): ZoneAnswer {
  const { timeZone } = settings;
  if (zone === null) {
    return timeZone === null ? { offsetMilliseconds: null, timeZone, notes: [] } : resolveOption(timeZone, local);
  }
  if (zone.bracketed !== null) return settleBrackets(zone, local);
  if (zone.offsetMinutes !== null) {
    return { offsetMilliseconds: zone.offsetMinutes * 60_000, timeZone: null, notes: [] };
  }
  const { zones, ambiguousZones } = settings;
  // RFC 2822 §4.3 gives its letters fixed offsets.
  const abbreviations = isRfc ? "literal" : settings.abbreviations;
  return resolveZone(zone.name as string, local, { timeZone, language, zones, abbreviations, ambiguousZones });
}

/** RFC 9557: the offset stands against a zone that contradicts it, unless the zone is marked critical. */
function settleBrackets({ bracketed, offsetMinutes, isCritical }: ZonePiece, local: number): ZoneAnswer {
  const timeZone = bracketed as string;
  const printed = offsetMinutes === null ? null : offsetMinutes * 60_000;
  let read: ReturnType<typeof readLocalTime>;
  try {
    read = readLocalTime(timeZone, local);
  } catch {
    const message = `"${timeZone}" is no IANA time zone.`;
    return { offsetMilliseconds: printed, timeZone: null, notes: [{ code: "unknown-zone", message }] };
  }
  if (printed === null) return resolveOption(timeZone, local);
  if (printed === read.offset || printed === read.otherOffset)
    return { offsetMilliseconds: printed, timeZone, notes: [] };
  const done = isCritical ? "offset left open" : "the offset stands";
  const message = `${offsetText(printed)} is not the clock of ${timeZone} then; ${done}.`;
  const notes = [{ code: "offset-zone-conflict" as const, message }];
  return { offsetMilliseconds: isCritical ? null : printed, timeZone: isCritical ? timeZone : null, notes };
}

function printedZone({ from, to }: ZonePiece, source: Source): string {
  return source.text
    .slice(tokenAt(source, from).start, tokenAt(source, to - 1).end)
    .replace(/^\(|[)\]]$/gu, (mark) => (mark === "]" ? mark : ""));
}

const UNIT_MILLISECONDS = [1000, 60_000, 3_600_000];
const UNIT_DAYS = [0, 0, 0, 1, 7];

/** "3 hours ago" is a clock time; "3 days ago" is a day. */
function settleRelative({ relative }: Draft, context: FieldContext, notes: Notes): Answer | null {
  const { reference, timeZone } = context.settings;
  const amounts = relative?.amounts ?? [];
  const isClock = amounts.every(([, unit]) => unit < 3);
  if (!reference || (isClock && reference.time === null)) {
    notes.push(["no-reference-date", "options.referenceDate (with its clock) would tell this time."]);
    return null;
  }
  if (!isClock) return compose(amounts.reduce(subtractAmount, dayFromText(reference.date)), null, null, null);
  const elapsed = amounts.reduce((sum, [amount, unit]) => sum + amount * (UNIT_MILLISECONDS[unit] as number), 0);
  const offset = referenceOffset(reference);
  const local = Date.parse(`${reference.date}T${reference.time}Z`) - elapsed;
  const at = new Date(local);
  const clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: null };
  const answer =
    timeZone !== null ? resolveOption(timeZone, local) : { offsetMilliseconds: offset, timeZone, notes: [] };
  return compose(dayOf(local), clock, answer, null);
}

function subtractAmount(day: Day, [amount, unit]: [number, number]): Day {
  return unit < 5
    ? addDays(day, -amount * (UNIT_DAYS[unit] ?? 0))
    : subtractMonths(day, unit === 5 ? amount : amount * 12);
}

function referenceOffset({ date, time, epochMilliseconds }: Reference): number | null {
  if (epochMilliseconds === null) return null;
  const local = Date.parse(`${date}T${time}Z`);
  return Math.round((local - epochMilliseconds) / 60_000) * 60_000;
}

function compose(day: Day, clock: Clock | null, answer: ZoneAnswer | null, zone: string | null): Answer {
  const date = dayText(day);
  const offset = answer?.offsetMilliseconds ?? null;
  const time = clock && clockText(clock);
  const isExact = clock !== null && offset !== null;
  const seconds = isExact && clock.second === null ? ":00" : "";
  const milliseconds = clock ? ((clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0)) * 1000 : 0;
  const isTold = answer !== null && (answer.offsetMilliseconds !== null || answer.timeZone !== null);
  return {
    iso: date + (time === null ? "" : `T${time}`) + seconds + (isExact ? offsetText(offset) : ""),
    date,
    time,
    offset: isExact ? offsetText(offset) : null,
    epochMilliseconds: isExact ? midnightOf(day) + milliseconds - offset : null,
    zone,
    timeZone: answer?.timeZone ?? null,
    zoneSource: zone !== null ? "text" : isTold ? "option" : null,
    precision: clock === null ? "day" : clock.second === null ? "minute" : "second",
  };
}

function clockText({ hour, minute, second }: Clock): string {
  const parts = second === null ? [hour, minute] : [hour, minute, second];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
