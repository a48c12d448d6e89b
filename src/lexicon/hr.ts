import type { Lexicon } from "./lexicon";

/** Croatian */
export const hr: Lexicon = {
  language: "hr",
  commonWords:
    "i u je se na da za su od s koji o iz kao će bi ne nije a što koja koje ali nakon samo bio prema više uz kako tijekom",

  dates: {
    months:
      "siječanj siječnja sij siječ januar januara jan | veljača veljače velj februar februara feb | ožujak ožujka ožu mart marta mar | travanj travnja tra trav april aprila apr | svibanj svibnja svi svib maj maja | lipanj lipnja lip juni juna jun | srpanj srpnja srp juli jula jul | kolovoz kolovoza kol avgust august augusta avgusta aug avg | rujan rujna ruj septembar septembra sep sept | listopad listopada lis oktobar oktobra okt | studeni studenoga studenog stu novembar novembra nov | prosinac prosinca pro decembar decembra dec",
    weekdays:
      "ponedjeljak pon | utorak uto | srijeda srijedu sri | četvrtak čet | petak pet | subota subotu sub | nedjelja nedjelju ned",
    publishedLabels:
      "objavljeno | objavljen | objavljena | datum objave | objava | vrijeme objave | kreirano | dodano | napisano | datum | postavljeno | izdano",
    updatedLabels:
      "ažurirano | ažuriran | ažurirana | zadnje ažuriranje | posljednje ažuriranje | zadnja izmjena | izmijenjeno | osvježeno | dopunjeno | posljednja izmjena | zadnji put ažurirano | ažuriranje",
    relativeDays: "upravo_sada sada prije_nekoliko_sekundi upravo | danas | jučer jučerašnji | prekjučer",
    relativeUnits:
      "sekundu sekunde sekundi sek | minutu minute minuta min | sat sata sati h | dan dana | tjedan tjedna tjedana sedmicu sedmice sedmica | mjesec mjeseca mjeseci | godinu godine godina",
    ago: "prije",
    one: "jedan jednu",
    meridiems: "prijepodne ujutro | poslijepodne popodne navečer",
    noonAndMidnight: "podne u_podne | ponoć u_ponoć",
    clockUnits: "sati h sata sat | min | sek",
    connecting: "u i od godine god g dana na",
    zones: "srednjoeuropsko vrijeme = CET | po lokalnom vremenu = local | lokalno vrijeme = local",
  },

  bylines: {
    by: "piše|autor|tekst|napisao|pišu|razgovarao|priredio",
    editor: "uredio",
    translator: "prijevod|preveo",
    contributor: "suradnja",
    and: "i|te|&",
    job: "novinar|dopisni|urednik|urednica|reporter|kolumnist",
    staff: "redakcija|agencija|agencije",
    photo: "foto|fotografija|slika",
    video: "video",
    illustration: "ilustracija",
    graphic: "grafika",
    credit: "izvor|arhiva",
  },

  lines: {
    advertisement: "oglas|tekst se nastavlja ispod oglasa",
    "author-box": "o autoru",
    comments: "komentari|napiši komentar|ostavi komentar",
    consent: "koristimo kolačiće",
    copyright: "sva prava pridržana",
    follow: "pratite nas",
    footer: "impressum|kontakt|marketing",
    login: "prijava|prijavi se",
    navigation: "izbornik|naslovnica|traži",
    newsletter: "newsletter",
    popular: "najnovije|najčitanije",
    "reading-time": "min čitanja",
    related: "povezani članci|pročitaj i|pročitajte i|pročitajte još|vezani članci",
    share: "ispis|podijeli|podijelite",
    tags: "tagovi",
  },
};
