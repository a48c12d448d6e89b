import type { Lexicon } from "./lexicon";

/** Norwegian */
export const nb: Lexicon = {
  language: "nb",
  commonWords:
    "og i det er på som for av til en at med har den de ikke et fra om var seg han etter men ble kan blir også mot nå ut når ikkje ein frå eit",

  dates: {},

  bylines: {
    by: "av|tekst|forfatter|skrevet",
    editor: "redigert",
    translator: "oversatt|oversettelse",
    contributor: "med bidrag fra",
    and: "og|&|samt",
    using: "med",
    job: "journalist|korrespondent|redaktør|reporter|kommentator|skribent",
    staff: "redaksjon|nyhetsbyrå|nyheter",
    beside: "tips meg|tips oss",
    photo: "foto|bilde|arkivfoto",
    video: "video",
    illustration: "illustrasjon",
    graphic: "grafikk",
    credit: "kilde|rettigheter",
  },

  lines: {},
};
