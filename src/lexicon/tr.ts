import type { Lexicon } from "./lexicon";

/** Turkish */
export const tr: Lexicon = {
  language: "tr",
  commonWords:
    "ve bir bu için ile da de olarak olan daha en çok gibi kadar sonra dedi ise oldu var ne göre yeni her ama ki olduğu olduğunu",

  dates: {},

  bylines: {
    by: "yazan|haber|yazar|hazırlayan|röportaj|metin",
    after: "yazdı|bildirdi",
    editor: "yayına hazırlayan",
    translator: "çeviren|çeviri",
    contributor: "katkıda bulunan",
    and: "ve|&",
    job: "muhabir|editör|gazeteci|yazarı|temsilci|yönetmen",
    staff: "haber merkezi|ajans|servisi",
    photo: "fotoğraf|foto|görsel",
    video: "video",
    illustration: "illüstrasyon",
    graphic: "grafik",
    credit: "kaynak|arşiv",
  },

  lines: {},
};
