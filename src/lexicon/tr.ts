import type { Lexicon } from "./lexicon";

/** Turkish */
export const tr: Lexicon = {
  language: "tr",
  commonWords:
    "ve bir bu için ile da de olarak olan daha en çok gibi kadar sonra dedi ise oldu var ne göre yeni her ama ki olduğu olduğunu",

  dates: {
    months:
      "ocak oca ock | şubat şub şbt | mart mar mrt | nisan nis | mayıs may | haziran haz | temmuz tem tmz | ağustos ağu ağus | eylül eyl | ekim eki | kasım kas | aralık ara",
    weekdays: "pazartesi pzt | salı sal | çarşamba çar çrş | perşembe per prş | cuma cum | cumartesi cmt | pazar paz",
    publishedLabels:
      "yayınlanma | yayın tarihi | yayınlanma tarihi | yayımlanma tarihi | yayımlanma | giriş | giriş tarihi | ilk yayın | yayınlandı | yayımlandı | oluşturulma | oluşturma | eklenme | eklenme tarihi | haber giriş | haber tarihi | tarih | oluşturulma tarihi | haber giriş tarihi | yayınlama tarihi | kayıt",
    updatedLabels:
      "güncelleme | güncelleme tarihi | güncellenme | güncellenme tarihi | güncellendi | son güncelleme | son güncelleme tarihi | son güncellenme | son güncellenme tarihi | son değişiklik | düzenlenme | haber güncelleme | haber güncelleme tarihi | son düzenleme",
    relativeDays: "az_önce şimdi biraz_önce şu_an | bugün | dün | evvelsi_gün önceki_gün",
    relativeUnits: "saniye sn | dakika dk | saat sa | gün | hafta | ay | yıl",
    ago: "önce | evvel",
    one: "bir",
    meridiems: "öö sabah | ös öğleden_sonra akşam",
    noonAndMidnight: "öğle öğlen | gece_yarısı",
    clockUnits: "saat saati s | dk | sn",
    connecting: "ve günü saat tarihinde",
    zones:
      "tsi = TRT | türkiye saati ile = TRT | türkiye saatiyle = TRT | tsi ile = TRT | türkiye saati = TRT | yerel saatle = local | yerel saat = local",
  },

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
