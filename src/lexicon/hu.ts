import type { Lexicon } from "./lexicon";

/** Hungarian */
export const hu: Lexicon = {
  language: "hu",
  commonWords: "a az és hogy nem is egy meg volt ez de azt csak el már ha mint még vagy aki lesz",

  dates: {
    months: "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
    weekdays:
      "hétfőn h|kedden k|szerda szerdán|csütörtök csütörtökön cs|péntek pénteken p|szombat szombaton|vasárnap v",
    publishedLabels: "megjelent|publikálva|közzétéve|létrehozva|feltöltve|megjelenés|dátum",
    updatedLabels: "frissítve|frissült|módosítva|módosítás|frissítés",
    relativeDays: "éppen_most az_imént|ma|tegnap",
    relativeUnits: "másodperc*|perc* 30fél_órája 30fél_órával|órá*|nap*|hét* hete|hónap*|év*",
    ago: "ezelőtt|perce|órája|napja|hete|hónapja|éve",
    one: "egy",
    meridiems: "de délelőtt reggel|du délután este",
    clockUnits: "óra órakor h kor ó|perc perckor p|mp",
    connecting: "és a az",
    ordinals: "án én i jén ján",
  },

  bylines: {
    by: "írta|szerző|szöveg|készítette|interjú|szerzők",
    after: "írása|cikke",
    editor: "szerkesztette",
    translator: "fordította|fordítás",
    contributor: "közreműködött",
    and: "és|&|valamint",
    job: "újságíró|szerkesztő|tudósító|riporter",
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
    login: "bejelentkezés|belépés|regisztráció",
    navigation: "címlap|keresés|menü|tovább",
    newsletter: "hírlevél|iratkozzon fel",
    popular: "legfrissebb|legnépszerűbb|legolvasottabb",
    "reading-time": "perc olvasás",
    related: "ajánló|ez is érdekelheti|kapcsolódó|olvassa el|olvasta már",
    share: "küldés e-mailben|megosztom|megosztás|nyomtatás",
    tags: "címkék",
  },
};
