import type { Lexicon } from "./lexicon";

/** Dutch */
export const nl: Lexicon = {
  language: "nl",
  commonWords: "de van het een en in is dat op te zijn met voor niet aan er die ook als maar om bij uit",

  dates: {
    months: "januari|februari|maart mrt mar|april|mei|juni|juli|augustus|september|oktober|november|december",
    weekdays: "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    publishedLabels: "gepubliceerd|publicatie|publicatiedatum|geplaatst|verschenen|aangemaakt|datum",
    updatedLabels: "bijgewerkt|laatste update|update|gewijzigd|wijziging|aangepast|geüpdatet",
    relativeDays: "zojuist zonet|vandaag|gisteren",
    relativeUnits: "second* sec|minu* 30half_uur 30halfuur|uur uren u|dag dagen|week weken|maand*|jaar jaren",
    ago: "geleden",
    one: "een één",
    meridiems: "am|pm",
    clockUnits: "uur u h om|min|sec",
    connecting: "om op de van in en het den te",
    ordinals: "e de ste",
  },

  bylines: {
    by: "door|tekst|auteur|van onze|auteurs",
    editor: "eindredactie",
    translator: "vertaald|vertaling",
    contributor: "met medewerking van",
    and: "en|&",
    using: "met",
    house: "voor",
    job: "redacteur|verslaggever|verslaggeefster|correspondent",
    staff: "redactie|persbureau|nieuws",
    photo: "foto|foto's|fotografie|beeld",
    video: "video",
    illustration: "illustratie",
    graphic: "infographic",
    credit: "bron|bronnen",
  },

  lines: {
    advertisement: "advertentie|gesponsord|tekst gaat verder onder de advertentie|tekst loopt door onder de afbeelding",
    "author-box": "over de auteur",
    comments: "geef een reactie|plaats een reactie|reacties|reageer",
    consent: "alles accepteren|wij gebruiken cookies",
    copyright: "alle rechten voorbehouden|privacybeleid",
    follow: "volg ons",
    footer: "contact|over ons|privacy",
    login: "al abonnee?|inloggen|registreren",
    navigation: "ga naar hoofdinhoud|ga naar inhoud|home|menu",
    newsletter: "meld je aan|nieuwsbrief|schrijf je in voor",
    player: "bekijk video|beluister dit artikel",
    popular: "laatste nieuws|meest gelezen|net binnen|populair",
    "reading-time": "leestijd",
    related: "aanbevolen|gerelateerd|gerelateerde artikelen|lees ook|lees verder|meer over dit onderwerp",
    share: "afdrukken|bewaar artikel|deel dit artikel|deel via|delen|kopieer link",
    tags: "onderwerpen|trefwoorden",
  },
};
