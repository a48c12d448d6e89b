import type { Lexicon } from "./lexicon";

/** French */
export const fr: Lexicon = {
  language: "fr",
  commonWords:
    "le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux cette d'un c'est",

  dates: {
    months:
      "janvier janv jan | février févr fév feb | mars mar | avril avr | mai | juin | juillet juil juill jul | août aou | septembre sept sep | octobre oct | novembre nov | décembre déc",
    weekdays: "lundi lun | mardi mar | mercredi mer mercr | jeudi jeu | vendredi ven vendr | samedi sam | dimanche dim",
    publishedLabels:
      "publié | publiée | publié le | publiée le | publié à | publication | date de publication | paru le | mis en ligne | mis en ligne le | posté le | posté | créé le | rédigé le | diffusé le | écrit le | première publication | par le | date | le",
    updatedLabels:
      "mis à jour | mise à jour | mis à jour le | mise à jour le | mis à jour à | mise à jour à | modifié | modifié le | modifiée le | modifié à | actualisé | actualisé le | actualisé à | maj | m à j | dernière mise à jour | dernière modification | dernière mise à jour le | corrigé le | édité le",
    relativeDays:
      "à_l'instant maintenant il_y_a_quelques_secondes il_y_a_un_instant | aujourd'hui ce_jour | hier | avant-hier",
    relativeUnits:
      "seconde secondes sec s | minute minutes min mins mn | heure heures h | jour jours j | semaine semaines sem | mois | an ans année années",
    ago: "il y a | y a",
    one: "un une",
    meridiems: "am a_m | pm p_m",
    noonAndMidnight: "midi | minuit",
    clockUnits: "h heure heures | min mn minutes | s",
    connecting: "à le la de du en au et les aux",
    ordinals: "er ère re e ème",
    zones:
      "heure de paris = CET | heure française = CET | heure de bruxelles = CET | heure de genève = CET | heure suisse = CET | heure de l'est = ET | heure normale de l'est = EST | heure avancée de l'est = EDT | hne = EST | hae = EDT | hnec = CET | haec = CEST | heure du pacifique = PT | heure de montréal = ET | heure du québec = ET | heure de new york = ET | heure de moscou = MSK | heure de londres = london | heure de kiev = kyiv | heure de tokyo = JST | heure universelle = UTC | tu = UTC | temps universel = UTC | heure locale = local",
  },

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
