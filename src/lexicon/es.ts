import type { Lexicon } from "./lexicon";

/** Spanish */
export const es: Lexicon = {
  language: "es",
  commonWords: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha fue",

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
