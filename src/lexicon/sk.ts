import type { Lexicon } from "./lexicon";

/** Slovak */
export const sk: Lexicon = {
  language: "sk",
  commonWords:
    "a v sa na je že o s z do aj to za by podľa sú vo ale pre ktorý od ako po tiež jeho pri bol zo až ktorá ktoré však",

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

  lines: {},
};
