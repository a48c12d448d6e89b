import type { Lexicon } from "./lexicon";

/** Hungarian */
export const hu: Lexicon = {
  language: "hu",
  commonWords:
    "a az és hogy nem is egy meg volt ez de azt csak el már ha mint még szerint vagy aki lesz kell után van majd közölte pedig több",

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
