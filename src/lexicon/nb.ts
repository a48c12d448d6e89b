import type { Lexicon } from "./lexicon";

/** Norwegian */
export const nb: Lexicon = {
  language: "nb",
  commonWords:
    "og i det er på som for av til en at med har den de ikke et fra om var seg han etter men ble blir mot nå ikkje eit",

  dates: {
    months: "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
    weekdays: "mandag|tirsdag tysdag|onsdag|torsdag|fredag|lørdag laurdag|søndag sundag",
    publishedLabels: "publisert|publisering|lagt ut|opprettet",
    updatedLabels: "oppdatert|oppdatering|endret",
    relativeDays: "akkurat_nå nå_nettopp|i_dag idag|i_går igår",
    relativeUnits: "sekund* sek|minutt* min 30halvtime|time* timar|dag* døgn|uke* vek*|måned* månad*|år",
    ago: "siden|sidan",
    one: "en et én ett ein",
    meridiems: "fm|em",
    clockUnits: "kl klokken klokka|min|sek",
    connecting: "den kl i og på av om",
  },

  bylines: {
    by: "av|tekst|forfatter|skrevet|forfattere",
    editor: "redigert",
    translator: "oversatt|oversettelse",
    contributor: "med bidrag fra",
    and: "og|&|samt",
    using: "med",
    house: "for",
    job: "journalist|korrespondent|redaktør|reporter",
    staff: "redaksjon|nyhetsbyrå|nyheter",
    beside: "tips meg|tips oss",
    photo: "foto|bilde|arkivfoto",
    video: "video",
    illustration: "illustrasjon",
    graphic: "grafikk",
    credit: "kilde|rettigheter",
  },

  lines: {
    advertisement: "annonse|annonsørinnhold|artikkelen fortsetter under annonsen",
    "author-box": "om forfatteren",
    comments: "kommentarer|kommenter|skriv kommentar",
    consent: "godta alle|vi bruker informasjonskapsler",
    copyright: "alle rettigheter reservert|ansvarlig redaktør",
    follow: "følg oss",
    footer: "kontakt oss|om oss|personvern",
    login: "allerede abonnent?|bli abonnent|logg inn",
    navigation: "hopp til hovedinnhold|hopp til innhold|meny|søk",
    newsletter: "meld deg på nyhetsbrev|nyhetsbrev",
    player: "hør saken|lytt til saken|se video",
    popular: "anbefalt|mest lest|siste nytt",
    "reading-time": "lesetid",
    related: "artikkelen fortsetter under bildet|flere saker|les mer|les også|mer om|relaterte artikler|vis mer",
    share: "del|del artikkelen|del på facebook|kopier lenke|lagre",
    tags: "emner|temaer",
  },
};
