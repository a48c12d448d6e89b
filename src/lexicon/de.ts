import type { Lexicon } from "./lexicon";

/** German */
export const de: Lexicon = {
  language: "de",
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",

  dates: {},

  bylines: {},

  lines: {},
};
