import type { DiagnosticCode } from "../types";
import { ZONE_ROWS } from "./abbreviations";
import { type LocalReading, offsetAt, offsetText, readLocalTime } from "./offsets";

const HOUR = 3_600_000;

/** What else settles a zone's name. */
export interface ZoneHints {
  timeZone: string | null;
  /** BCP 47, with its region where that is known. */
  language: string | null;
  zones: Readonly<Record<string, string>>;
  abbreviations: "civil" | "literal";
  ambiguousZones: "commonest" | "open";
}

/** A name's offset at one local time, with what was odd about it. */
export interface ZoneAnswer {
  offsetMilliseconds: number | null;
  timeZone: string | null;
  notes: { code: DiagnosticCode; message: string }[];
}

interface ZoneReading {
  /** The offset that the name itself says; null where it names a region's clock in any season. */
  labelOffset: number | null;
  timeZone: string | null;
  /** Languages and regions that point to it. */
  hints: readonly string[];
  isLikely: boolean;
}

/** Whether a name has a row or is an IANA zone itself, to which words ("Kyiv time") lead. */
export function isZoneName(name: string): boolean {
  return Object.hasOwn(ZONE_ROWS, name) || name.includes("/");
}

/** Settles a zone's name at a local time (milliseconds as if the clock stood in UTC).
 *
 *     CET, 2024-07-01T10:00  →  +02:00 Europe/Paris, zone-out-of-season
 */
export function resolveZone(name: string, local: number, hints: ZoneHints): ZoneAnswer {
  const chosen = hints.zones[name];
  if (chosen !== undefined) return readRegion(chosen, null, local, name, hints);
  const row = name.includes("/") ? name : ZONE_ROWS[name];
  if (row === undefined) {
    return unknown({ code: "unknown-zone", message: `"${name}" is no known zone; offset left open.` });
  }
  const readings = readRow(row);
  const reading = readings.find((one) => pointsTo(one, local, hints)) ?? (readings[0] as ZoneReading);
  const open = readings.filter((one) => one.isLikely || one === reading);
  if (open.length < 2) return readOne(reading, local, name, hints);
  return readAmbiguous(name, open, reading, local, hints);
}

/** The clock of a zone that an option names. */
export function resolveOption(timeZone: string, local: number): ZoneAnswer {
  const read = readLocalTime(timeZone, local);
  return { offsetMilliseconds: read.offset, timeZone, notes: clockChangeNotes(timeZone, read) };
}

function readRow(row: string): ZoneReading[] {
  return row.split(/ (?=[|~] )/u).map((text) => {
    const words = text.split(" ").filter((word) => word !== "|" && word !== "~");
    const offsetHours = Number(words[0]);
    const labelOffset = Number.isNaN(offsetHours) ? null : offsetHours * HOUR;
    if (labelOffset !== null) words.shift();
    const [timeZone, ...hints] = words;
    return { labelOffset, timeZone: timeZone === "-" ? null : (timeZone ?? null), hints, isLikely: text[0] !== "~" };
  });
}

function pointsTo(reading: ZoneReading, local: number, { language, timeZone }: ZoneHints): boolean {
  if (reading.timeZone === null) return false;
  if (timeZone !== null) {
    const { offset } = readLocalTime(timeZone, local);
    return offset === readLocalTime(reading.timeZone, local).offset || timeZone === reading.timeZone;
  }
  return language?.split("-").some((part) => reading.hints.includes(part)) ?? false;
}

function readAmbiguous(
  name: string,
  open: ZoneReading[],
  reading: ZoneReading,
  local: number,
  hints: ZoneHints,
): ZoneAnswer {
  const zones = open.map((one) => one.timeZone).join(", ");
  const message = (done: string) => `"${name}" can be ${zones}; ${done}; options.zones settles it.`;
  if (hints.ambiguousZones === "open") {
    return unknown({ code: "ambiguous-zone", message: message("offset left open") });
  }
  const answer = readOne(reading, local, name, hints);
  const note = { code: "ambiguous-zone" as const, message: message(`read as ${reading.timeZone}`) };
  return { ...answer, notes: [note, ...answer.notes] };
}

function readOne({ labelOffset, timeZone }: ZoneReading, local: number, name: string, hints: ZoneHints): ZoneAnswer {
  if (timeZone === null && labelOffset === null) {
    return unknown({ code: "local-time", message: "A place without a name; offset left open." });
  }
  if (timeZone === null || timeZone === "UTC") {
    return { offsetMilliseconds: 0, timeZone: "UTC", notes: suspectNotes(name, local, hints) };
  }
  return readRegion(timeZone, labelOffset, local, name, hints);
}

/** The publisher's own zone stands for the table's where both clocks show the same or the label fits it better. */
function readRegion(
  region: string,
  labelOffset: number | null,
  local: number,
  name: string,
  hints: ZoneHints,
): ZoneAnswer {
  let timeZone = region;
  let read = readLocalTime(region, local);
  if (hints.timeZone !== null && hints.timeZone !== region) {
    const own = readLocalTime(hints.timeZone, local);
    if (own.offset === read.offset || own.offset === labelOffset) [timeZone, read] = [hints.timeZone, own];
  }
  if (labelOffset === null)
    return { offsetMilliseconds: read.offset, timeZone, notes: clockChangeNotes(timeZone, read) };
  if (read.kind === "repeated" && (labelOffset === read.offset || labelOffset === read.otherOffset)) {
    return { offsetMilliseconds: labelOffset, timeZone, notes: [] };
  }
  const notes = clockChangeNotes(timeZone, read);
  if (read.offset === labelOffset) return { offsetMilliseconds: labelOffset, timeZone, notes };
  const isCivil = hints.abbreviations === "civil";
  const used = offsetText(isCivil ? read.offset : labelOffset);
  const other = offsetText(isCivil ? labelOffset : read.offset);
  const message = `"${name}" is not the clock of ${timeZone} then; read as ${used}, not ${other}.`;
  notes.push({ code: "zone-out-of-season", message });
  return { offsetMilliseconds: isCivil ? read.offset : labelOffset, timeZone, notes };
}

/** GMT on a summer day of a publisher whose winter clock is GMT: perhaps its summer time. */
function suspectNotes(name: string, local: number, { timeZone }: ZoneHints): ZoneAnswer["notes"] {
  if (name !== "GMT" || timeZone === null || readLocalTime(timeZone, local).offset === 0) return [];
  const january = Date.UTC(new Date(local).getUTCFullYear(), 0, 1);
  if (offsetAt(timeZone, january) !== 0) return [];
  const message = `${timeZone} is on summer time; read as GMT.`;
  return [{ code: "zone-suspect", message }];
}

function clockChangeNotes(timeZone: string, { kind, offset, otherOffset }: LocalReading): ZoneAnswer["notes"] {
  if (kind === "once") return [];
  const message = `A ${kind} time in ${timeZone}; read as ${offsetText(offset)}, not ${offsetText(otherOffset)}.`;
  return [{ code: `${kind}-local-time`, message }];
}

function unknown(note: ZoneAnswer["notes"][number]): ZoneAnswer {
  return { offsetMilliseconds: null, timeZone: null, notes: [note] };
}
