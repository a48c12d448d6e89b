import type { Lexicon } from "./lexicon";

/** Arabic */
export const ar: Lexicon = {
  language: "ar",
  commonWords: "في من على أن إلى التي عن مع هذا الذي ما هذه لا كما وقال بعد قد خلال كان بين أو ذلك",

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
