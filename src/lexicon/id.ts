import type { Lexicon } from "./lexicon";

/** Indonesian */
export const id: Lexicon = {
  language: "id",
  commonWords:
    "yang dan di untuk dengan dari ini itu pada tidak dalam akan juga ke oleh bisa saat tersebut sudah ada karena para kami telah menjadi bahwa kepada secara dia saya",

  dates: {
    months:
      "januari jan | februari feb peb | maret mar mrt | april apr | mei | juni jun | juli jul | agustus agu ags agst agt | september sep sept | oktober okt | november nov nop | desember des",
    weekdays: "senin sen | selasa sel | rabu rab | kamis kam | jumat jum jum'at | sabtu sab | minggu min ahad",
    publishedLabels:
      "diterbitkan | dipublikasikan | diterbitkan pada | dipublikasikan pada | terbit | tayang | dibuat | diposting | diunggah | tanggal | pertama terbit | publikasi | dirilis | tayang perdana | waktu publikasi",
    updatedLabels:
      "diperbarui | diperbarui pada | pembaruan | update | pembaruan terakhir | terakhir diperbarui | diubah | diupdate | disunting | pemutakhiran | terakhir diubah",
    relativeDays: "baru_saja sekarang barusan beberapa_detik_lalu | hari_ini | kemarin | kemarin_dulu lusa",
    relativeUnits: "detik dtk | menit mnt | jam | hari | minggu pekan | bulan bln | tahun thn",
    ago: "lalu | yang lalu",
    one: "se satu",
    meridiems: "pagi dini_hari | siang sore malam petang",
    noonAndMidnight: "tengah_hari | tengah_malam",
    clockUnits: "pukul jam pkl | menit | detik",
    connecting: "pukul pada dan tanggal di jam pkl",
    zones:
      "waktu indonesia barat = WIB | waktu indonesia tengah = WITA | waktu indonesia timur = WIT | waktu setempat = local | waktu jakarta = WIB",
  },

  bylines: {
    by: "oleh|penulis|laporan|teks|pewarta|ditulis",
    editor: "editor",
    translator: "penerjemah|diterjemahkan",
    contributor: "kontributor",
    and: "dan|&|serta",
    using: "dengan",
    job: "wartawan|jurnalis|koresponden|reporter|redaktur|kolumnis",
    staff: "redaksi|tim redaksi|kantor berita",
    photo: "foto|gambar|foto ilustrasi",
    video: "video",
    illustration: "ilustrasi",
    graphic: "grafis",
    credit: "sumber|dok",
  },

  lines: {
    advertisement: "advertisement|iklan",
    "author-box": "tentang penulis",
    comments: "kirim komentar|komentar|tulis komentar",
    consent: "kami menggunakan cookie",
    copyright: "hak cipta dilindungi",
    follow: "ikuti kami",
    footer: "hubungi kami|redaksi|tentang kami",
    login: "daftar|masuk",
    navigation: "cari|home|menu",
    newsletter: "berlangganan newsletter",
    player: "dengarkan artikel",
    popular: "berita terpopuler|terpopuler|trending",
    "reading-time": "menit baca",
    related: "artikel terkait|baca juga|baca selengkapnya|berita terkait|rekomendasi untuk anda",
    share: "bookmark|copy link|share",
    tags: "tag",
  },
};
