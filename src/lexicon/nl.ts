import type { Lexicon } from "./lexicon";

/** Dutch */
export const nl: Lexicon = {
  language: "nl",
  commonWords:
    "de van het een en in is dat op te zijn met voor niet aan er die ook als maar om bij door naar heeft uit werd wordt ze",

  dates: {
    months:
      "januari jan | februari feb febr | maart mrt mar | april apr | mei | juni jun | juli jul | augustus aug | september sep sept | oktober okt | november nov | december dec",
    weekdays:
      "maandag ma maa | dinsdag di din | woensdag wo woe | donderdag do don | vrijdag vr vrij vri | zaterdag za zat | zondag zo zon",
    publishedLabels:
      "gepubliceerd | gepubliceerd op | gepubliceerd om | publicatie | publicatiedatum | geplaatst | geplaatst op | geplaatst om | verschenen op | gemaakt op | geschreven op | aangemaakt | aangemaakt op | datum",
    updatedLabels:
      "bijgewerkt | bijgewerkt op | bijgewerkt om | laatst bijgewerkt | laatst bijgewerkt op | laatste update | laatst gewijzigd | laatst gewijzigd op | gewijzigd | gewijzigd op | aangepast | aangepast op | aangepast om | update | geüpdatet | geactualiseerd op | laatst aangepast op",
    relativeDays: "zojuist net nu zonet enkele_seconden_geleden | vandaag | gisteren gister | eergisteren",
    relativeUnits:
      "seconde seconden sec | minuut minuten min | uur uren u | dag dagen | week weken | maand maanden mnd | jaar jaren jr",
    ago: "geleden",
    one: "een één",
    meridiems: "am | pm",
    noonAndMidnight: "middag | middernacht",
    clockUnits: "uur u h om | min | sec",
    connecting: "om op de van in en het den te",
    ordinals: "e de ste",
    zones: "nederlandse tijd = CET | belgische tijd = CET | lokale tijd = local | plaatselijke tijd = local",
  },

  bylines: {
    by: "door|tekst|auteur|geschreven",
    editor: "eindredactie",
    translator: "vertaald|vertaling",
    contributor: "met medewerking van",
    and: "en|&",
    using: "met",
    job: "redacteur|verslaggever|verslaggeefster|correspondent|journalist|columnist",
    staff: "redactie|persbureau|nieuws",
    photo: "foto|fotografie|beeld",
    video: "video",
    illustration: "illustratie",
    graphic: "infographic",
    credit: "bron|bronnen",
  },

  lines: {
    advertisement: "advertentie|gesponsord",
    "author-box": "over de auteur",
    comments: "plaats een reactie|reacties|reageer",
    consent: "wij gebruiken cookies",
    copyright: "alle rechten voorbehouden",
    follow: "volg ons",
    footer: "contact|over ons|privacy",
    login: "al abonnee?|inloggen",
    navigation: "ga naar inhoud|home|menu",
    newsletter: "nieuwsbrief",
    player: "beluister dit artikel",
    popular: "laatste nieuws|meest gelezen|populair",
    "reading-time": "leestijd",
    related: "aanbevolen|gerelateerd|gerelateerde artikelen|lees ook|meer over dit onderwerp",
    share: "deel dit artikel|deel via|delen",
    tags: "onderwerpen",
  },
};
