import type { Lexicon } from "./lexicon";

/** Croatian */
export const hr: Lexicon = {
  language: "hr",
  commonWords:
    "i u je se na da za su od s koji o iz kao će bi ne nije a što koja koje ali nakon samo bio prema više uz kako tijekom",

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
