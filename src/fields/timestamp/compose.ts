import type { DiagnosticCode, Timestamp } from "../../types";
import { offsetText } from "../../zones/offsets";
import type { ZoneAnswer } from "../../zones/resolve";
import { type Day, dayText, midnightOf } from "./calendar";

export type Notes = [code: DiagnosticCode, message: string][];

export type Answer = Omit<Timestamp, "role" | "text" | "start" | "end">;

/** A clock on 24 hours. */
export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
}

/** Puts what is known of a stamp together; `zone` is as printed. */
export function compose(day: Day, clock: Clock | null, answer: ZoneAnswer | null, zone: string | null): Answer {
  const date = dayText(day);
  // Offsets of before the railways have seconds, which no notation of a time can show.
  const offset = answer?.offsetMilliseconds == null ? null : Math.round(answer.offsetMilliseconds / 60_000) * 60_000;
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
