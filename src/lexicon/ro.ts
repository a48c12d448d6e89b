import type { Lexicon } from "./lexicon";

/** Romanian */
export const ro: Lexicon = {
  language: "ro",
  commonWords: "de în și a la cu pe că din nu pentru care o este un să mai au fi fost al dar s-a iar ca",

  dates: {
    months: "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie nov|decembrie",
    weekdays: "luni lu|marți ma|miercuri mi|joi jo|vineri vi|sâmbătă sb|duminică du",
    publishedLabels: "publicat|publicată|publicării|postat|adăugat|data",
    updatedLabels: "actualizat|actualizată|actualizare|actualizării|modificare|modificat",
    relativeDays: "chiar_acum|azi astăzi|ieri",
    relativeUnits:
      "secund* sec secunde|minut* min 30jumătate_de_oră minute|oră ore h|zi zile|săptămân* săptămâni|lun*|an ani",
    ago: "acum|în urmă cu|în urmă",
    one: "o un",
    clockUnits: "ora orele h ore|min|sec",
    connecting: "la ora de în pe și din",
    zones: "ora româniei = Europe/Bucharest|ora moldovei = Europe/Chisinau|ora locală = local",
  },

  bylines: {
    by: "de|autor|text|articol|scris|autori|autoare",
    editor: "editat",
    translator: "traducere|tradus",
    contributor: "colaborare",
    and: "și|şi|&",
    using: "cu",
    job: "jurnalist|redactor|corespondent|reporter",
    staff: "redacția|redacţia|agenția",
    beside: "minute de citit",
    photo: "foto|fotografie|imagine",
    video: "video",
    illustration: "ilustrație",
    graphic: "grafic",
    credit: "sursa|sursă",
  },

  lines: {
    advertisement: "publicitate|reclamă",
    "author-box": "despre autor",
    comments: "adaugă comentariu|comentarii|lasă un comentariu",
    consent: "folosim cookie-uri",
    copyright: "toate drepturile rezervate",
    follow: "urmărește-ne",
    footer: "contact|despre noi|termeni și condiții",
    login: "autentificare|conectare|cont nou",
    navigation: "acasă|caută|meniu|prima pagină",
    newsletter: "newsletter|înscrie-te",
    popular: "cele mai citite|cele mai noi|ultimele știri",
    "reading-time": "min de citit|minute de citit|timp de citire",
    related: "articole similare|citeşte şi|citește mai mult|citește și|pe aceeași temă|vezi și",
    share: "distribuie|share|tipărește|trimite",
    tags: "etichete|taguri",
  },
};
