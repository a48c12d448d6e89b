import type { Lexicon } from "./lexicon";

/** German */
export const de: Lexicon = {
  language: "de",
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "anzeige|werbung",
    "author-box": "über den autor",
    comments: "antworten|diskutieren sie mit|kommentar hinzufügen|kommentare",
    consent: "cookie-einstellungen",
    copyright: "alle rechte vorbehalten",
    follow: "folgen",
    footer: "agb|impressum|kontakt|nutzungsbedingungen",
    login: "anmelden|registrieren",
    navigation: "nach oben|zum hauptinhalt|zum inhalt springen|zur startseite",
    newsletter: "newsletter",
    player: "anhören",
    popular: "aktuelle nachrichten|meistgelesen|neueste artikel|top-themen",
    "reading-time": "lesezeit",
    related:
      "auch interessant|das könnte sie auch interessieren|lesen sie auch|lesen sie mehr|mehr lesen|mehr zum thema|ähnliche artikel",
    share: "artikel teilen|drucken|e-mail|teilen",
    tags: "schlagworte",
  },
};
