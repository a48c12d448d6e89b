import type { Lexicon } from "./lexicon";

/** Danish */
export const da: Lexicon = {
  language: "da",
  commonWords:
    "og i at det er en til af på for den de med der som ikke et har fra var blev kan også efter skal mod hvor ud mere når bliver",

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
