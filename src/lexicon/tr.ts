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

  lines: {
    advertisement: "haberin devamı|reklam",
    "author-box": "yazar hakkında",
    comments: "yorum yap|yorum yaz|yorumlar",
    consent: "çerez kullanıyoruz",
    copyright: "tüm hakları saklıdır",
    follow: "abone ol",
    footer: "hakkımızda|iletişim|künye",
    login: "giriş yap|üye ol",
    navigation: "ana sayfa|ara|menü",
    newsletter: "bültenimize abone olun",
    player: "haberi dinle",
    popular: "en çok okunanlar|son dakika haberleri|çok okunanlar",
    "reading-time": "okuma süresi",
    related: "ayrıca oku|benzer haberler|devamını oku|i̇lgili haberler|i̇lginizi çekebilir",
    share: "facebook'ta paylaş|kaydet|paylaş",
    tags: "etiketler",
  },
};
