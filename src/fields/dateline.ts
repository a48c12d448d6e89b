import type { Dateline } from "../types";
import type { FieldContext } from "./context";

/** Reads the dateline that a paragraph opens with. */
export function readDateline(_paragraph: string, _context: FieldContext): Dateline | null {
  return null;
}
