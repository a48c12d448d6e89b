import type { Vocabulary } from "../lexicon/vocabulary";
import type { Settings } from "../settings";
import type { DiagnosticCode } from "../types";

/** What a field parser may know besides its own text. It never sees labels. */
export interface FieldContext {
  vocabulary: Vocabulary;
  settings: Settings;
  /** BCP 47 of the whole text, from the options or detected; null while unknown. */
  language: string | null;
  /** Notes what was odd; offsets are those of the text that the parser was given. */
  report: Report;
}

export type Report = (code: DiagnosticCode, message: string, start: number, end: number) => void;
