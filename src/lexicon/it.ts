import type { Lexicon } from "./lexicon";

/** Italian */
export const it: Lexicon = {
  language: "it",
  commonWords:
    "di che e la il un a per è in una non sono con i si da del le dei della nel alla più anche gli ha lo ma al delle",

  dates: {},

  bylines: {
    by: "di|a cura di|testo|testi|autore|autrice|articolo",
    editor: "redatto",
    translator: "tradotto|traduzione",
    contributor: "collaborazione",
    and: "e|ed|&",
    using: "con",
    job: "giornalista|corrispondente|inviat|redattor|redattric|caporedattore",
    staff: "redazione|agenzia|agenzie",
    photo: "foto|fotografia|immagine",
    video: "video",
    illustration: "illustrazione",
    graphic: "infografica",
    credit: "fonte|fonti",
  },

  lines: {},
};
