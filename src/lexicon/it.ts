import type { Lexicon } from "./lexicon";

/** Italian */
export const it: Lexicon = {
  language: "it",
  commonWords: "di che e la il un a per è in una non sono con i si da del le dei nel gli lo ma",

  dates: {
    months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    publishedLabels: "pubblicato|pubblicata|pubblicazione|data|creato|inserito",
    updatedLabels: "aggiornato|aggiornata|aggiornamento|modifica|modificato|agg",
    relativeDays: "poco_fa adesso|oggi|ieri",
    relativeUnits: "second* sec|minut* min 30mezz'ora 30mezzora|ora ore h 1un'ora|giorn*|settiman*|mese mesi|ann*",
    ago: "fa",
    one: "un una un'",
    meridiems: "am|pm",
    noonAndMidnight: "mezzogiorno|mezzanotte",
    clockUnits: "h ore alle ora|min minuti|s",
    connecting: "alle ore il di del dell' al dal a e della in",
    dayNumbers: "primo|secondo",
    ordinals: "º o",
    zones:
      "ora italiana = Europe/Rome|ora locale = local|ora di = city|ora di roma = Europe/Rome|ora di londra = Europe/London",
  },

  bylines: {
    by: "di|a cura di|scritto da|pubblicato da|testo|testi|autore|autrice|articolo|autori|autrici",
    editor: "redatto",
    translator: "tradotto|traduzione",
    contributor: "collaborazione",
    and: "e|ed|&",
    using: "con",
    job: "giornalista|corrispondente|inviat|redattor",
    staff: "redazione|agenzia|agenzie",
    beside: "minuti di lettura|min di lettura|di più",
    photo: "foto|fotografia|immagine",
    video: "video",
    illustration: "illustrazione",
    graphic: "infografica",
    credit: "fonte|fonti",
  },

  lines: {
    advertisement: "annuncio|contenuto sponsorizzato|continua a leggere dopo la pubblicità|pubblicità",
    "author-box": "l'autore",
    comments: "commenta|commenti|lascia un commento|scrivi un commento",
    consent: "accetta tutti|gestisci i cookie|utilizziamo i cookie",
    copyright: "riproduzione riservata|tutti i diritti riservati|© riproduzione riservata",
    follow: "seguici",
    footer: "chi siamo|contatti|privacy policy",
    login: "accedi|registrati|sei già abbonato?",
    navigation: "home|menu|salta al contenuto|vai al contenuto|vedi tutti",
    newsletter: "abbonati|iscriviti",
    player: "ascolta l'articolo|guarda il video",
    popular: "i più letti|in evidenza|le più lette|più letti|ultime notizie",
    "reading-time": "tempo di lettura",
    related: "articoli correlati|leggi anche|leggi di più|leggi tutto|potrebbe interessarti|ti potrebbe interessare",
    share: "condividi|copia link|invia per email|salva|stampa",
    tags: "argomenti|tag",
  },
};
