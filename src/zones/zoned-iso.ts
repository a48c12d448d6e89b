import type { Timestamp } from "../types";

/** The same instant on the clocks of another zone; null while the timestamp's offset is unknown. */
export function zonedIso(_timestamp: Timestamp, _timeZone: string): string | null {
  return null;
}
