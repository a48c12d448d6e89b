import type { Lexicon } from "./lexicon";

/** Icelandic */
export const is: Lexicon = {
  language: "is",
  commonWords:
    "og að í á er sem til um við en var með það af fyrir ekki hann þeir frá segir hefur verið eru þá þar einnig eftir hún því",

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
