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

  lines: {},
};
