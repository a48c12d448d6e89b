/** Zone arithmetic on the platform's own IANA data. Local times are milliseconds as if the clock stood in UTC. */

const DAY = 86_400_000;

// GMT · GMT-03:30 · GMT-00:44:30
const LONG_OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/u;

// Making a formatter takes fifty times as long as using it. Filled on use; what it holds never changes an answer.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
export function offsetAt(timeZone: string, epochMilliseconds: number): number {
  const [, sign, hours, minutes, seconds] = LONG_OFFSET.exec(formatterOf(timeZone).format(epochMilliseconds)) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  return (sign === "-" ? -size : size) * 1000;
}

/** What a local time is in a zone: once, never (the clocks sprang over it) or twice. */
export interface LocalReading {
  /** The offset of Temporal's "compatible": the one before the change, for a gap and for an overlap. */
  offset: number;
  /** The offset after the change where there is a choice, else the same. */
  otherOffset: number;
  kind: "once" | "nonexistent" | "repeated";
}

/** Reads a clock of a zone, all offsets in milliseconds.
 *
 *     02:30 on the night of 31 March 2024 in Paris  →  nonexistent, +01:00, which is 03:30 of the new clock
 */
export function readLocalTime(timeZone: string, localMilliseconds: number): LocalReading {
  const before = offsetAt(timeZone, localMilliseconds - DAY);
  const after = offsetAt(timeZone, localMilliseconds + DAY);
  const holdsBefore = offsetAt(timeZone, localMilliseconds - before) === before;
  const holdsAfter = offsetAt(timeZone, localMilliseconds - after) === after;
  if (before === after || holdsBefore !== holdsAfter) {
    const offset = holdsBefore ? before : after;
    return { offset, otherOffset: offset, kind: "once" };
  }
  return { offset: before, otherOffset: after, kind: holdsBefore ? "repeated" : "nonexistent" };
}

/** "+05:30", to the minute. */
export function offsetText(offsetMilliseconds: number): string {
  const size = Math.round(Math.abs(offsetMilliseconds) / 60_000) * 60_000;
  return (offsetMilliseconds < 0 ? "-" : "+") + new Date(size).toISOString().slice(11, 16);
}
