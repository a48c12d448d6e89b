import type { Lexicon } from "./lexicon";

/** Norwegian */
export const nb: Lexicon = {
  language: "nb",
  commonWords:
    "og i det er på som for av til en at med har den de ikke et fra om var seg han etter men ble kan blir også mot nå når ikkje ein frå eit",

  dates: {},

  bylines: {
    by: "av|tekst|forfatter|skrevet",
    editor: "redigert",
    translator: "oversatt|oversettelse",
    contributor: "med bidrag fra",
    and: "og|&|samt",
    using: "med",
    job: "journalist|korrespondent|redaktør|reporter|kommentator|skribent",
    staff: "redaksjon|nyhetsbyrå|nyheter",
    beside: "tips meg|tips oss",
    photo: "foto|bilde|arkivfoto",
    video: "video",
    illustration: "illustrasjon",
    graphic: "grafikk",
    credit: "kilde|rettigheter",
  },

  lines: {
    advertisement: "annonse|annonsørinnhold",
    "author-box": "om forfatteren",
    comments: "kommentarer|kommenter|skriv kommentar",
    consent: "godta alle",
    copyright: "ansvarlig redaktør",
    follow: "følg oss",
    footer: "kontakt oss|om oss|personvern",
    login: "allerede abonnent?|logg inn",
    navigation: "hopp til hovedinnhold|hopp til innhold|meny",
    newsletter: "nyhetsbrev",
    player: "lytt til saken",
    popular: "anbefalt|mest lest|siste nytt",
    "reading-time": "lesetid",
    related: "flere saker|les mer|les også|mer om|relaterte artikler",
    share: "del|del artikkelen|del på facebook",
    tags: "emner",
  },
};
