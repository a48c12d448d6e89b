import type { Lexicon } from "./lexicon";

/** Greek */
export const el: Lexicon = {
  language: "el",
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
