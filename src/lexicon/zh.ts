import type { Lexicon } from "./lexicon";

/** Chinese */
export const zh: Lexicon = {
  language: "zh",
  commonWords: "",

  dates: {},

  bylines: {
    by: "",
    editor: "",
    translator: "",
    contributor: "",
    and: "",
    job: "",
    staff: "",
    photo: "",
    video: "",
    illustration: "",
    credit: "",
  },

  lines: {},
};
