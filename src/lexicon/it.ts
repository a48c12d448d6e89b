import type { Lexicon } from "./lexicon";

/** Italian */
export const it: Lexicon = {
  language: "it",
  commonWords:
    "di che e la il un a per è in una non sono con i si da del le dei della nel alla più anche gli ha lo ma al delle",

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
