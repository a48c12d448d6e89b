import type { Lexicon } from "./lexicon";

/** Slovak */
export const sk: Lexicon = {
  language: "sk",
  commonWords:
    "a v sa na je že o s z do aj to za by podľa sú vo ale pre ktorý od ako po tiež jeho pri bol zo až ktorá ktoré však nie bola môže už alebo ako sú bolo tejto len",

  dates: {},

  bylines: {},

  lines: {},
};
