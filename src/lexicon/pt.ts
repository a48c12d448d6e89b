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

  lines: {
    advertisement: "anúncio|publicidade",
    "author-box": "sobre o autor",
    comments: "comentários|deixe seu comentário|deixe um comentário",
    consent: "política de cookies",
    copyright: "termos de uso",
    follow: "seguir",
    footer: "contato|política de privacidade|quem somos",
    login: "entrar|já é assinante?",
    navigation: "buscar|ir para o conteúdo|menu",
    newsletter: "assine nossa newsletter",
    player: "ouça este conteúdo",
    popular: "mais lidas|mais lidos|últimas notícias",
    "reading-time": "tempo de leitura",
    related: "artigos relacionados|leia também|notícias relacionadas|relacionadas|você também pode gostar",
    share: "compartilhar|compartilhe|partilhar",
    tags: "tags",
  },
};
