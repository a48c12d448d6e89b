import type { Lexicon } from "./lexicon";

/** Malay */
export const ms: Lexicon = {
  language: "ms",
  commonWords:
    "yang dan di untuk dengan dari ini itu pada tidak dalam akan juga ke oleh boleh ketika ada kerana beliau",

  dates: {
    months: "januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember",
    weekdays: "isnin|selasa|rabu|khamis|jumaat|sabtu|ahad ahd",
    publishedLabels: "diterbitkan|disiarkan|tarikh|siaran",
    updatedLabels: "dikemas kini|dikemaskini|kemas kini|kemaskini",
    relativeDays: "baru_sahaja|hari_ini|semalam",
    relativeUnits: "saat|minit|jam|hari|minggu|bulan|tahun",
    ago: "lalu|yang lalu|lepas|yang lepas",
    one: "se satu",
    meridiems: "pg pagi|ptg petang tengah_hari tgh malam mlm",
    clockUnits: "jam pukul|minit|saat",
    connecting: "pada pukul jam dan di",
    ordinals: "hb",
  },

  bylines: {
    by: "oleh|penulis|laporan|teks|disediakan|ditulis",
    editor: "editor",
    translator: "penterjemah|diterjemahkan",
    contributor: "penyumbang",
    and: "dan|&|serta",
    using: "dengan",
    job: "wartawan|koresponden|pemberita|kolumnis",
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
    newsletter: "langgan|surat berita",
    popular: "berita terkini|paling popular|terkini",
    related: "artikel berkaitan|baca juga|baca lagi|berita berkaitan",
    share: "cetak|kongsi|kongsikan|simpan",
    tags: "topik",
  },
};
