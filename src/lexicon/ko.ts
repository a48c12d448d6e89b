import type { Lexicon } from "./lexicon";

/** Korean */
export const ko: Lexicon = {
  language: "ko",
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
