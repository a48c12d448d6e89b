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

  bylines: {},

  lines: {},
};
