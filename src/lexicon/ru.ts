import type { Lexicon } from "./lexicon";

/** Russian */
export const ru: Lexicon = {
  language: "ru",
  commonWords:
    "и в не на что с по он из как за к это от был о его но для также до после все а года у при сообщил том еще или",

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
