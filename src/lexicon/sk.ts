import type { Lexicon } from "./lexicon";

/** Slovak */
export const sk: Lexicon = {
  language: "sk",
  commonWords:
    "a v sa na je že o s z do aj to za by podľa sú vo ale pre ktorý od ako po tiež jeho pri bol zo až ktorá ktoré však nie bola môže už alebo ako sú bolo tejto len",

  dates: {},

  bylines: {
    by: "autor|text|napísal|píše|pripravil|spracoval|zhováral sa",
    editor: "redigoval",
    translator: "preklad|preložil",
    contributor: "spolupráca",
    and: "a|&",
    job: "redaktor|reportér|novinár|spravodaj|komentátor|fotograf",
    staff: "redakcia|agentúra|agentúry",
    photo: "foto|fotografia|snímka",
    video: "video",
    illustration: "ilustrácia",
    graphic: "grafika",
    credit: "zdroj|repro",
  },

  lines: {
    advertisement: "inzercia|reklama",
    "author-box": "o autorovi",
    comments: "diskusia|komentáre|pridať komentár",
    consent: "používame cookies",
    copyright: "všetky práva vyhradené",
    follow: "sledujte nás",
    footer: "kontakty|o nás|ochrana osobných údajov",
    login: "prihlásiť sa|registrácia",
    navigation: "domov|hľadať|menu",
    newsletter: "newsletter",
    popular: "najnovšie|najčítanejšie",
    "reading-time": "čítanie na",
    related: "mohlo by vás zaujímať|prečítajte si aj|súvisiace články|čítajte aj|čítajte viac",
    share: "tlačiť|zdieľať|zdieľať na facebooku",
    tags: "témy",
  },
};
