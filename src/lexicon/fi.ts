import type { Lexicon } from "./lexicon";

/** Finnish */
export const fi: Lexicon = {
  language: "fi",
  commonWords:
    "ja on ei se että oli ovat myös kun mutta hän joka mukaan ole sen tai niin kuin jo vain ne olla voi sekä mitä siitä jos nyt kanssa",

  dates: {
    months:
      "tammikuu tammikuuta tammikuun tammi | helmikuu helmikuuta helmikuun helmi | maaliskuu maaliskuuta maaliskuun maalis | huhtikuu huhtikuuta huhtikuun huhti | toukokuu toukokuuta toukokuun touko | kesäkuu kesäkuuta kesäkuun kesä | heinäkuu heinäkuuta heinäkuun heinä | elokuu elokuuta elokuun elo | syyskuu syyskuuta syyskuun syys | lokakuu lokakuuta lokakuun loka | marraskuu marraskuuta marraskuun marras | joulukuu joulukuuta joulukuun joulu",
    weekdays:
      "maanantai maanantaina ma | tiistai tiistaina ti | keskiviikko keskiviikkona ke | torstai torstaina to | perjantai perjantaina pe | lauantai lauantaina la | sunnuntai sunnuntaina su",
    publishedLabels:
      "julkaistu | julkaisuaika | julkaisupäivä | julkaistu klo | luotu | kirjoitettu | lisätty | ensijulkaistu | artikkeli julkaistu",
    updatedLabels:
      "päivitetty | viimeksi päivitetty | viimeksi muokattu | muokattu | päivitys | muutettu | korjattu | viimeisin päivitys | päiv",
    relativeDays: "juuri_nyt nyt hetki_sitten juuri_äsken | tänään | eilen | toissapäivänä toissa_päivänä",
    relativeUnits:
      "sekunti sekuntia sek s | minuutti minuuttia min | tunti tuntia t h | päivä päivää pv | viikko viikkoa vko | kuukausi kuukautta kk | vuosi vuotta v",
    ago: "sitten",
    one: "yksi",
    meridiems: "ap | ip",
    noonAndMidnight: "keskipäivä keskipäivällä | keskiyö keskiyöllä",
    clockUnits: "klo kello | min | s",
    connecting: "klo na ja",
    zones: "suomen aikaa = helsinki | suomen aika = helsinki | paikallista aikaa = local | moskovan aikaa = MSK",
  },

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
