import type { Lexicon } from "./lexicon";

/** Polish */
export const pl: Lexicon = {
  language: "pl",
  commonWords:
    "w i na z się do nie że to jest o jak po od za przez co dla są który tym ale przed oraz został tego będzie także już jego",

  dates: {},

  bylines: {
    by: "autor|tekst|napisał|opracował|opracowanie|rozmawiał|przygotował",
    editor: "redagował",
    translator: "tłumaczenie|tłumaczył",
    contributor: "współpraca",
    and: "i|oraz|&",
    using: "za",
    job: "dziennikar|korespondent|reporter|redaktor|publicyst|felietonist",
    staff: "redakcja|agencja|zespół",
    photo: "fot|foto|zdjęcie",
    video: "wideo",
    illustration: "ilustracja",
    graphic: "grafika",
    credit: "źródło|źródła",
  },

  lines: {},
};
