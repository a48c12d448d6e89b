import type { Lexicon } from "./lexicon";

/** Persian */
export const fa: Lexicon = {
  language: "fa",
  commonWords: "و در به از که این را با است برای آن تا بر یک هم کرد خود شد نیز شده کند گفت می‌شود بود",

  dates: {},

  bylines: {
    by: "نویسنده|نوشته|به قلم|گزارش|از",
    editor: "ویراستار",
    translator: "مترجم|ترجمه",
    contributor: "با همکاری",
    and: "و|&",
    using: "به نقل از",
    job: "خبرنگار|روزنامه‌نگار|روزنامه نگار|سردبیر|دبیر|عکاس",
    staff: "خبرگزاری|تحریریه|گروه",
    photo: "عکس|تصویر",
    video: "ویدئو",
    illustration: "کاریکاتور",
    graphic: "اینفوگرافی",
    credit: "منبع|آرشیو",
  },

  lines: {},
};
