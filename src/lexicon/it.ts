import type { Lexicon } from "./lexicon";

/** Italian */
export const it: Lexicon = {
  language: "it",
  commonWords:
    "di che e la il un a per è in una non sono con i si da del le dei della nel alla più anche gli ha lo ma al delle",

  dates: {
    months:
      "gennaio gen genn | febbraio feb febb | marzo mar | aprile apr | maggio mag magg | giugno giu | luglio lug | agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic",
    weekdays: "lunedì lun | martedì mar | mercoledì mer | giovedì gio | venerdì ven | sabato sab | domenica dom",
    publishedLabels:
      "pubblicato | pubblicata | pubblicato il | pubblicata il | pubblicato alle | pubblicazione | data di pubblicazione | data pubblicazione | data | creato il | inserito il | scritto il | postato il | di il | ultima pubblicazione",
    updatedLabels:
      "aggiornato | aggiornata | aggiornato il | aggiornata il | aggiornato alle | aggiornato a | aggiornamento | ultimo aggiornamento | ultimo aggiornamento il | ultima modifica | ultima modifica il | modificato | modificato il | agg",
    relativeDays: "adesso ora poco_fa un_attimo_fa pochi_secondi_fa | oggi | ieri | l'altro_ieri avantieri",
    relativeUnits:
      "secondo secondi sec s | minuto minuti min mins | ora ore h | giorno giorni gg | settimana settimane | mese mesi | anno anni",
    ago: "fa",
    one: "un una un'",
    meridiems: "am | pm",
    noonAndMidnight: "mezzogiorno | mezzanotte",
    clockUnits: "h ore alle ora | min minuti | s",
    connecting: "alle ore il di del dell' al dal a e della in",
    ordinals: "º o",
    zones: "ora italiana = CET | ora di roma = CET | ora locale = local | ora di new york = ET | ora di mosca = MSK",
  },

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
