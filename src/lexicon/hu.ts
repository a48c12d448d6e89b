import type { Lexicon } from "./lexicon";

/** Hungarian */
export const hu: Lexicon = {
  language: "hu",
  commonWords:
    "a az és hogy nem is egy meg volt ez de azt csak el már ha mint még szerint vagy aki lesz kell után van majd közölte pedig több",

  dates: {
    months:
      "január januári jan i | február februári febr feb ii | március márciusi márc már iii | április áprilisi ápr iv | május májusi máj v | június júniusi jún vi | július júliusi júl vii | augusztus augusztusi aug viii | szeptember szeptemberi szept szep ix | október októberi okt x | november novemberi nov xi | december decemberi dec xii",
    weekdays:
      "hétfő hétfőn h | kedd kedden k | szerda szerdán sze | csütörtök csütörtökön cs csüt | péntek pénteken p pén | szombat szombaton szo | vasárnap v vas",
    publishedLabels:
      "megjelent | publikálva | közzétéve | közzététel | létrehozva | feltöltve | megjelenés | dátum | írta | beküldve | kiadva | publikálás | megjelenés dátuma",
    updatedLabels:
      "frissítve | frissült | utolsó frissítés | módosítva | utoljára frissítve | utolsó módosítás | frissítés | javítva | utoljára módosítva",
    relativeDays: "most éppen_most az_imént | ma | tegnap | tegnapelőtt",
    relativeUnits:
      "másodperce másodperccel másodperc mp | perce perccel perc p | órája órával óra ó | napja nappal nap | hete héttel hét | hónapja hónappal hónap | éve évvel év",
    ago: "ezelőtt",
    one: "egy",
    meridiems: "de délelőtt reggel | du délután este",
    noonAndMidnight: "dél délben | éjfél éjfélkor",
    clockUnits: "óra órakor h kor ó | perc perckor p | mp",
    connecting: "és a az",
    ordinals: "án én i jén ján",
    zones: "magyar idő szerint = budapest | közép-európai idő szerint = CET | helyi idő szerint = local",
  },

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
