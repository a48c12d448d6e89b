import type { Lexicon } from "./lexicon";

/** Finnish */
export const fi: Lexicon = {
  language: "fi",
  commonWords:
    "ja on ei se että oli ovat myös kun mutta hän joka mukaan ole sen tai niin kuin jo vain olla voi jos nyt",

  dates: {
    months:
      "tammikuu tammikuuta|helmikuu helmikuuta|maaliskuu maaliskuuta|huhtikuu huhtikuuta|toukokuu toukokuuta|kesäkuu kesäkuuta|heinäkuu heinäkuuta|elokuu elokuuta|syyskuu syyskuuta|lokakuu lokakuuta|marraskuu marraskuuta|joulukuu joulukuuta",
    weekdays:
      "maanantai maanantaina ma|tiistai tiistaina ti|keskiviikko keskiviikkona ke|torstai torstaina to|perjantai perjantaina pe|lauantai lauantaina la|sunnuntai sunnuntaina su",
    publishedLabels: "julkaistu|julkaisuaika|luotu",
    updatedLabels: "päivitetty|muokattu|päivitys",
    relativeDays: "juuri_nyt hetki_sitten|tänään|eilen",
    relativeUnits:
      "sekun*|minuut* min 30puoli_tuntia 1minuutti|tunti* tuntia t h 1tunti|päivä* 1päivä|viikko* 1viikko|kuukau* kk 1kuukausi|vuotta 1vuosi",
    ago: "sitten",
    one: "yksi",
    meridiems: "ap|ip",
    clockUnits: "klo kello|min|s",
    connecting: "klo na ja",
  },

  bylines: {
    by: "teksti|kirjoittaja|kirjoittanut",
    after: "kirjoittaa",
    editor: "toimittanut",
    translator: "kääntänyt|suomentanut",
    contributor: "avustanut",
    and: "ja|sekä|&",
    job: "toimittaja|kirjeenvaihtaja|kolumnisti|avustaja",
    staff: "toimitus|uutistoimisto|uutiset",
    photo: "kuva|kuvat|valokuva",
    video: "video",
    illustration: "kuvitus",
    graphic: "grafiikka",
    credit: "lähde|lähteet",
  },

  lines: {
    advertisement: "juttu jatkuu kuvan alla|juttu jatkuu mainoksen jälkeen|mainos",
    comments: "jätä kommentti|kommentit|kommentoi",
    consent: "hyväksy kaikki|käytämme evästeitä",
    copyright: "kaikki oikeudet pidätetään",
    follow: "seuraa meitä",
    footer: "ota yhteyttä|tietosuoja|yhteystiedot",
    login: "kirjaudu|tilaa nyt",
    navigation: "haku|hyppää sisältöön|siirry sisältöön|valikko",
    newsletter: "tilaa uutiskirje|uutiskirje",
    player: "katso video|kuuntele artikkeli|kuuntele juttu",
    popular: "luetuimmat|suosituimmat|uusimmat",
    "reading-time": "lukuaika",
    related: "aiheeseen liittyvät|lue lisää|lue myös|sinua voisi kiinnostaa",
    share: "jaa|jaa artikkeli|jaa facebookissa|kopioi linkki|tulosta",
    tags: "aiheet|asiasanat",
  },
};
