import type { Lexicon } from "./lexicon";

/** Serbian */
export const sr: Lexicon = {
  language: "sr",
  commonWords:
    "i u je se na da za su od sa koji o iz kao će bi ne a posle uz tokom и у је се на да за су од са који о из као ће би а",

  dates: {
    months:
      "јануар јануара januar januara|фебруар фебруара februar februara|марта marta|априла aprila|маја maja|јуна јуни juna juni|јула јули jula juli|август августа avgust avgusta|септембар септембра septembar septembra|октобар октобра oktobar oktobra|новембар новембра novembar novembra|децембар децембра decembar decembra",
    weekdays:
      "понедељак ponedeljak|уторак utorak|среда среду sreda sredu|четвртак četvrtak|петак petak|субота суботу subota subotu|недеља недељу nedelja nedelju",
    publishedLabels: "објављено|датум|додато|objavljeno|datum|dodato",
    updatedLabels: "ажурирано|измена|измењено|ažurirano|izmena|izmenjeno",
    relativeDays: "управо_сада upravo_sada|данас danas|јуче juče",
    relativeUnits:
      "секунд* sekund*|минут* мин minut* min|сат* sat*|дан dan дана dana|недељ* nedelj*|месец* mesec*|годин* godin*",
    ago: "пре|pre",
    one: "један једну jedan jednu",
    meridiems: "пре_подне pre_podne ујутру ujutru|по_подне поподне увече po_podne popodne uveče",
    clockUnits: "часова ч сати h časova č sati sat|мин min|сек sek",
    connecting: "у и од године год г u i od godine god g",
  },

  bylines: {
    by: "пише|аутор|текст|написао|piše|autor|tekst|napisao|razgovarala|разговарала|аутори|ауторка|написала|autori|autorka|napisala",
    editor: "уредио|uredio",
    translator: "превод|превео|prevod|preveo",
    contributor: "сарадња|saradnja",
    and: "и|i|&",
    job: "новинар|дописни|уредни|репортер|колумнист|коментатор|професор|аналитичар",
    staff: "редакција|агенција|вести|новине|redakcija|agencija",
    photo: "фото|фотографија|слика|foto|fotografija|slika",
    video: "видео|снимак",
    illustration: "илустрација|цртеж",
    graphic: "графика|мапа",
    credit: "извор|архива|izvor|arhiva",
  },

  lines: {
    advertisement: "reklama|реклама",
    "author-box": "o autoru",
    comments: "komentari|коментари|пошаљи коментар",
    copyright: "sva prava zadržana|сва права задржана",
    follow: "пратите нас",
    footer: "kontakt|импресум|контакт",
    login: "prijava|prijavi se|пријава",
    navigation: "naslovna|мени|почетна|претрага",
    popular: "najčitanije|најновије|најчитаније",
    related: "povezane vesti|pročitajte i|pročitajte još|повезане вести|прочитајте и|прочитајте још",
    share: "podeli|štampaj|подели|подијели|штампај",
    tags: "tagovi|тагови",
  },
};
