import type { Lexicon } from "./lexicon";

/** Hungarian */
export const hu: Lexicon = {
  language: "hu",
  commonWords:
    "a az és hogy nem is egy meg volt ez de azt csak el már ha mint még szerint vagy aki lesz kell után van majd közölte pedig több",

  dates: {},

  bylines: {
    by: "írta|szerző|szöveg|készítette|interjú",
    after: "írása|cikke",
    editor: "szerkesztette",
    translator: "fordította|fordítás",
    contributor: "közreműködött",
    and: "és|&|valamint",
    job: "újságíró|szerkesztő|tudósító|riporter|publicista|rovatvezető",
    staff: "szerkesztőség|hírügynökség|hírek",
    photo: "fotó|kép|képek",
    video: "videó",
    illustration: "illusztráció",
    graphic: "grafika",
    credit: "forrás|archív",
  },

  lines: {
    advertisement: "a cikk a hirdetés után folytatódik|hirdetés",
    "author-box": "a szerzőről",
    comments: "hozzászólok|hozzászólások|szólj hozzá",
    consent: "sütiket használunk",
    copyright: "minden jog fenntartva",
    follow: "kövessen minket",
    footer: "adatvédelem|impresszum|médiaajánlat",
    login: "bejelentkezés|belépés",
    navigation: "címlap|keresés|menü",
    newsletter: "hírlevél",
    popular: "legfrissebb|legnépszerűbb|legolvasottabb",
    "reading-time": "perc olvasás",
    related: "ajánló|ez is érdekelheti|kapcsolódó|olvassa el|olvasta már",
    share: "megosztom|megosztás|nyomtatás",
    tags: "címkék",
  },
};
