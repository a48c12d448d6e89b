import type { Lexicon } from "./lexicon";

/** Portuguese */
export const pt: Lexicon = {
  language: "pt",
  commonWords:
    "de a que o e do da em um para com não uma os no se na por mais as dos como mas ao das foi à pelo são até",

  dates: {
    months:
      "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez",
    weekdays:
      "segunda-feira segunda seg 2ª_feira | terça-feira terça ter 3ª_feira | quarta-feira quarta qua | quinta-feira quinta qui | sexta-feira sexta sex | sábado sáb sab | domingo dom",
    publishedLabels:
      "publicado | publicada | publicado em | publicada em | publicado a | publicação | data de publicação | postado | postado em | postada em | criado em | criada em | por em | escrito em | divulgado em | data",
    updatedLabels:
      "atualizado | atualizada | atualizado em | atualizada em | atualizado às | atualizado há | atualização | última atualização | última modificação | última atualização em | modificado | modificado em | actualizado em | editado em | corrigido em | act",
    relativeDays: "agora agora_mesmo há_instantes há_pouco agora_há_pouco | hoje | ontem | anteontem",
    relativeUnits:
      "segundo segundos seg s | minuto minutos min mins | hora horas h hs | dia dias | semana semanas sem | mês meses | ano anos",
    ago: "há | atrás | faz",
    one: "um uma",
    meridiems: "am a_m | pm p_m",
    noonAndMidnight: "meio-dia | meia-noite",
    clockUnits: "h hs hrs hora horas às | min m minutos | s seg",
    connecting: "de do da em à às as a o e no na dia por",
    ordinals: "º o",
    zones:
      "horário de brasília = BRT | hora de brasília = BRT | de brasília = BRT | brt = BRT | hora de lisboa = WET | hora de portugal = WET | horário de lisboa = WET | hora de luanda = WAT | hora local = local | horário local = local",
  },

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
