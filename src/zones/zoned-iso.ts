import { checkZone } from "../settings";
import type { Timestamp } from "../types";
import { offsetAt, offsetText } from "./offsets";

/** The same instant on the clocks of another zone, to the second; null while the timestamp's offset is unknown.
 *
 *     zonedIso(parseTimestamp("14 Feb 2024 10:39 AM CET"), "America/New_York")  →  "2024-02-14T04:39:00-05:00"
 *
 * @throws RangeError when `timeZone` is no IANA zone.
 */
export function zonedIso(timestamp: Timestamp, timeZone: string): string | null {
  checkZone("timeZone", timeZone);
  const { epochMilliseconds } = timestamp;
  if (epochMilliseconds === null) return null;
  const offset = offsetAt(timeZone, epochMilliseconds);
  return new Date(epochMilliseconds + offset).toISOString().slice(0, 19) + offsetText(offset);
}
