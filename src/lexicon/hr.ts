import type { Lexicon } from "./lexicon";

/** Croatian */
export const hr: Lexicon = {
  language: "hr",
  commonWords:
    "i u je se na da za su od s koji o iz kao će bi ne nije a što koja koje ali nakon samo bio prema više uz kako tijekom",

  dates: {},

  bylines: {
    by: "piše|autor|tekst|napisao|pišu|razgovarao|priredio",
    editor: "uredio",
    translator: "prijevod|preveo",
    contributor: "suradnja",
    and: "i|te|&",
    job: "novinar|dopisni|urednik|urednica|reporter|kolumnist",
    staff: "redakcija|agencija|agencije",
    photo: "foto|fotografija|slika",
    video: "video",
    illustration: "ilustracija",
    graphic: "grafika",
    credit: "izvor|arhiva",
  },

  lines: {
    advertisement: "oglas|tekst se nastavlja ispod oglasa",
    "author-box": "o autoru",
    comments: "komentari|napiši komentar|ostavi komentar",
    consent: "koristimo kolačiće",
    copyright: "sva prava pridržana",
    follow: "pratite nas",
    footer: "impressum|kontakt|marketing",
    login: "prijava|prijavi se",
    navigation: "izbornik|naslovnica|traži",
    newsletter: "newsletter",
    popular: "najnovije|najčitanije",
    "reading-time": "min čitanja",
    related: "povezani članci|pročitaj i|pročitajte i|pročitajte još|vezani članci",
    share: "ispis|podijeli|podijelite",
    tags: "tagovi",
  },
};
