import type { Lexicon } from "./lexicon";

/** Persian */
export const fa: Lexicon = {
  language: "fa",
  commonWords: "و در به از که این را با است برای آن تا بر یک هم کرد خود شد نیز شده کند گفت می‌شود بود",

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
