import type { Lexicon } from "./lexicon";

/** Romanian */
export const ro: Lexicon = {
  language: "ro",
  commonWords:
    "de în și a la cu pe că din nu pentru care o este un să mai au fi după fost al sunt ale prin dar s-a iar ca lui acest",

  dates: {
    months:
      "ianuarie ian | februarie feb febr | martie mar mart | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept sep | octombrie oct | noiembrie nov noi | decembrie dec",
    weekdays:
      "luni lun lu | marți mar ma | miercuri mie mierc mi | joi jo | vineri vin vi | sâmbătă sâm sâmb sb | duminică dum du",
    publishedLabels:
      "publicat | publicată | publicat la | publicat pe | publicat în | publicat de | data publicării | publicare | postat | postat la | postat pe | adăugat | creat la | scris de | data | data apariției",
    updatedLabels:
      "actualizat | actualizată | actualizat la | actualizat pe | actualizare | ultima actualizare | ultima modificare | modificat | modificat la | data actualizării | editat la | update",
    relativeDays: "acum_câteva_secunde chiar_acum adineauri | azi astăzi | ieri | alaltăieri",
    relativeUnits:
      "secundă secunde sec | minut minute min | oră ore h | zi zile | săptămână săptămâni săpt | lună luni | an ani",
    ago: "acum | în urmă cu | în urmă",
    one: "o un",
    noonAndMidnight: "prânz la_prânz | miezul_nopții",
    clockUnits: "ora orele h ore | min | sec",
    connecting: "la ora de în pe și din",
    zones: "ora româniei = bucharest | ora moldovei = chisinau | ora locală = local | ora moscovei = MSK",
  },

  bylines: {
    by: "de|autor|text|articol|scris",
    editor: "editat",
    translator: "traducere|tradus",
    contributor: "colaborare",
    and: "și|şi|&",
    using: "cu",
    job: "jurnalist|redactor|corespondent|reporter|editorialist|fotograf",
    staff: "redacția|redacţia|agenția",
    photo: "foto|fotografie|imagine",
    video: "video",
    illustration: "ilustrație",
    graphic: "grafic",
    credit: "sursa|sursă",
  },

  lines: {
    advertisement: "publicitate|reclamă",
    "author-box": "despre autor",
    comments: "adaugă comentariu|comentarii|lasă un comentariu",
    consent: "folosim cookie-uri",
    copyright: "toate drepturile rezervate",
    follow: "urmărește-ne",
    footer: "contact|despre noi|termeni și condiții",
    login: "autentificare|conectare",
    navigation: "acasă|caută|meniu",
    newsletter: "newsletter",
    popular: "cele mai citite|cele mai noi|ultimele știri",
    "reading-time": "timp de citire",
    related: "articole similare|citeşte şi|citește mai mult|citește și|vezi și",
    share: "distribuie|share|trimite",
    tags: "etichete",
  },
};
