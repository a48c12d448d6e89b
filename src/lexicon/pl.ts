import type { Lexicon } from "./lexicon";

/** Polish */
export const pl: Lexicon = {
  language: "pl",
  commonWords:
    "w i na z się do nie że to jest o jak po od za przez co dla są który tym ale przed oraz został tego będzie także już jego",

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
