import type { Lexicon } from "./lexicon";

/** Thai */
export const th: Lexicon = {
  language: "th",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
