import type { Vocabulary } from "./vocabulary";

/** The language that most of the text is written in. */
export function detectLanguage(_normalised: string, _vocabulary: Vocabulary): string | null {
  return null;
}
