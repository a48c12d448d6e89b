import type { Lexicon } from "./lexicon";

/** German */
export const de: Lexicon = {
  language: "de",
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",

  dates: {},

  bylines: {
    by: "von|vom|text|autor|autor:in|autor*in|verfasst|geschrieben|kolumne von|gastbeitrag von|kommentar von|protokoll|aufgezeichnet|interview",
    after: "berichtet|schreibt",
    editor: "redigiert|bearbeitet|lektorat",
    translator: "übersetzt|übersetzung|aus dem englischen",
    photographer: "fotos von|fotografien von",
    contributor: "mitarbeit|recherche",
    and: "und|&|sowie",
    using: "mit|mit material von",
    job: "redakteur|korrespondent|reporter|journalist|volontär|kolumnist|leiter|leitend|leitung|chef|freie|mitarbeiter|moderator|kommentator|kritiker|expert|praktikant|professor|anwalt|analyst|sprecher|geschäftsführ|abteilung",
    staff:
      "redaktion|agentur|newsdesk|team|nachrichten|presse|verlag|zeitung|magazin|verband|verein|bund|gmbh|polizei|ministerium|institut|universität|online",
    beside: "ergänzungen|mehr von|alle artikel",
    photo: "foto|bild|fotograf|bildquelle|bildnachweis|bildrechte|fotocredit|symbolbild|archivbild|titelbild|aufnahme",
    video: "video|kamera|film",
    illustration: "illustration|zeichnung|karikatur|montage|collage",
    graphic: "grafik|karte",
    credit: "quelle|rechte|copyright",
  },

  lines: {},
};
