import type { Timestamp } from "../types";
import type { FieldContext } from "./context";

/** Reads every time stamp of a line or short text, in order. */
export function readTimestamps(_text: string, _context: FieldContext): Timestamp[] {
  return [];
}
