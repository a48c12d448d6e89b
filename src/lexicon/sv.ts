import type { Lexicon } from "./lexicon";

/** Swedish */
export const sv: Lexicon = {
  language: "sv",
  commonWords:
    "och att det som en på är av för med till den har inte om ett i han men var jag från vi så kan ska också efter när eller",

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
