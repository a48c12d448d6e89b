import type { Lexicon } from "./lexicon";

/** French */
export const fr: Lexicon = {
  language: "fr",
  commonWords: "le de la et les des en un du une que est pour qui dans a par plus pas au sur ne ce il sont avec aux",

  dates: {
    months: "janvier|février feb|mars|avril|mai|juin|juillet jul|août|septembre|octobre|novembre|décembre",
    weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    publishedLabels: "publié|publiée|publication|paru le|mis en ligne|posté|créé le|rédigé le|diffusé le|écrit le|date",
    updatedLabels:
      "mis à jour|mise à jour|modifié|modifiée|actualisé|maj|m à j|dernière modification|corrigé le|édité le|màj",
    relativeDays: "à_l'instant|aujourd'hui|hier|avant-hier",
    relativeUnits: "seconde* sec|minute* min mn 30demi_heure|heure* h 1heure|jour* j|semaine*|mois|an ans année*",
    ago: "il y a|y a",
    one: "un une",
    meridiems: "am a_m|pm p_m",
    noonAndMidnight: "midi|minuit",
    clockUnits: "h heure heures|min mn minutes|s",
    connecting: "à le la de du en au et les aux",
    ordinals: "er ère re e ème",
    zones:
      "heure française = Europe/Paris|heure de l'est = ET|hne = EST|hae = EDT|heure locale = local|heure de = city|heure de bruxelles = Europe/Brussels|heure de genève = Europe/Zurich|heure suisse = Europe/Zurich|heure de londres = Europe/London|heure de moscou = MSK",
  },

  bylines: {
    by: "par|texte|auteur|autrice|propos recueillis|auteurs|autrices|textes",
    editor: "édité|édition",
    translator: "traduit|traduction",
    contributor: "avec la collaboration|collaboration",
    and: "et|&",
    using: "avec",
    house: "pour",
    job: "journalis|correspondant|reporter|rédact|chroniqueu|envoyé|éditorialis|photograph",
    staff: "rédaction|agence|équipe|service|presse|journal|courrier",
    beside: "présenté par|sponsorisé par|proposé par|par exemple|par ailleurs|mis à jour|mise à jour",
    photo: "photo|image|crédit photo|photographie|cliché",
    video: "vidéo|capture d'écran",
    illustration: "illustration|dessin",
    graphic: "infographie|carte",
    credit: "crédit|source|droits réservés",
  },

  lines: {
    advertisement: "contenu sponsorisé|la suite après cette publicité|passer la publicité|publicité",
    "author-box": "à propos de l'auteur",
    comments: "ajouter un commentaire|commentaires|commenter|laisser un commentaire|réagir",
    consent: "continuer sans accepter|gérer les cookies|nous utilisons des cookies|tout accepter",
    copyright: "reproduction interdite|tous droits réservés",
    follow: "suivez-nous",
    footer:
      "cgu|contact|gestion des cookies|mentions légales|nous contacter|politique de confidentialité|qui sommes-nous",
    login: "article réservé aux abonnés|connexion|créer un compte|déjà abonné|se connecter",
    navigation: "accueil|aller au contenu|haut de page|menu|recherche|rechercher",
    newsletter:
      "inscrivez-vous à notre newsletter|je m'abonne|je m'inscris|newsletter|recevez chaque matin|recevez notre newsletter|s'abonner",
    player: "lire la vidéo|écouter cet article|écouter l'article",
    popular: "en continu|les articles les plus lus|les plus lus|les plus partagés|à la une",
    "reading-time": "lecture|temps de lecture",
    related:
      "articles liés|lire aussi|lire la suite|sur le même sujet|voir aussi|vous aimerez aussi|à découvrir aussi|à lire aussi",
    share: "ajouter à vos favoris|copier le lien|enregistrer|envoyer par mail|imprimer|partager|sauvegarder",
    tags: "mots-clés|thèmes",
  },
};
