import type { Lexicon } from "./lexicon";

/** Portuguese */
export const pt: Lexicon = {
  language: "pt",
  commonWords:
    "de a que o e do da em um para com não uma os no se na por mais as dos como mas ao das foi à pelo são até",

  dates: {},

  bylines: {
    by: "por|texto|autor|reportagem",
    editor: "editado",
    translator: "traduzido|tradução",
    contributor: "com informações de",
    and: "e|&",
    using: "com",
    job: "jornalista|correspondente|repórter|redator|editor|enviad",
    staff: "redação|redacção|agência",
    photo: "foto|fotografia|imagem",
    video: "vídeo",
    illustration: "ilustração",
    graphic: "infografia",
    credit: "fonte|crédito",
  },

  lines: {},
};
