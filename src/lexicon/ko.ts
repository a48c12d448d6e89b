import type { Lexicon } from "./lexicon";

/** Korean */
export const ko: Lexicon = {
  language: "ko",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {},
};
