import type { DatePiece, TimePiece, ZonePiece } from "./pieces";

// Regions that write the month first in numbers.
const MONTH_FIRST_REGIONS = ["US", "PH", "CA", "BZ", "PR", "GU", "FM", "MH", "PW"];
const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|AK[SD]T|HST)$/u;

/** Which number of 03/04/2024 is the month, by region, else language, zone and the way of the clock. */
export function dayOrder(
  date: DatePiece,
  time: TimePiece | null,
  zone: ZonePiece | null,
  language: string | null,
  timeZone: string | null,
): { isMonthFirst: boolean; isSure: boolean } {
  const [base, ...rest] = language?.split("-") ?? [];
  const region = rest.find((part) => /^[A-Z]{2}$/u.test(part));
  if (region !== undefined && base === "en")
    return { isMonthFirst: MONTH_FIRST_REGIONS.includes(region), isSure: true };
  if (base !== undefined && base !== "en") return { isMonthFirst: false, isSure: true };
  if (date.separator === ".") return { isMonthFirst: false, isSure: base === undefined };
  if (zone?.name) return { isMonthFirst: AMERICAN_ZONE.test(zone.name), isSure: true };
  if (timeZone !== null) return { isMonthFirst: timeZone.startsWith("America/"), isSure: false };
  // Month-first countries print 12-hour clocks.
  if (time) return { isMonthFirst: time.meridiem !== null && base === "en", isSure: false };
  return { isMonthFirst: base === "en", isSure: false };
}
