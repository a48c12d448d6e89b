import type { Lexicon } from "./lexicon";

/** German */
export const de: Lexicon = {
  language: "de",
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",

  dates: {
    months:
      "januar jänner jan jän jänn | februar feber feb febr | märz maerz mär mrz mar mae | april apr | mai | juni jun juno | juli jul julei | august aug | september sept sep | oktober okt | november nov | dezember dez",
    weekdays:
      "montag montags mo | dienstag di die | mittwoch mi mit | donnerstag do don | freitag fr fre | samstag sonnabend sa sam | sonntag so son",
    publishedLabels:
      "veröffentlicht | veröffentlicht am | veröffentlichung | erstveröffentlichung | veröffentlichungsdatum | artikel veröffentlicht | publiziert | publiziert am | erschienen | erschienen am | erstellt | erstellt am | geschrieben | geschrieben am | erstmals publiziert | erstmals veröffentlicht | online seit | datum | vom | ausgabe vom | eingestellt | eingestellt am | gepostet | verfasst am | gesendet am | ausgestrahlt am | freigegeben | publikation | erstpublikation | pressemitteilung vom",
    updatedLabels:
      "aktualisiert | aktualisiert am | aktualisiert um | zuletzt aktualisiert | zuletzt aktualisiert am | letzte aktualisierung | aktualisierung | akt | stand | update | upd | geändert | geändert am | zuletzt geändert | zuletzt geändert am | letzte änderung | überarbeitet | zuletzt bearbeitet | bearbeitet am | korrigiert am | ergänzt am",
    relativeDays: "gerade_eben soeben jetzt eben | heute | gestern | vorgestern",
    relativeUnits:
      "sekunde sekunden sek | minute minuten min | stunde stunden std h | tag tage tagen | woche wochen | monat monate monaten | jahr jahre jahren",
    ago: "vor | her",
    one: "eine einer einem einen ein",
    noonAndMidnight: "mittag mittags | mitternacht mitternachts",
    clockUnits: "uhr h | min minuten | sek",
    connecting: "um am den der im von vom ab gegen",
    ordinals: "",
    zones:
      "mez = CET | mesz = CEST | mitteleuropäische zeit = CET | mitteleuropäische sommerzeit = CEST | mitteleuropäischer zeit = CET | mitteleuropäischer sommerzeit = CEST | weltzeit = UTC | ortszeit = local | deutscher zeit = CET | wiener zeit = CET | berliner zeit = CET | schweizer zeit = CET | moskauer zeit = MSK | new yorker zeit = ET | kiewer zeit = kyiv | londoner zeit = london",
  },

  bylines: {
    by: "von|vom|text|autor|autor:in|autor*in|verfasst|geschrieben|kolumne von|gastbeitrag von|kommentar von|protokoll|aufgezeichnet|interview",
    after: "berichtet|schreibt",
    editor: "redigiert|bearbeitet|lektorat",
    translator: "übersetzt|übersetzung|aus dem englischen",
    photographer: "fotos von|fotografien von",
    contributor: "mitarbeit|recherche",
    and: "und|&|sowie",
    using: "mit|mit material von",
    job: "redakteur|korrespondent|reporter|journalist|volontär|kolumnist|leiter|leitend|leitung|chef|freie|mitarbeiter|moderator|kommentator|kritiker|expert|praktikant|professor|anwalt|analyst|sprecher|geschäftsführ|abteilung",
    staff:
      "redaktion|agentur|newsdesk|team|nachrichten|presse|verlag|zeitung|magazin|verband|verein|bund|gmbh|polizei|ministerium|institut|universität|online",
    beside:
      "ergänzungen|mehr von|alle artikel|kategorie|schreibe|sport|politik|wirtschaft|kultur|panorama|wissen|meinung",
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
