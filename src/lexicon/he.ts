import type { Lexicon } from "./lexicon";

/** Hebrew */
export const he: Lexicon = {
  language: "he",
  commonWords: "",

  dates: {},

  bylines: {
    by: "מאת|כותב|כותבת|ראיון",
    editor: "עריכה",
    translator: "תרגום|תרגם",
    contributor: "השתתפו בהכנת הכתבה",
    and: "ו|&",
    job: "כתב|כתבת|כתבנו|עיתונאי|עורך|עורכת",
    staff: "מערכת|המערכת|סוכנות",
    photo: "צילום|תמונה|תמונות",
    video: "וידאו",
    illustration: "איור",
    graphic: "גרפיקה",
    credit: "מקור|קרדיט",
  },

  lines: {},
};
