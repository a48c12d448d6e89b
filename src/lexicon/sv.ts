import type { Lexicon } from "./lexicon";

/** Swedish */
export const sv: Lexicon = {
  language: "sv",
  commonWords: "och att det som en på är av för med till den har inte om ett i han men jag vi så ska efter",

  dates: {
    months: "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    weekdays: "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
    publishedLabels: "publicerad|publicerat|publicerades|skapad|inlagd",
    updatedLabels: "uppdaterad|uppdaterat|uppdaterades|uppdatering|ändrad",
    relativeDays: "just_nu nyss|i_dag idag|i_går igår",
    relativeUnits: "sekund* sek|minut* min 30halvtimme|timm* tim|dag*|veck*|månad*|år",
    ago: "sedan|sen",
    one: "en ett",
    meridiems: "fm|em",
    clockUnits: "kl klockan h|min|sek",
    connecting: "den kl i och på av om",
    ordinals: "e",
  },

  bylines: {
    by: "av|text|författare|skriven|publicerad",
    editor: "redigerad|redigering",
    translator: "översatt|översättning",
    contributor: "medverkande",
    and: "och|&|samt",
    using: "med",
    house: "för",
    job: "reporter|journalist|korrespondent|redaktör",
    staff: "redaktion|nyhetsbyrå|nyheter",
    beside: "publicerad för",
    photo: "foto|bild|arkivbild",
    video: "video",
    illustration: "illustration",
    graphic: "grafik",
    credit: "källa|rättigheter",
  },

  lines: {
    advertisement: "annons|artikeln fortsätter efter annonsen|sponsrat innehåll",
    "author-box": "om skribenten",
    comments: "kommentarer|kommentera|skriv en kommentar",
    consent: "godkänn alla|hantera kakor|vi använder cookies",
    copyright: "alla rättigheter förbehålls|ansvarig utgivare",
    follow: "följ",
    footer: "kontakta oss|om cookies|om oss",
    login: "bli prenumerant|logga in|redan prenumerant?",
    navigation: "hoppa till innehåll|meny|start|sök|till huvudinnehållet",
    newsletter: "anmäl dig|nyhetsbrev|prenumerera på nyhetsbrevet",
    player: "lyssna|se klippet",
    popular: "mest läst|populärt|senaste nytt",
    "reading-time": "lästid",
    related: "läs mer|läs också|läs även|mer om ämnet|rekommenderat|relaterade artiklar",
    share: "dela|dela artikeln|dela på facebook|kopiera länk|spara",
    tags: "ämnen|ämnen i artikeln",
  },
};
