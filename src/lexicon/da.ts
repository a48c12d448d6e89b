import type { Lexicon } from "./lexicon";

/** Danish */
export const da: Lexicon = {
  language: "da",
  commonWords:
    "og i at det er en til af på for den de med der som ikke et har fra var blev kan også efter skal mod hvor ud mere når bliver",

  dates: {
    months:
      "januar jan | februar feb febr | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | december dec",
    weekdays: "mandag man | tirsdag tirs tir | onsdag ons | torsdag tors tor | fredag fre | lørdag lør | søndag søn",
    publishedLabels:
      "offentliggjort | offentliggjort d | publiceret | publiceret d | udgivet | udgivet d | udgivet den | publiceret den | oprettet | oprettet d | skrevet | lagt online | først publiceret | bragt | bragt d | dato",
    updatedLabels:
      "opdateret | opdateret d | opdateret den | opdateret kl | sidst opdateret | senest opdateret | seneste opdatering | sidst ændret | ændret | rettet | redigeret | opdat",
    relativeDays: "lige_nu netop_nu for_få_sekunder_siden lige_før | i_dag idag | i_går igår | i_forgårs forgårs",
    relativeUnits:
      "sekund sekunder sek | minut minutter min | time timer t | dag dage | uge uger | måned måneder md mdr | år",
    ago: "siden",
    one: "en et",
    noonAndMidnight: "middag | midnat",
    clockUnits: "kl klokken | min | sek",
    connecting: "den d kl af i og på om ved",
    zones: "dansk tid = CET | lokal tid = local",
  },

  bylines: {},

  lines: {},
};
