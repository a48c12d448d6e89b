import type { Lexicon } from "./lexicon";

/** Turkish */
export const tr: Lexicon = {
  language: "tr",
  commonWords:
    "ve bir bu için ile da de olarak olan daha en çok gibi kadar sonra dedi ise oldu var ne göre yeni her ama ki olduğu olduğunu",

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
