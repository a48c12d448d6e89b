import type { Lexicon } from "./lexicon";

/** Finnish */
export const fi: Lexicon = {
  language: "fi",
  commonWords:
    "ja on ei se että oli ovat myös kun mutta hän joka mukaan ole sen tai niin kuin jo vain ne olla voi sekä mitä siitä jos nyt kanssa",

  dates: {},

  bylines: {
    by: "teksti|kirjoittaja|kirjoittanut",
    after: "kirjoittaa",
    editor: "toimittanut",
    translator: "kääntänyt|suomentanut",
    contributor: "avustanut",
    and: "ja|sekä|&",
    job: "toimittaja|kirjeenvaihtaja|kolumnisti|avustaja|kuvaaja|toimituspäällikkö",
    staff: "toimitus|uutistoimisto|uutiset",
    photo: "kuva|kuvat|valokuva",
    video: "video",
    illustration: "kuvitus",
    graphic: "grafiikka",
    credit: "lähde|lähteet",
  },

  lines: {
    advertisement: "juttu jatkuu kuvan alla|mainos",
    comments: "jätä kommentti|kommentit|kommentoi",
    consent: "käytämme evästeitä",
    copyright: "kaikki oikeudet pidätetään",
    follow: "seuraa meitä",
    footer: "ota yhteyttä|tietosuoja|yhteystiedot",
    login: "kirjaudu|tilaa nyt",
    navigation: "hyppää sisältöön|siirry sisältöön|valikko",
    newsletter: "tilaa uutiskirje",
    player: "kuuntele juttu",
    popular: "luetuimmat|suosituimmat|uusimmat",
    "reading-time": "lukuaika",
    related: "aiheeseen liittyvät|lue lisää|lue myös|sinua voisi kiinnostaa",
    share: "jaa|jaa artikkeli|jaa facebookissa",
    tags: "aiheet",
  },
};
