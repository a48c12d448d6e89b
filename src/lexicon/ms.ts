import type { Lexicon } from "./lexicon";

/** Malay */
export const ms: Lexicon = {
  language: "ms",
  commonWords:
    "yang dan di untuk dengan dari ini itu pada tidak dalam akan juga ke oleh boleh ketika tersebut telah ada kerana para kami beliau berkata bahawa kepada kata iaitu daripada",

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
