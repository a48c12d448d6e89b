import type { Lexicon } from "./lexicon";

/** Czech */
export const cs: Lexicon = {
  language: "cs",
  commonWords:
    "a v se na je že o s z do i to za by podle jsou ve ale pro který od jako po také jeho při byl ze až která které však není byla může již nebo než jsou bylo této jen",

  dates: {},

  bylines: {},

  lines: {},
};
