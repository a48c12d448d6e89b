import type { Lexicon } from "./lexicon";

/** Bulgarian */
export const bg: Lexicon = {
  language: "bg",
  commonWords:
    "на и да се за от в с не по са е че това като със до към при след през които беше бъде има но още може който във",

  dates: {},

  bylines: {
    by: "от|автор|текст|написа|подготви|интервю",
    editor: "редактирано",
    translator: "превод|преведе",
    contributor: "сътрудничество",
    and: "и|&",
    job: "журналист|кореспондент|репортер|редактор|коментатор|фотограф",
    staff: "редакция|агенция|агенции",
    photo: "снимка|снимки|фото",
    video: "видео",
    illustration: "илюстрация",
    graphic: "графика",
    credit: "източник|архив",
  },

  lines: {},
};
