import type { Lexicon } from "./lexicon";

/** Turkish */
export const tr: Lexicon = {
  language: "tr",
  commonWords: "ve bir bu için ile da de olarak olan daha en çok gibi kadar sonra dedi ise oldu yeni her ama ki",

  dates: {
    months: "ocak ock|şubat şbt|mart mrt|nisan|mayıs|haziran|temmuz tmz|ağustos|eylül|ekim|kasım|aralık",
    weekdays: "pazartesi pzt|salı|çarşamba çrş|perşembe prş|cuma|cumartesi cmt|pazar paz",
    publishedLabels:
      "yayınlanma|yayımlanma|yayın|giriş|ilk yayın|yayınlandı|yayımlandı|oluşturulma|oluşturma|eklenme|haber tarihi",
    updatedLabels: "güncelleme|güncellenme|güncellendi|son değişiklik|düzenlenme|son düzenleme",
    relativeDays: "az_önce şimdi|bugün|dün",
    relativeUnits: "saniye* sn|dakika* dk 30yarım_saat|saat* sa|gün|hafta|ay|yıl",
    ago: "önce|evvel",
    one: "bir",
    meridiems: "öö sabah|ös öğleden_sonra akşam",
    clockUnits: "saat saati s|dk|sn",
    connecting: "ve günü saat tarihinde tarihi tarih",
    zones: "tsi = TRT|türkiye saatiyle = TRT|yerel saatle = local",
  },

  bylines: {
    by: "yazan|haber|yazar|hazırlayan|röportaj|metin|yazarlar",
    after: "yazdı|bildirdi",
    editor: "yayına hazırlayan",
    translator: "çeviren|çeviri",
    contributor: "katkıda bulunan",
    and: "ve|&",
    job: "muhabir|editör|gazeteci|yazarı",
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
    consent: "tümünü kabul et|çerez kullanıyoruz|çerez politikası",
    copyright: "tüm hakları saklıdır",
    follow: "abone ol|bizi takip edin|takip et",
    footer: "hakkımızda|iletişim|künye",
    login: "giriş yap|üye ol",
    navigation: "ana içeriğe atla|ana sayfa|ara|içeriğe geç|menü",
    newsletter: "bültenimize abone olun|e-bülten",
    player: "haberi dinle|videoyu izle",
    popular: "en çok okunanlar|son dakika haberleri|son haberler|çok okunanlar",
    "reading-time": "dakikalık okuma|dk okuma|okuma süresi",
    related: "ayrıca oku|benzer haberler|devamını oku|ilgili haberler|ilginizi çekebilir|sıradaki haber",
    share: "bağlantıyı kopyala|facebook'ta paylaş|favorilere ekle|haberi paylaş|kaydet|paylaş",
    tags: "etiketler|konular",
  },
};
