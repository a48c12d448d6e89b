import type { Lexicon } from "./lexicon";

/** French */
export const fr: Lexicon = {
  language: "fr",
  commonWords:
    "le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux cette d'un c'est",

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
