import type { Lexicon } from "./lexicon";

/** Norwegian */
export const nb: Lexicon = {
  language: "nb",
  commonWords:
    "og i det er på som for av til en at med har den de ikke et fra om var seg han etter men ble kan blir også mot nå når ikkje ein frå eit",

  dates: {},

  bylines: {},

  lines: {},
};
