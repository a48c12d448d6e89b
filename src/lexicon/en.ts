import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords:
    "the of and to in that is was for it with as his on be at by this had not are but from or have they which said",

  dates: {},

  bylines: {},

  lines: {},
};
