import type { Lexicon } from "./lexicon";

/** Portuguese */
export const pt: Lexicon = {
  language: "pt",
  commonWords:
    "de a que o e do da em um para com não uma os no se na por mais as dos como mas ao das foi à pelo são até",

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
