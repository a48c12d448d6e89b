import type { Lexicon } from "./lexicon";

/** Vietnamese */
export const vi: Lexicon = {
  language: "vi",
  commonWords:
    "và của là các có được cho trong không với đã một người những khi này để từ đến về tại ông theo ra năm vào cũng trên sẽ",

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
