import type { Lexicon } from "./lexicon";

/** Lithuanian */
export const lt: Lexicon = {
  language: "lt",
  commonWords:
    "ir kad yra su tai bet kaip buvo iš jis jie dėl tik dar apie nuo per ne ką kuris jau į taip pat savo po bus gali",

  dates: {
    months:
      "sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio",
    weekdays:
      "pirmadienis pirmadienį pr|antradienis antradienį|trečiadienis trečiadienį tr|ketvirtadienis ketvirtadienį kt|penktadienis penktadienį pn|šeštadienis šeštadienį št|sekmadienis sekmadienį sk",
    publishedLabels: "paskelbta|publikuota|įkelta|skelbta|data",
    updatedLabels: "atnaujinta|paskutinį kartą atnaujinta|redaguota|pakeista",
    relativeDays: "ką_tik|šiandien|vakar|užvakar",
    relativeUnits: "sekund* sek|minu* min|valand* val|dien*|savait*|mėn*|met*",
    ago: "prieš",
    one: "vieną",
    clockUnits: "val|min|sek",
    connecting: "m d mėn",
  },

  bylines: {
    by: "autorius|autorė|autoriai|tekstas|parengė|parašė|kalbino|rašo",
    editor: "redagavo|redaktorius|redaktorė",
    translator: "vertė|išvertė",
    contributor: "prisidėjo",
    and: "ir|&",
    job: "žurnalist|korespondent|apžvalgin",
    staff: "redakcija|naujienų agentūra|naujienos",
    photo: "nuotr|nuotrauka|nuotraukos|fotografija",
    video: "vaizdo įrašas",
    illustration: "iliustracija",
    graphic: "infografikas",
    credit: "šaltinis",
  },

  lines: {
    advertisement: "reklama|rėmėjas",
    comments: "komentarai|rašyti komentarą",
    consent: "naudojame slapukus",
    copyright: "visos teisės saugomos",
    follow: "sekite mus",
    footer: "kontaktai|privatumo politika|apie mus",
    login: "prisijungti|registruotis",
    navigation: "meniu|pagrindinis|paieška",
    newsletter: "naujienlaiškis|prenumeruoti",
    popular: "naujausi|populiariausi|skaitomiausi",
    related: "skaitykite taip pat|susiję straipsniai|taip pat skaitykite",
    share: "dalintis|spausdinti",
    tags: "temos|žymos",
  },
};
