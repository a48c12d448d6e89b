import type { Lexicon } from "./lexicon";

/** Indonesian */
export const id: Lexicon = {
  language: "id",
  commonWords:
    "yang dan di untuk dengan dari ini itu pada tidak dalam akan juga ke oleh bisa saat tersebut sudah ada karena para kami telah menjadi bahwa kepada secara dia saya",

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
