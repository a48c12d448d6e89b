import type { Lexicon } from "./lexicon";

/** Greek */
export const el: Lexicon = {
  language: "el",
  commonWords: "",

  dates: {},

  bylines: {
    by: "γράφει|του|της|γράφουν|κείμενο|συντάκτης|ρεπορτάζ",
    editor: "σύνταξη",
    translator: "μετάφραση|απόδοση",
    contributor: "συνεργασία",
    and: "και|&",
    using: "με πληροφορίες από",
    job: "δημοσιογράφος|ανταποκριτ|αρχισυντάκτ|ρεπόρτερ|αρθρογράφος|διευθυντ",
    staff: "συντακτική ομάδα|πρακτορεί|εφημερίδα",
    photo: "φωτογραφία|φωτογραφίες|φωτο",
    video: "βίντεο",
    illustration: "εικονογράφηση",
    graphic: "γράφημα",
    credit: "πηγή|αρχείο",
  },

  lines: {},
};
