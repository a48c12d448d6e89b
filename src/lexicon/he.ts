import type { Lexicon } from "./lexicon";

/** Hebrew */
export const he: Lexicon = {
  language: "he",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
