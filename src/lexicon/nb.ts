import type { Lexicon } from "./lexicon";

/** Norwegian */
export const nb: Lexicon = {
  language: "nb",
  commonWords:
    "og i det er på som for av til en at med har den de ikke et fra om var seg han etter men ble kan blir også mot nå når ikkje ein frå eit",

  dates: {
    months:
      "januar jan | februar feb febr | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | desember des",
    weekdays:
      "mandag man måndag mån | tirsdag tirs tir tysdag tys | onsdag ons | torsdag tors tor | fredag fre | lørdag lør laurdag lau | søndag søn sundag",
    publishedLabels:
      "publisert | publisert den | publisert kl | publisering | publiseringsdato | først publisert | lagt ut | skrevet | opprettet | trykket | dato | publiserast",
    updatedLabels:
      "oppdatert | oppdatert den | oppdatert kl | sist oppdatert | sist oppdatert kl | sist endret | endret | redigert | rettet | oppdatering | siste oppdatering | opd",
    relativeDays:
      "nå akkurat_nå nettopp nå_nettopp for_noen_sekunder_siden | i_dag idag | i_går igår | i_forgårs forgårs i_førgår",
    relativeUnits:
      "sekund sekunder sek | minutt minutter min | time timer timar t | dag dager dagar døgn | uke uker veke veker | måned måneder månad månadar mnd | år",
    ago: "siden | sidan",
    one: "en et én ett ein",
    meridiems: "fm | em",
    noonAndMidnight: "middag | midnatt",
    clockUnits: "kl klokken klokka | min | sek",
    connecting: "den kl i og på av om",
    zones: "norsk tid = CET | lokal tid = local",
  },

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
