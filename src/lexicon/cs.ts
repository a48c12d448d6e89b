import type { Lexicon } from "./lexicon";

/** Czech */
export const cs: Lexicon = {
  language: "cs",
  commonWords:
    "a v se na je že o s z do i to za by podle jsou ve ale pro který od jako po také jeho při byl ze až která které však",

  dates: {},

  bylines: {
    by: "",
    editor: "",
    translator: "",
    contributor: "",
    and: "",
    job: "",
    staff: "",
    photo: "",
    video: "",
    illustration: "",
    credit: "",
  },

  lines: {},
};
