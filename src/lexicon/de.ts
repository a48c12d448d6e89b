import type { Lexicon } from "./lexicon";

/** German */
export const de: Lexicon = {
  language: "de",
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",

  dates: {},

  bylines: {
    by: "von|vom|text|text von|texte|autor|autorin|autoren|autorinnen|autor:in|autor*in|verfasst von|geschrieben von|ein interview von|interview von|eine analyse von|ein kommentar von|ein gastbeitrag von|ein bericht von|eine reportage von|artikel von|kolumne von|protokoll|aufgezeichnet von|es berichtet|bericht von|aus",
    after: "berichtet|schreibt",
    editor: "redaktion:|redigiert von|bearbeitet von|bearbeitung|lektorat|herausgegeben von|produktion",
    translator:
      "übersetzt von|übersetzung|übersetzung von|aus dem englischen|aus dem englischen von|ins deutsche übertragen von",
    contributor: "mitarbeit|unter mitarbeit von|mitarbeit von|recherche|mit beiträgen von",
    and: "und|&|sowie",
    using: "mit|mit material von|mit agenturmaterial|mit agenturen",
    job: "redakteur|korrespondent|reporter|journalist|volontär|autor|kolumnist|ressortleit|leiter|chef|freie|mitarbeiter|moderator|kommentator|kritiker|experte|expertin|praktikant|hospitant|fotograf|herausgeber|professor|anwalt|anwält|analyst|sprecher|geschäftsführ|abteilung|gast",
    staff:
      "redaktion|agentur|agenturen|newsdesk|team|nachrichten|presse|pressestelle|verlag|zeitung|magazin|verband|verein|bund|gmbh|polizei|ministerium|institut|universität|online",
    beside:
      "kommentar|kommentare|kommentar schreiben|schreibe einen kommentar|keine kommentare|min|minuten|lesezeit|lesedauer|uhr|stand|aktualisiert|veröffentlicht|zuletzt geändert|erstveröffentlichung|folgen|teilen|drucken|merken|anhören|mehr von|alle artikel|profil|kontakt|newsletter|kategorie|kategorien|schlagwörter|sport|politik|wirtschaft|kultur|panorama|wissen|meinung|startseite|ergänzungen|vor",
    photo:
      "foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|fotocredit|fotografie|fotograf|fotografin|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|beitragsbild|aufnahme",
    video: "video|kamera|film",
    illustration: "illustration|illustrationen|zeichnung|karikatur|montage|collage|fotomontage",
    graphic: "grafik|infografik|karte",
    audio: "audio|ton|podcast",
    credit: "quelle|quellen|credit|rechte|copyright",
  },

  lines: {},
};
