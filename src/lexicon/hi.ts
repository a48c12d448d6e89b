import type { Lexicon } from "./lexicon";

/** Hindi */
export const hi: Lexicon = {
  language: "hi",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
