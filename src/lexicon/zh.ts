import type { Lexicon } from "./lexicon";

/** Chinese */
export const zh: Lexicon = {
  language: "zh",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
