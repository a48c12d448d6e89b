import type { Lexicon } from "./lexicon";

/** Slovak */
export const sk: Lexicon = {
  language: "sk",
  commonWords:
    "a v sa na je že o s z do aj to za by podľa sú vo ale pre ktorý od ako po tiež jeho pri bol zo až ktorá ktoré však nie bola môže už alebo ako sú bolo tejto len",

  dates: {
    months:
      "január januára jan | február februára feb | marec marca mar | apríl apríla apr | máj mája | jún júna | júl júla | august augusta aug | september septembra sep sept | október októbra okt | november novembra nov | december decembra dec",
    weekdays:
      "pondelok po pon | utorok ut uto | streda stredu st str | štvrtok št štv | piatok pi pia | sobota sobotu so sob | nedeľa nedeľu ne ned",
    publishedLabels:
      "publikované | publikovaný | zverejnené | uverejnené | vydané | vytvorené | pridané | vložené | dátum | dátum publikácie | napísané | publikoval | zverejnil",
    updatedLabels:
      "aktualizované | aktualizovaný | aktualizácia | posledná aktualizácia | naposledy aktualizované | upravené | naposledy upravené | posledná zmena | zmenené | aktualizoval",
    relativeDays: "práve_teraz teraz pred_chvíľou | dnes | včera | predvčerom",
    relativeUnits:
      "sekundou sekundami s | minútou minútami min | hodinou hodinami hod h | dňom dňami | týždňom týždňami | mesiacom mesiacmi | rokom rokmi",
    ago: "pred",
    one: "jednou jedným",
    meridiems: "dop dopoludnia | pop popoludní",
    noonAndMidnight: "poludnie | polnoc o_polnoci",
    clockUnits: "hod hodín h | min | s",
    connecting: "o dňa v a od z",
    zones: "seč = CET | selč = CEST | miestneho času = local",
  },

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
