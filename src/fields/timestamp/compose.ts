import type { DiagnosticCode, Timestamp } from "../../types";
import { offsetText } from "../../zones/offsets";
import type { ZoneAnswer } from "../../zones/resolve";

export type Notes = [code: DiagnosticCode, message: string][];

export type Answer = Omit<Timestamp, "role" | "text" | "start" | "end">;

/** How much of an ISO date and time each precision shows. */
const SHOWN = { day: 10, minute: 16, second: 19 } as const;

/** Puts what is known of a stamp together.
 *
 *  @param local milliseconds as if its clock stood in UTC.
 *  @param zone as printed.
 */
export function compose(
  local: number,
  precision: Timestamp["precision"],
  answer: ZoneAnswer | null,
  zone: string | null,
): Answer {
  const iso = new Date(local).toISOString();
  // Offsets of before the railways have seconds, which no notation of a time can show.
  const offset = answer?.offsetMilliseconds == null ? null : Math.round(answer.offsetMilliseconds / 60_000) * 60_000;
  const isTold = answer !== null && (answer.offsetMilliseconds !== null || answer.timeZone !== null);
  const offsetPrinted = offset === null ? null : offsetText(offset);
  return {
    iso: offsetPrinted === null ? iso.slice(0, SHOWN[precision]) : iso.slice(0, SHOWN.second) + offsetPrinted,
    date: iso.slice(0, SHOWN.day),
    time: precision === "day" ? null : iso.slice(11, SHOWN[precision]),
    offset: offsetPrinted,
    epochMilliseconds: offset === null ? null : local - offset,
    zone,
    timeZone: answer?.timeZone ?? null,
    zoneSource: zone !== null ? "text" : isTold ? "option" : null,
    precision,
  };
}
