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
      "mez = CET | mesz = CEST | mitteleuropäische zeit = CET | mitteleuropäische sommerzeit = CEST | mitteleuropäischer zeit = CET | mitteleuropäischer sommerzeit = CEST | weltzeit = UTC | ortszeit = LT | deutscher zeit = CET | wiener zeit = CET | berliner zeit = CET | schweizer zeit = CET | moskauer zeit = MSK | new yorker zeit = ET | kiewer zeit = KYV | londoner zeit = LON",
  },

  bylines: {
    by: "von|vom|text|text von|texte|autor|autorin|autoren|autorinnen|autor:in|autor*in|verfasst von|geschrieben von|ein interview von|interview von|eine analyse von|ein kommentar von|ein gastbeitrag von|ein bericht von|eine reportage von|artikel von|kolumne von|protokoll|aufgezeichnet von|es berichtet|bericht von|aus",
    after: "berichtet|schreibt",
    editor: "redaktion:|redigiert von|bearbeitet von|bearbeitung|lektorat|herausgegeben von|produktion",
    translator: "übersetzt von|übersetzung|übersetzung von|aus dem englischen|aus dem englischen von|ins deutsche übertragen von",
    contributor: "mitarbeit|unter mitarbeit von|mitarbeit von|recherche|mit beiträgen von",
    and: "und|&|sowie",
    using: "mit|mit material von|mit agenturmaterial|mit agenturen",
    job: "redakteur|korrespondent|reporter|journalist|volontär|autor|kolumnist|ressortleit|leiter|chef|freie|mitarbeiter|moderator|kommentator|kritiker|experte|expertin|praktikant|hospitant|fotograf|herausgeber|professor|anwalt|anwält|analyst|sprecher|geschäftsführ|abteilung|gast",
    staff: "redaktion|agentur|agenturen|newsdesk|team|nachrichten|presse|pressestelle|verlag|zeitung|magazin|verband|verein|bund|gmbh|polizei|ministerium|institut|universität|online",
    beside: "kommentar|kommentare|kommentar schreiben|schreibe einen kommentar|keine kommentare|min|minuten|lesezeit|lesedauer|uhr|stand|aktualisiert|veröffentlicht|zuletzt geändert|erstveröffentlichung|folgen|teilen|drucken|merken|anhören|mehr von|alle artikel|profil|kontakt|newsletter|kategorie|kategorien|schlagwörter|sport|politik|wirtschaft|kultur|panorama|wissen|meinung|startseite|ergänzungen|vor",
    photo: "foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|fotocredit|fotografie|fotograf|fotografin|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|beitragsbild|aufnahme",
    video: "video|kamera|film",
    illustration: "illustration|illustrationen|zeichnung|karikatur|montage|collage|fotomontage",
    graphic: "grafik|infografik|karte",
    audio: "audio|ton|podcast",
    credit: "quelle|quellen|credit|rechte|copyright",
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
