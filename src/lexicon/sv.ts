import type { Lexicon } from "./lexicon";

/** Swedish */
export const sv: Lexicon = {
  language: "sv",
  commonWords:
    "och att det som en på är av för med till den har inte om ett i han men var jag från vi så kan ska också efter när eller",

  dates: {
    months:
      "januari jan | februari feb febr | mars mar | april apr | maj | juni jun | juli jul | augusti aug | september sept sep | oktober okt | november nov | december dec",
    weekdays:
      "måndag mån | tisdag tis tisd | onsdag ons onsd | torsdag tors tor | fredag fre | lördag lör | söndag sön",
    publishedLabels:
      "publicerad | publicerat | publicerad den | publicerad kl | publicerades | publicerades den | publiceringsdatum | skapad | skapad den | upplagd | inlagd | först publicerad | skriven | datum | utgivningsdatum",
    updatedLabels:
      "uppdaterad | uppdaterat | uppdaterad den | uppdaterad kl | uppdaterades | senast uppdaterad | senaste uppdatering | senast uppdaterat | ändrad | senast ändrad | redigerad | korrigerad | uppd",
    relativeDays: "just_nu nyss alldeles_nyss för_några_sekunder_sedan | i_dag idag | i_går igår | i_förrgår förrgår",
    relativeUnits:
      "sekund sekunder sek | minut minuter min | timme timmar tim | dag dagar | vecka veckor | månad månader mån | år",
    ago: "sedan | sen",
    one: "en ett",
    meridiems: "fm | em",
    noonAndMidnight: "middag | midnatt",
    clockUnits: "kl klockan h | min | sek",
    connecting: "den kl i och på av om",
    ordinals: "e",
    zones: "svensk tid = CET | lokal tid = local",
  },

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
