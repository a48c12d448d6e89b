import type { Lexicon } from "./lexicon";

/** Ukrainian */
export const uk: Lexicon = {
  language: "uk",
  commonWords:
    "і в на що не з у за до та як про від це є а але його для щоб року після також під час ми який було при які повідомив",

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
