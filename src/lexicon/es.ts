import type { Lexicon } from "./lexicon";

/** Spanish */
export const es: Lexicon = {
  language: "es",
  commonWords: "de la que el en y a los se del las un por con no una su para es al lo como más o sus ha",

  dates: {
    months: "enero|febrero|marzo mzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre",
    weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    publishedLabels: "publicado|publicada|publicación|fecha|creado",
    updatedLabels: "actualizado|actualizada|actualización|modificación|act|modificado",
    relativeDays: "ahora hace_un_momento|hoy|ayer|anteayer",
    relativeUnits: "segundo* seg|minuto* min 30media_hora|hora* h|día*|semana*|mes meses|año*",
    ago: "hace|atrás",
    one: "un una",
    meridiems: "am a_m|pm p_m",
    noonAndMidnight: "mediodía|medianoche",
    clockUnits: "h hs hrs hora horas a_las a_la|min minutos|s seg",
    connecting: "de del a la las el los en y al por",
    ordinals: "º o er",
    zones:
      "hora peninsular = Europe/Madrid|hora española = Europe/Madrid|hora del este = ET|hora de méxico = America/Mexico_City|hora argentina = ART|hora de colombia = COT|hora de chile = CLT|hora local = local|hora de = city|hora de londres = Europe/London|hora de nueva york = ET",
  },

  bylines: {
    by: "por|texto|autor|escribe|firma|autora|autores|textos|escriben",
    editor: "editado|edición",
    translator: "traducido|traducción",
    contributor: "con información de|con la colaboración",
    and: "y|e|&",
    using: "con",
    house: "para|especial para",
    job: "periodista|corresponsal|redactor|reporter|enviad|columnista|editor|fotógraf",
    staff: "redacción|agencia|equipo|prensa|diario|noticias|correo",
    beside: "patrocinado por|presentado por",
    photo: "foto|fotografía|imagen|imágenes",
    video: "vídeo|captura de pantalla",
    illustration: "ilustración|dibujo",
    graphic: "infografía|gráfico",
    credit: "fuente|crédito|cortesía|cortesía de",
  },

  lines: {
    advertisement: "contenido patrocinado|continúa leyendo después de la publicidad|publicidad",
    "author-box": "acerca del autor|sobre el autor|sobre la firma",
    comments: "comentar|comentarios|deja un comentario|deja una respuesta",
    consent: "aceptar|configurar cookies|rechazar|utilizamos cookies",
    copyright: "prohibida su reproducción|todos los derechos reservados",
    follow: "seguir|síguenos en google news",
    footer: "aviso legal|contacto|política de privacidad",
    login: "iniciar sesión|regístrate|suscríbete|¿ya eres suscriptor?",
    navigation: "buscar|ir al contenido|saltar al contenido|secciones|ver más",
    newsletter: "boletín|recibe las noticias en tu correo",
    player: "escucha este artículo|escuchar|reproducir vídeo",
    popular: "lo más leído|lo más visto|más leídas|te recomendamos|últimas noticias",
    "reading-time": "min de lectura|minutos de lectura|tiempo de lectura",
    related:
      "artículos relacionados|lea también|lee también|leer más|más información|noticias relacionadas|te puede interesar|temas relacionados|ver más",
    share: "compartir|copiar enlace|enviar por correo|guardar|imprimir",
    tags: "archivado en|etiquetas|más sobre|temas",
  },
};
