import type { Lexicon } from "./lexicon";

/** Dutch */
export const nl: Lexicon = {
  language: "nl",
  commonWords:
    "de van het een en in is dat op te zijn met voor niet aan er die ook als maar om bij door naar heeft uit werd wordt ze",

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
