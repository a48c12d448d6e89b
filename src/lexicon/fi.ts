import type { Lexicon } from "./lexicon";

/** Finnish */
export const fi: Lexicon = {
  language: "fi",
  commonWords:
    "ja on ei se että oli ovat myös kun mutta hän joka mukaan ole sen tai niin kuin jo vain ne olla voi sekä mitä siitä jos nyt kanssa",

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
