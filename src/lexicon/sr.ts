import type { Lexicon } from "./lexicon";

/** Serbian */
export const sr: Lexicon = {
  language: "sr",
  commonWords:
    "i u je se na da za su od sa koji o iz kao će bi ne nije a što koja koje ali posle samo bio prema više uz kako tokom и у је се на да за су од са који о из као ће би не није а што која које али после само био према више уз како током",

  dates: {},

  bylines: {
    by: "пише|аутор|текст|написао|piše|autor|tekst|napisao",
    editor: "уредио|uredio",
    translator: "превод|превео|prevod|preveo",
    contributor: "сарадња|saradnja",
    and: "и|i|&",
    job: "новинар|дописни|уредни|репортер|колумнист|коментатор|професор|аналитичар|novinar|dopisni|uredni|reporter",
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
    copyright: "сва права задржана",
    follow: "пратите нас",
    footer: "kontakt|импресум|контакт",
    login: "prijava|пријава",
    navigation: "naslovna|мени|почетна",
    popular: "najčitanije|најновије|најчитаније",
    related: "pročitajte i|pročitajte još|повезане вести|прочитајте и|прочитајте још",
    share: "podeli|подели|подијели",
    tags: "тагови",
  },
};
