import type { Lexicon } from "./lexicon";

/** German */
export const de: Lexicon = {
  language: "de",
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",

  dates: {
    months:
      "januar jänner|februar feber|märz maerz mrz|april|mai|juni juno|juli julei|august|september|oktober|november|dezember",
    weekdays: "montag montags mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so son",
    publishedLabels:
      "veröffentlicht|veröffentlichung|publiziert|publikation|erschienen|erstellt|geschrieben|datum|vom|eingestellt",
    updatedLabels: "aktualisiert|aktualisierung|akt|stand|update|geändert|änderung|überarbeitet|bearbeitet",
    relativeDays: "gerade_eben soeben|heute|gestern|vorgestern",
    relativeUnits: "sekunde* sek|minute* min 30halben_stunde|stunde* std h|tag tage*|woche*|monat*|jahr*",
    ago: "vor|her",
    one: "eine einer einem einen ein",
    noonAndMidnight: "mittag mittags|mitternacht mitternachts",
    clockUnits: "uhr h|min minuten|sek",
    connecting: "um am den der im von vom ab gegen",
    zones:
      "mitteleuropäische zeit = CET|mitteleuropäischer zeit = CET|deutscher zeit = Europe/Berlin|berliner zeit = Europe/Berlin|wiener zeit = Europe/Vienna|schweizer zeit = Europe/Zurich|pariser zeit = Europe/Paris|londoner zeit = Europe/London|new yorker zeit = ET|moskauer zeit = MSK|ortszeit = local",
  },

  bylines: {
    by: "von|vom|text|autor|autor:in|autor*in|verfasst|geschrieben|kolumne von|gastbeitrag von|kommentar von|protokoll|aufgezeichnet|interview|autorin|autoren|autorinnen|texte",
    after: "berichtet|schreibt",
    editor: "redigiert|bearbeitet|lektorat",
    translator: "übersetzt|übersetzung|aus dem englischen",
    photographer: "fotos von|fotografien von",
    contributor: "mitarbeit|recherche",
    and: "und|&|sowie",
    using: "mit|mit material von",
    house: "für",
    job: "redakteur|korrespondent|reporter|journalist|volontär|redaktionsmitglied|kolumnist|leiter|leitend|chef|freie|mitarbeiter|moderator|kommentator|expert|professor|anwalt|sprecher|abteilung",
    staff:
      "redaktion|agentur|newsdesk|team|nachrichten|presse|verlag|zeitung|magazin|verband|bund|gmbh|polizei|institut|universität|online|bote|kurier|blatt|anzeiger|stiftung",
    beside:
      "ergänzungen|mehr von|alle artikel|zuletzt|kategorie|kategorien|schreibe|sport|politik|wirtschaft|kultur|panorama|wissen|meinung|präsentiert von|gesponsert von|unterstützt von|ein kommentar|kommentar|lesezeichen",
    photo: "foto|bild|fotograf|bildquelle|bildnachweis|bildrechte|fotocredit|symbolbild|archivbild|titelbild|aufnahme",
    video: "video|kamera|film",
    illustration: "illustration|zeichnung|karikatur|montage|collage",
    graphic: "grafik|karte",
    credit: "quelle|rechte|copyright",
  },

  lines: {
    advertisement: "anzeige|werbung",
    "author-box": "über den autor",
    comments: "antworten|diskutieren sie mit|kommentar hinzufügen|kommentare",
    consent: "alle akzeptieren|cookie-einstellungen|cookies|einstellungen",
    copyright: "alle rechte vorbehalten",
    follow: "folgen",
    footer: "agb|datenschutz|impressum|kontakt|nutzungsbedingungen",
    login:
      "abo|angemeldet bleiben|anmelden|ihrem passwort|jetzt weiterlesen|noch kein konto?|passwort|passwort vergessen?|registrieren|sie haben bereits ein abo?",
    navigation: "menü|nach oben|zum hauptinhalt|zum inhalt springen|zur startseite",
    newsletter: "jetzt anmelden|newsletter",
    player: "anhören",
    popular: "aktuelle nachrichten|meistgelesen|neueste artikel|top-themen",
    "reading-time": "lesezeit",
    related:
      "auch interessant|das könnte sie auch interessieren|lesen sie auch|lesen sie mehr|mehr lesen|mehr zum thema|weitere artikel|ähnliche artikel",
    share: "artikel teilen|drucken|e-mail|facebook|merken|teilen|whatsapp",
    tags: "schlagworte|themen",
  },
};
