import type { Lexicon } from "./lexicon";

/** Persian */
export const fa: Lexicon = {
  language: "fa",
  commonWords: "و در به از که این را با است برای آن تا بر یک هم کرد خود شد نیز شده کند گفت می‌شود بود",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "آگهی|تبلیغات",
    comments: "ارسال نظر|دیدگاه|نظرات",
    copyright: "تمامی حقوق محفوظ است",
    follow: "ما را دنبال کنید",
    footer: "تماس با ما|درباره ما|قوانین",
    login: "ثبت نام|ورود",
    navigation: "خانه|صفحه اصلی|منو",
    newsletter: "خبرنامه",
    popular: "آخرین اخبار|پربازدیدترین|پربیننده‌ترین",
    related: "اخبار مرتبط|بیشتر بخوانید|مطالب مرتبط|مطالب مشابه",
    share: "اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید",
    tags: "برچسب‌ها",
  },
};
