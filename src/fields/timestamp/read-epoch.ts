import type { Timestamp } from "../../types";
import { compose } from "./compose";

// 1707903540 · 1707903540123: seconds or milliseconds since 1970, from 1990 to 2100
const EPOCH = /^\s*(\d{10})(?:\d{3})?\s*$/u;
const EARLIEST_SECONDS = Date.UTC(1990, 0, 1) / 1000;
const LATEST_SECONDS = Date.UTC(2100, 0, 1) / 1000;

/** Reads a text that is nothing but a machine's count of time, which is in UTC. */
export function readEpoch(text: string): Timestamp | null {
  const digits = EPOCH.exec(text)?.[1];
  const seconds = Number(digits);
  if (digits === undefined || seconds < EARLIEST_SECONDS || seconds > LATEST_SECONDS) return null;
  const answer = compose(seconds * 1000, "second", { offsetMilliseconds: 0, timeZone: "UTC", notes: [] }, null);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return { ...answer, zoneSource: "text", role: "published", text: text.slice(start, end), start, end };
}
