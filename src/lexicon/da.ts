import type { Lexicon } from "./lexicon";

/** Danish */
export const da: Lexicon = {
  language: "da",
  commonWords:
    "og i at det er en til af på for den de med der som ikke et har fra var blev kan også efter skal mod hvor ud mere bliver",

  dates: {
    months: "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    weekdays: "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    publishedLabels: "offentliggjort|publiceret|udgivet|oprettet|bragt",
    updatedLabels: "opdateret|opdatering|ændret|rettet",
    relativeDays: "lige_nu netop_nu|i_dag idag|i_går igår",
    relativeUnits: "sekund* sek|minut* min 30halv_time|time*|dag dage|uge*|måned*|år",
    ago: "siden",
    one: "en et",
    clockUnits: "kl klokken|min|sek",
    connecting: "den d kl af i og på om ved",
  },

  bylines: {
    by: "af|tekst|forfatter|skrevet|forfattere",
    editor: "redigeret",
    translator: "oversat|oversættelse",
    contributor: "med bidrag fra",
    and: "og|&|samt",
    using: "med",
    house: "for",
    job: "journalist|korrespondent|redaktør|reporter",
    staff: "redaktion|nyhedsbureau|nyheder",
    photo: "foto|billede|arkivfoto",
    video: "video",
    illustration: "illustration",
    graphic: "grafik",
    credit: "kilde|rettigheder",
  },

  lines: {
    advertisement: "annonce|artiklen fortsætter efter annoncen|sponsoreret",
    "author-box": "om forfatteren",
    comments: "deltag i debatten|kommentarer|skriv en kommentar",
    consent: "accepter alle|vi bruger cookies",
    copyright: "alle rettigheder forbeholdes",
    follow: "følg",
    footer: "kontakt os|om os|privatlivspolitik",
    login: "bliv abonnent|køb abonnement|log ind",
    navigation: "gå til indhold|luk|menu|spring til indhold|søg",
    newsletter: "nyhedsbreve|tilmeld dig|tilmeld nyhedsbrev",
    player: "hør artiklen|lyt til artiklen|se video",
    popular: "læs mere om|mest læste|populært lige nu|seneste nyt",
    "reading-time": "læsetid",
    related: "artiklen fortsætter under billedet|læs mere|læs også|måske er du også interesseret i|relaterede artikler",
    share: "del|del artiklen|del på facebook|gem|gem artikel|kopiér link",
    tags: "emneord|emner",
  },
};
