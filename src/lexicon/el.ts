import type { Lexicon } from "./lexicon";

/** Greek */
export const el: Lexicon = {
  language: "el",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "διαφήμιση",
    "author-box": "σχετικά με τον συγγραφέα",
    comments: "αφήστε ένα σχόλιο|σχολιάστε|σχόλια",
    consent: "χρησιμοποιούμε cookies",
    copyright: "με επιφύλαξη παντός δικαιώματος",
    follow: "ακολουθήστε μας",
    footer: "επικοινωνία|ταυτότητα|όροι χρήσης",
    login: "εγγραφή συνδρομητή|σύνδεση",
    navigation: "αρχική|μενού|μετάβαση στο περιεχόμενο",
    newsletter: "εγγραφείτε στο newsletter",
    player: "ακούστε το άρθρο",
    popular: "δημοφιλή|τα πιο δημοφιλή|τελευταίες ειδήσεις",
    "reading-time": "χρόνος ανάγνωσης",
    related: "δείτε επίσης|διαβάστε επίσης|διαβάστε περισσότερα|σχετικά άρθρα|σχετικά θέματα",
    share: "αντιγραφή συνδέσμου|κοινοποίηση|μοιραστείτε το",
    tags: "ετικέτες",
  },
};
