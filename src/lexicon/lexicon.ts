import type { BylineWords } from "./byline-words";
import type { DateWords } from "./date-words";
import type { LineWords } from "./line-words";

/** All that the library knows of one language: words, nothing that runs.
 *  Words are lower case and NFC; a test checks every file. */
export interface Lexicon {
  /** BCP 47 language subtag: `"de"`. */
  language: string;
  /** The commonest short words, which tell the language of a text. Space-separated; empty where the script tells it. */
  commonWords: string;
  dates: DateWords;
  bylines: BylineWords;
  lines: LineWords;
}
