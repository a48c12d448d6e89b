import type { Lexicon } from "./lexicon";

/** Malay */
export const ms: Lexicon = {
  language: "ms",
  commonWords:
    "yang dan di untuk dengan dari ini itu pada tidak dalam akan juga ke oleh boleh ketika tersebut telah ada kerana para kami beliau berkata bahawa kepada kata iaitu daripada",

  dates: {},

  bylines: {
    by: "oleh|penulis|laporan|teks|disediakan|ditulis",
    editor: "editor",
    translator: "penterjemah|diterjemahkan",
    contributor: "penyumbang",
    and: "dan|&|serta",
    using: "dengan",
    job: "wartawan|koresponden|pemberita|kolumnis|pengarang|jurugambar",
    staff: "sidang redaksi|meja berita|agensi",
    photo: "gambar|foto|gambar hiasan",
    video: "video",
    illustration: "ilustrasi",
    graphic: "grafik",
    credit: "sumber|ihsan",
  },

  lines: {
    advertisement: "iklan",
    comments: "komen|tinggalkan komen",
    copyright: "hak cipta terpelihara",
    follow: "ikuti kami",
    footer: "dasar privasi|hubungi kami|mengenai kami",
    login: "daftar|log masuk",
    navigation: "cari|laman utama|menu",
    newsletter: "langgan",
    popular: "berita terkini|paling popular|terkini",
    related: "artikel berkaitan|baca juga|baca lagi|berita berkaitan",
    share: "cetak|kongsi|kongsikan",
    tags: "topik",
  },
};
