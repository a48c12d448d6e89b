import type { Lexicon } from "./lexicon";

/** Arabic */
export const ar: Lexicon = {
  language: "ar",
  commonWords: "في من على أن إلى التي عن مع هذا الذي ما هذه لا كما وقال بعد قد خلال كان بين أو ذلك",

  dates: {},

  bylines: {
    by: "بقلم|كتب|كتبت|إعداد|الكاتب|تقرير|حوار",
    editor: "تحرير",
    translator: "ترجمة|ترجمه",
    contributor: "ساهم في التقرير",
    and: "و|&",
    using: "مع",
    job: "مراسل|صحفي|صحافي|محرر|رئيس|كاتب",
    staff: "وكالة|وكالات|صحيفة",
    photo: "تصوير|صورة|الصورة",
    video: "فيديو",
    illustration: "رسم",
    graphic: "إنفوغرافيك",
    credit: "المصدر|مصدر",
  },

  lines: {},
};
