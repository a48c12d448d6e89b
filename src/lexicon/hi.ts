import type { Lexicon } from "./lexicon";

/** Hindi */
export const hi: Lexicon = {
  language: "hi",
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
