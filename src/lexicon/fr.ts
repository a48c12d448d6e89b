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
    credit: "crédit|source|droits réservés",
  },

  lines: {
    advertisement: "passer la publicité|publicité",
    "author-box": "à propos de l'auteur",
    comments: "commentaires|commenter|laisser un commentaire|réagir",
    consent: "nous utilisons des cookies",
    copyright: "tous droits réservés",
    follow: "suivez-nous",
    footer: "cgu|contact|politique de confidentialité|qui sommes-nous",
    login: "article réservé aux abonnés|se connecter",
    navigation: "aller au contenu|menu|recherche|rechercher",
    newsletter: "newsletter",
    player: "écouter cet article",
    popular: "en continu|les plus lus|les plus partagés|à la une",
    "reading-time": "lecture",
    related:
      "articles liés|lire aussi|lire la suite|sur le même sujet|vous aimerez aussi|à découvrir aussi|à lire aussi",
    share: "copier le lien|envoyer par mail|imprimer|partager",
    tags: "thèmes",
  },
};
