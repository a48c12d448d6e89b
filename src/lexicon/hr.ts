import type { Lexicon } from "./lexicon";

/** Croatian */
export const hr: Lexicon = {
  language: "hr",
  commonWords: "i u je se na da za su od s koji o iz kao će bi ne a nakon tijekom",

  dates: {
    months:
      "siječanj siječnja januar januara|veljača veljače februar februara|ožujak ožujka marta|travanj travnja aprila|svibanj svibnja maja|lipanj lipnja juni juna|srpanj srpnja juli jula|kolovoz kolovoza avgust august augusta avgusta|rujan rujna septembar septembra|listopad listopada oktobar oktobra|studeni studenoga studenog novembar novembra|prosinac prosinca decembar decembra",
    weekdays: "ponedjeljak|utorak|srijeda srijedu|četvrtak|petak|subota subotu|nedjelja nedjelju",
    publishedLabels: "objavljeno|objavljen|objava|kreirano",
    updatedLabels: "ažurirano|ažuriranje|izmjena|izmijenjeno",
    relativeDays: "upravo_sada upravo|danas|jučer",
    relativeUnits: "sekund*|minut* min 30pola_sata|sat* h|dan dana|tjed* sedmic*|mjesec*|godin*",
    ago: "prije",
    one: "jedan jednu",
    meridiems: "prijepodne ujutro|poslijepodne popodne navečer",
    clockUnits: "sati h sata sat|min|sek",
    connecting: "u i od godine god g dana na",
  },

  bylines: {
    by: "piše|autor|tekst|napisao|pišu|razgovarao|priredio|napisala|priredila|razgovarala|autorica|autori",
    editor: "uredio",
    translator: "prijevod|preveo",
    contributor: "suradnja",
    and: "i|te|&",
    job: "novinar|dopisni|urednik|urednica",
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
    login: "prijava|prijavi se|registracija",
    navigation: "izbornik|naslovnica|pretraži|traži",
    newsletter: "newsletter|prijavite se",
    popular: "najnovije|najčitanije",
    "reading-time": "min čitanja",
    related: "možda vas zanima|povezani članci|pročitaj i|pročitajte i|pročitajte još|vezani članci",
    share: "ispis|podijeli|podijelite",
    tags: "tagovi|teme",
  },
};
