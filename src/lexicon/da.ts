import type { Lexicon } from "./lexicon";

/** Danish */
export const da: Lexicon = {
  language: "da",
  commonWords:
    "og i at det er en til af på for den de med der som ikke et har fra var blev kan også efter skal mod hvor ud mere når bliver",

  dates: {
    months:
      "januar jan | februar feb febr | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | december dec",
    weekdays: "mandag man | tirsdag tirs tir | onsdag ons | torsdag tors tor | fredag fre | lørdag lør | søndag søn",
    publishedLabels:
      "offentliggjort | offentliggjort d | publiceret | publiceret d | udgivet | udgivet d | udgivet den | publiceret den | oprettet | oprettet d | skrevet | lagt online | først publiceret | bragt | bragt d | dato",
    updatedLabels:
      "opdateret | opdateret d | opdateret den | opdateret kl | sidst opdateret | senest opdateret | seneste opdatering | sidst ændret | ændret | rettet | redigeret | opdat",
    relativeDays: "lige_nu netop_nu for_få_sekunder_siden lige_før | i_dag idag | i_går igår | i_forgårs forgårs",
    relativeUnits:
      "sekund sekunder sek | minut minutter min | time timer t | dag dage | uge uger | måned måneder md mdr | år",
    ago: "siden",
    one: "en et",
    noonAndMidnight: "middag | midnat",
    clockUnits: "kl klokken | min | sek",
    connecting: "den d kl af i og på om ved",
    zones: "dansk tid = CET | lokal tid = local",
  },

  bylines: {
    by: "af|tekst|forfatter|skrevet",
    editor: "redigeret",
    translator: "oversat|oversættelse",
    contributor: "med bidrag fra",
    and: "og|&|samt",
    using: "med",
    job: "journalist|korrespondent|redaktør|reporter|kommentator|debattør",
    staff: "redaktion|nyhedsbureau|nyheder",
    photo: "foto|billede|arkivfoto",
    video: "video",
    illustration: "illustration",
    graphic: "grafik",
    credit: "kilde|rettigheder",
  },

  lines: {
    advertisement: "annonce|sponsoreret",
    "author-box": "om forfatteren",
    comments: "deltag i debatten|kommentarer|skriv en kommentar",
    consent: "vi bruger cookies",
    copyright: "alle rettigheder forbeholdes",
    follow: "følg",
    footer: "kontakt os|om os|privatlivspolitik",
    login: "køb abonnement|log ind",
    navigation: "luk|menu|søg",
    newsletter: "nyhedsbreve",
    player: "lyt til artiklen",
    popular: "læs mere om|mest læste|seneste nyt",
    "reading-time": "læsetid",
    related: "artiklen fortsætter under billedet|læs mere|læs også|måske er du også interesseret i|relaterede artikler",
    share: "del|del artiklen|gem",
    tags: "emner",
  },
};
