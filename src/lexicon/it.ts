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

  lines: {
    advertisement: "annuncio|pubblicità",
    "author-box": "l'autore",
    comments: "commenta|commenti|lascia un commento",
    consent: "utilizziamo i cookie",
    copyright: "riproduzione riservata",
    follow: "seguici",
    footer: "chi siamo|contatti|privacy policy",
    login: "accedi|registrati",
    navigation: "home|menu|vai al contenuto",
    newsletter: "abbonati",
    player: "ascolta l'articolo",
    popular: "i più letti|in evidenza|più letti",
    "reading-time": "tempo di lettura",
    related: "articoli correlati|leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe interessare",
    share: "condividi|copia link|invia per email",
    tags: "tag",
  },
};
