import type { Lexicon } from "./lexicon";

/** Swedish */
export const sv: Lexicon = {
  language: "sv",
  commonWords:
    "och att det som en på är av för med till den har inte om ett i han men var jag från vi så kan ska också efter när eller",

  dates: {},

  bylines: {
    by: "av|text|författare|skriven|publicerad",
    editor: "redigerad",
    translator: "översatt|översättning",
    contributor: "medverkande",
    and: "och|&|samt",
    using: "med",
    job: "reporter|journalist|korrespondent|redaktör|krönikör|skribent",
    staff: "redaktion|nyhetsbyrå|nyheter",
    photo: "foto|bild|arkivbild",
    video: "video",
    illustration: "illustration",
    graphic: "grafik",
    credit: "källa|rättigheter",
  },

  lines: {
    advertisement: "annons|sponsrat innehåll",
    "author-box": "om skribenten",
    comments: "kommentarer|kommentera|skriv en kommentar",
    consent: "hantera kakor",
    copyright: "ansvarig utgivare",
    follow: "följ",
    footer: "kontakta oss|om cookies|om oss",
    login: "bli prenumerant|logga in",
    navigation: "hoppa till innehåll|start|sök",
    newsletter: "nyhetsbrev",
    player: "lyssna",
    popular: "mest läst|populärt|senaste nytt",
    "reading-time": "lästid",
    related: "läs också|läs även|mer om ämnet|rekommenderat|relaterade artiklar",
    share: "dela|kopiera länk|spara",
    tags: "ämnen",
  },
};
