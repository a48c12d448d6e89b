import type { Lexicon } from "./lexicon";

/** Bulgarian */
export const bg: Lexicon = {
  language: "bg",
  commonWords:
    "на и да се за от в с не по са е че това като със до към при след през които беше бъде има но още може който във",

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
