import type { Lexicon } from "./lexicon";

/** Bulgarian */
export const bg: Lexicon = {
  language: "bg",
  commonWords:
    "на и да се за от в с не по са е че това като със до към при след през които беше бъде има но още може който във",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "реклама",
    "author-box": "за автора",
    comments: "добави коментар|коментари|коментирай",
    consent: "използваме бисквитки",
    copyright: "всички права запазени",
    follow: "последвайте ни",
    footer: "за нас|контакти|общи условия",
    login: "вход|регистрация",
    navigation: "меню|начало|търсене",
    newsletter: "бюлетин",
    popular: "най-нови|най-четени|последни новини",
    related: "виж още|още от|още по темата|прочетете още|свързани статии",
    share: "принтирай|сподели|споделяне",
    tags: "тагове",
  },
};
