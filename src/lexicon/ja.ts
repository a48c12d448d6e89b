import type { Lexicon } from "./lexicon";

/** Japanese */
export const ja: Lexicon = {
  language: "ja",
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
