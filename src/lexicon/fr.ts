import type { Lexicon } from "./lexicon";

/** French */
export const fr: Lexicon = {
  language: "fr",
  commonWords:
    "le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux cette d'un c'est",

  dates: {},

  bylines: {
    by: "par|texte|auteur|autrice|propos recueillis",
    editor: "édité|édition",
    translator: "traduit|traduction",
    contributor: "avec la collaboration|collaboration",
    and: "et|&",
    using: "avec",
    job: "journalis|correspondant|reporter|rédact|chroniqueu|envoyé|éditorialis|photograph|professeur|chercheu|direct|chef",
    staff: "rédaction|agence|équipe|service|presse|journal",
    photo: "photo|image|crédit photo|photographie|cliché",
    video: "vidéo|capture d'écran",
    illustration: "illustration|dessin",
    graphic: "infographie|carte",
    credit: "crédit|source|dr|droits réservés",
  },

  lines: {},
};
