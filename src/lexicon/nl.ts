import type { Lexicon } from "./lexicon";

/** Dutch */
export const nl: Lexicon = {
  language: "nl",
  commonWords:
    "de van het een en in is dat op te zijn met voor niet aan er die ook als maar om bij door naar heeft uit werd wordt ze",

  dates: {},

  bylines: {
    by: "door|tekst|auteur|geschreven",
    editor: "eindredactie",
    translator: "vertaald|vertaling",
    contributor: "met medewerking van",
    and: "en|&",
    using: "met",
    job: "redacteur|verslaggever|verslaggeefster|correspondent|journalist|columnist",
    staff: "redactie|persbureau|nieuws",
    photo: "foto|fotografie|beeld",
    video: "video",
    illustration: "illustratie",
    graphic: "infographic",
    credit: "bron|bronnen",
  },

  lines: {},
};
