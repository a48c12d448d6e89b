import type { Lexicon } from "./lexicon";

/** Romanian */
export const ro: Lexicon = {
  language: "ro",
  commonWords:
    "de în și a la cu pe că din nu pentru care o este un să mai au fi după fost al sunt ale prin dar s-a iar ca lui acest",

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
