import type { Lexicon } from "./lexicon";

/** Japanese */
export const ja: Lexicon = {
  language: "ja",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
