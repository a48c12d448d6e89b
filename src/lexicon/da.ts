import type { Lexicon } from "./lexicon";

/** Danish */
export const da: Lexicon = {
  language: "da",
  commonWords:
    "og i at det er en til af på for den de med der som ikke et har fra var blev kan også efter skal mod hvor ud mere når bliver",

  dates: {},

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
