import type { Lexicon } from "./lexicon";

/** Slovak */
export const sk: Lexicon = {
  language: "sk",
  commonWords: "a v sa na je že o s z do aj to za by podľa sú vo pre ktorý ako tiež pri bol zo alebo",

  dates: {
    months:
      "január januára|február februára|marec marca|apríla|mája|júna|júla|august augusta|september septembra|október októbra|november novembra|december decembra",
    weekdays: "pondelok po|utorok ut|streda stredu st|štvrtok št|piatok pi|sobota sobotu so|nedeľa nedeľu ne",
    publishedLabels: "publikované|zverejnené|uverejnené|vydané|vytvorené|pridané|dátum",
    updatedLabels: "aktualizované|aktualizácia|upravené|zmena",
    relativeDays: "práve_teraz pred_chvíľou|dnes|včera|predvčerom",
    relativeUnits: "sekund*|minút* min 30pol_hodinou|hodin* hod h|dňom dňami|týždň*|mesiac*|rok*",
    ago: "pred",
    one: "jednou jedným",
    meridiems: "dop dopoludnia|pop popoludní",
    clockUnits: "hod hodín h|min|s",
    connecting: "o dňa v a od z",
  },

  bylines: {
    by: "autor|text|napísal|píše|pripravil|spracoval|zhováral sa|autorka|autori|napísala|pripravila|spracovala",
    editor: "redigoval",
    translator: "preklad|preložil",
    contributor: "spolupráca",
    and: "a|&",
    job: "redaktor|reportér|novinár|spravodaj",
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
    login: "predplatné|prihlásiť sa|registrácia",
    navigation: "domov|hľadať|menu|zavrieť",
    newsletter: "newsletter|odoberať",
    popular: "najnovšie|najčítanejšie",
    "reading-time": "čítanie na",
    related: "mohlo by vás zaujímať|prečítajte si aj|súvisiace články|viac k téme|čítajte aj|čítajte viac",
    share: "tlačiť|uložiť|zdieľať|zdieľať na facebooku",
    tags: "témy|značky",
  },
};
