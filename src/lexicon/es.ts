import type { Lexicon } from "./lexicon";

/** Spanish */
export const es: Lexicon = {
  language: "es",
  commonWords: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha fue",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "contenido patrocinado|publicidad",
    "author-box": "sobre el autor",
    comments: "comentar|comentarios|deja un comentario",
    consent: "utilizamos cookies",
    copyright: "aviso legal",
    follow: "seguir",
    footer: "aviso legal|contacto|política de privacidad",
    login: "iniciar sesión|regístrate",
    navigation: "buscar|secciones|ver más",
    newsletter: "suscríbete",
    player: "escuchar",
    popular: "lo más leído|lo más visto|últimas noticias",
    "reading-time": "tiempo de lectura",
    related: "artículos relacionados|lee también|noticias relacionadas|te puede interesar|ver más",
    share: "compartir|copiar enlace|enviar por correo",
    tags: "etiquetas",
  },
};
