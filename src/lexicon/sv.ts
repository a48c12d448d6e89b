import type { Lexicon } from "./lexicon";

/** Swedish */
export const sv: Lexicon = {
  language: "sv",
  commonWords:
    "och att det som en på är av för med till den har inte om ett i han men var jag från vi så kan ska också efter när eller",

  dates: {
    months:
      "januari jan | februari feb febr | mars mar | april apr | maj | juni jun | juli jul | augusti aug | september sept sep | oktober okt | november nov | december dec",
    weekdays:
      "måndag mån | tisdag tis tisd | onsdag ons onsd | torsdag tors tor | fredag fre | lördag lör | söndag sön",
    publishedLabels:
      "publicerad | publicerat | publicerad den | publicerad kl | publicerades | publicerades den | publiceringsdatum | skapad | skapad den | upplagd | inlagd | först publicerad | skriven | datum | utgivningsdatum",
    updatedLabels:
      "uppdaterad | uppdaterat | uppdaterad den | uppdaterad kl | uppdaterades | senast uppdaterad | senaste uppdatering | senast uppdaterat | ändrad | senast ändrad | redigerad | korrigerad | uppd",
    relativeDays: "just_nu nyss alldeles_nyss för_några_sekunder_sedan | i_dag idag | i_går igår | i_förrgår förrgår",
    relativeUnits:
      "sekund sekunder sek | minut minuter min | timme timmar tim | dag dagar | vecka veckor | månad månader mån | år",
    ago: "sedan | sen",
    one: "en ett",
    meridiems: "fm | em",
    noonAndMidnight: "middag | midnatt",
    clockUnits: "kl klockan h | min | sek",
    connecting: "den kl i och på av om",
    ordinals: "e",
    zones: "svensk tid = CET | lokal tid = local",
  },

  bylines: {},

  lines: {},
};
