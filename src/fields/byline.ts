import type { Author } from "../types";
import type { FieldContext } from "./context";

/** Reads the persons and organisations that a byline names. */
export function readByline(_text: string, _context: FieldContext): Author[] {
  return [];
}
