import { offsetText, readLocalTime } from "../../zones/offsets";
import { resolveOption, resolveZone, type ZoneAnswer } from "../../zones/resolve";
import type { FieldContext } from "../context";
import type { ZonePiece } from "./pieces";
import { type Source, tokenAt } from "./source";

/** The offset that a time's zone means at its local time: printed in numbers, by name, or by the options. */
export function settleZone(
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
    // RFC 2822 §3.3: -0000 says nothing of the place.
    const isUnplaced = Object.is(zone.offsetMinutes, -0);
    const notes: ZoneAnswer["notes"] = isUnplaced ? [{ code: "unknown-zone", message: "-0000 is read as UTC." }] : [];
    return { offsetMilliseconds: zone.offsetMinutes * 60_000 || 0, timeZone: null, notes };
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

// CST, XQZT: the names of zones end in "time"; UTC+15
const LOOKS_LIKE_ZONE = /[T\d]$/u;

/** The zone as printed, without brackets around it; null for capitals that are more likely something else. */
export function printedZone({ name, from, to }: ZonePiece, answer: ZoneAnswer, source: Source): string | null {
  const isUnknown = answer.notes.some(({ code }) => code === "unknown-zone");
  if (isUnknown && name !== null && !LOOKS_LIKE_ZONE.test(name)) return null;
  return source.text
    .slice(tokenAt(source, from).start, tokenAt(source, to - 1).end)
    .replace(/^\(|[)\]]$/gu, (mark) => (mark === "]" ? mark : ""));
}
