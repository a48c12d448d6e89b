import type { Lexicon } from "./lexicon";

/** Indonesian */
export const id: Lexicon = {
  language: "id",
  commonWords:
    "yang dan di untuk dengan dari ini itu pada tidak dalam akan juga ke oleh bisa saat tersebut sudah ada karena para kami telah menjadi bahwa kepada secara dia saya",

  dates: {
    months:
      "januari|februari peb|maret mrt|april|mei|juni|juli|agustus agst agt|september|oktober|november nop|desember",
    weekdays: "senin|selasa|rabu|kamis|jumat|sabtu|minggu ahad",
    publishedLabels: "diterbitkan|dipublikasikan|terbit|tayang|diposting|tanggal",
    updatedLabels: "diperbarui|pembaruan|diubah|diupdate",
    relativeDays: "baru_saja barusan|hari_ini|kemarin",
    relativeUnits: "detik|menit|jam|hari|minggu pekan|bulan|tahun",
    ago: "lalu|yang lalu",
    one: "se satu",
    meridiems: "pagi dini_hari|siang sore malam petang",
    clockUnits: "pukul jam pkl|menit|detik",
    connecting: "pukul pada dan tanggal di jam pkl",
    zones: "waktu indonesia barat = WIB|waktu setempat = local",
  },

  bylines: {
    by: "oleh|penulis|laporan|teks|pewarta|ditulis",
    editor: "editor",
    translator: "penerjemah|diterjemahkan",
    contributor: "kontributor",
    and: "dan|&|serta",
    using: "dengan",
    job: "wartawan|jurnalis|koresponden|reporter",
    staff: "redaksi|tim redaksi|kantor berita",
    photo: "foto|gambar|foto ilustrasi",
    video: "video",
    illustration: "ilustrasi",
    graphic: "grafis",
    credit: "sumber|dok",
  },

  lines: {
    advertisement: "advertisement|gulir untuk lanjut membaca|iklan|scroll to continue with content",
    "author-box": "tentang penulis",
    comments: "kirim komentar|komentar|tulis komentar",
    consent: "kami menggunakan cookie|terima semua",
    copyright: "hak cipta dilindungi|pedoman media siber",
    follow: "ikuti kami",
    footer: "hubungi kami|redaksi|tentang kami",
    login: "daftar|masuk",
    navigation: "cari|home|langsung ke konten|lewati ke konten|menu",
    newsletter: "berlangganan newsletter|daftarkan email",
    player: "dengarkan artikel|tonton video",
    popular: "berita terbaru|berita terpopuler|terpopuler|trending",
    "reading-time": "menit baca|waktu baca",
    related:
      "artikel terkait|baca juga|baca selengkapnya|berita terkait|halaman selanjutnya|lihat foto|rekomendasi untuk anda|simak juga",
    share: "bagikan|bookmark|copy link|salin tautan|share",
    tags: "tag|tags",
  },
};
