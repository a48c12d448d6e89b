import type { Lexicon } from "./lexicon";

/** Portuguese */
export const pt: Lexicon = {
  language: "pt",
  commonWords: "de a que o e do da em um para com não uma os no por mais as dos mas ao foi à",

  dates: {
    months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    weekdays:
      "segunda-feira segunda 2ª_feira|terça-feira terça 3ª_feira|quarta-feira quarta|quinta-feira quinta|sexta-feira sexta|sábado|domingo",
    publishedLabels: "publicado|publicada|publicação|postado|criado|data",
    updatedLabels: "atualizado|atualizada|atualização|modificação|modificado|actualizado",
    relativeDays: "agora_mesmo há_instantes agora_há_pouco|hoje|ontem|anteontem",
    relativeUnits: "segundo* seg|minuto* min 30meia_hora|hora* h|dia*|semana*|mês meses|ano anos",
    ago: "há|atrás|faz",
    one: "um uma",
    meridiems: "am a_m|pm p_m",
    noonAndMidnight: "meio-dia|meia-noite",
    clockUnits: "h hs hrs hora horas às|min m minutos|s seg",
    connecting: "de do da em à às as a o e no na dia por",
    ordinals: "º o",
    zones: "horário de brasília = BRT|hora de lisboa = Europe/Lisbon|hora local = local|hora de = city",
  },

  bylines: {
    by: "por|texto|autor|reportagem|autora|autores|textos",
    editor: "editado|edição",
    translator: "traduzido|tradução",
    contributor: "com informações de",
    and: "e|&",
    using: "com",
    house: "para|especial para",
    job: "jornalista|correspondente|repórter|redator",
    staff: "redação|redacção|agência",
    photo: "foto|fotografia|imagem",
    video: "vídeo",
    illustration: "ilustração",
    graphic: "infografia",
    credit: "fonte|crédito",
  },

  lines: {
    advertisement: "anúncio|continua após a publicidade|continua depois da publicidade|publicidade",
    "author-box": "sobre o autor",
    comments: "comentários|deixe seu comentário|deixe um comentário",
    consent: "aceitar todos|este site usa cookies|política de cookies",
    copyright: "todos os direitos reservados",
    follow: "seguir|siga no google news",
    footer: "contato|política de privacidade|quem somos|termos de uso",
    login: "cadastre-se|entrar|iniciar sessão|já é assinante?",
    navigation: "buscar|ir para o conteúdo|menu|saltar para o conteúdo",
    newsletter: "assine nossa newsletter|inscreva-se|receba as notícias no seu e-mail",
    player: "assistir ao vídeo|ouvir artigo|ouça este conteúdo",
    popular: "em alta|mais lidas|mais lidos|últimas notícias",
    "reading-time": "min de leitura|minutos de leitura|tempo de leitura",
    related:
      "artigos relacionados|leia mais|leia também|notícias relacionadas|recomendados para você|relacionadas|saiba mais|veja também|você também pode gostar",
    share: "compartilhar|compartilhe|copiar link|enviar por e-mail|partilhar",
    tags: "tags|tópicos",
  },
};
