import type { Lexicon } from "./lexicon";

/** Greek */
export const el: Lexicon = {
  language: "el",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
