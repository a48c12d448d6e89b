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

  lines: {},
};
