import type { Credit } from "../types";
import type { FieldContext } from "./context";

/** Reads the picture credits of a line. */
export function readCredits(_text: string, _context: FieldContext): Credit[] {
  return [];
}
