import type { Lexicon } from "./lexicon";

/** Serbian */
export const sr: Lexicon = {
  language: "sr",
  commonWords:
    "i u je se na da za su od sa koji o iz kao će bi ne nije a što koja koje ali posle samo bio prema više uz kako tokom и у је се на да за су од са који о из као ће би не није а што која које али после само био према више уз како током",

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
