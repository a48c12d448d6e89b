import type { Reference } from "../../settings";
import { resolveOption } from "../../zones/resolve";
import type { FieldContext } from "../context";
import { addDays, type Day, dayFromText, midnightOf, subtractMonths } from "./calendar";
import { type Answer, compose, type Notes } from "./compose";
import type { Draft } from "./pieces";

const UNIT_MILLISECONDS = [1000, 60_000, 3_600_000];
const UNIT_DAYS = [0, 0, 0, 1, 7];

/** "3 hours ago" is a clock time; "3 days ago" is a day. */
export function settleRelative({ relative }: Draft, context: FieldContext, notes: Notes): Answer | null {
  const { reference, timeZone } = context.settings;
  const amounts = relative?.amounts ?? [];
  const isClock = amounts.every(([, unit]) => unit < 3);
  if (!reference || (isClock && reference.time === null)) {
    notes.push(["no-reference-date", "options.referenceDate (with its clock) would tell this time."]);
    return null;
  }
  if (!isClock) {
    const day = amounts.reduce(subtractAmount, dayFromText(reference.date));
    return compose(midnightOf(day), "day", null, null);
  }
  const elapsed = amounts.reduce((sum, [amount, unit]) => sum + amount * (UNIT_MILLISECONDS[unit] as number), 0);
  const now = Date.parse(`${reference.date}T${reference.time}Z`);
  const local = Math.floor((now - elapsed) / 60_000) * 60_000;
  const offset = referenceOffset(reference, now);
  const answer =
    timeZone !== null ? resolveOption(timeZone, now - elapsed) : { offsetMilliseconds: offset, timeZone, notes: [] };
  return compose(local, "minute", answer, null);
}

function subtractAmount(day: Day, [amount, unit]: [number, number]): Day {
  return unit < 5
    ? addDays(day, -amount * (UNIT_DAYS[unit] ?? 0))
    : subtractMonths(day, unit === 5 ? amount : amount * 12);
}

function referenceOffset({ epochMilliseconds }: Reference, local: number): number | null {
  return epochMilliseconds === null ? null : Math.round((local - epochMilliseconds) / 60_000) * 60_000;
}
