import type { Lexicon } from "./lexicon";

/** Spanish */
export const es: Lexicon = {
  language: "es",
  commonWords: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha fue",

  dates: {
    months:
      "enero ene | febrero feb | marzo mar mzo | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre setiembre sept sep set | octubre oct | noviembre nov | diciembre dic",
    weekdays: "lunes lun | martes mar | miércoles mié mier | jueves jue | viernes vie | sábado sáb | domingo dom",
    publishedLabels:
      "publicado | publicado el | publicada | publicada el | publicación | fecha de publicación | fecha | primera publicación | creado | creado el | emitido el | escrito el | subido el | publicado a las | guardado el",
    updatedLabels:
      "actualizado | actualizado el | actualizado a | actualizado a las | actualizada | actualizada el | actualización | última actualización | última modificación | últ act | act | modificado | modificado el | editado el | corregido el",
    relativeDays:
      "ahora hace_un_momento hace_unos_instantes hace_instantes ahora_mismo | hoy | ayer | anteayer antier antes_de_ayer",
    relativeUnits:
      "segundo segundos seg s | minuto minutos min mins | hora horas h hs hrs | día días d | semana semanas sem | mes meses | año años",
    ago: "hace | atrás",
    one: "un una",
    meridiems: "am a_m | pm p_m",
    noonAndMidnight: "mediodía | medianoche",
    clockUnits: "h hs hrs hora horas a_las a_la | min minutos | s seg",
    connecting: "de del a la las el los en y al por",
    ordinals: "º o er",
    zones:
      "hora peninsular = CET | hora española = CET | hora de madrid = CET | hora de españa = CET | hora del este = ET | hora de nueva york = ET | hora del pacífico = PT | hora del centro = CT | hora de méxico = mexico | hora argentina = ART | hora de argentina = ART | hora de buenos aires = ART | hora colombiana = COT | hora de colombia = COT | hora de bogotá = COT | hora peruana = PET | hora de perú = PET | hora de chile = CLT | hora chilena = CLT | hora de venezuela = VET | hora venezolana = VET | hora de miami = ET | hora de parís = CET | hora local = local",
  },

  bylines: {
    by: "por|texto|autor|escribe|firma",
    editor: "editado|edición",
    translator: "traducido|traducción",
    contributor: "con información de|con la colaboración",
    and: "y|e|&",
    using: "con",
    job: "periodista|corresponsal|redactor|reporter|enviad|columnista|editor|fotógraf|director|jefe|jefa|analista",
    staff: "redacción|agencia|equipo|prensa|diario|noticias",
    photo: "foto|fotografía|imagen|imágenes",
    video: "vídeo|captura de pantalla",
    illustration: "ilustración|dibujo",
    graphic: "infografía|gráfico",
    credit: "fuente|crédito|cortesía|cortesía de",
  },

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
