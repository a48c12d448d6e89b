import type { Lexicon } from "./lexicon";

/** Afrikaans */
export const af: Lexicon = {
  language: "af",
  commonWords: "die en van nie is het dat vir wat met hy aan sy ook was om hulle deur ons ek kan sal toe hul",

  dates: {
    months: "januarie|februarie|maart mrt|april|mei|junie|julie|augustus|september|oktober|november|desember",
    weekdays: "maandag ma|dinsdag di|woensdag wo|donderdag do|vrydag vr|saterdag sa|sondag so",
    publishedLabels: "gepubliseer|geplaas|datum",
    updatedLabels: "opgedateer|laas opgedateer|bygewerk|gewysig",
    relativeDays: "so_pas|vandag|gister|eergister",
    relativeUnits: "sekond* sek|minu* min|uur ure|dag dae|week weke|maand*|jaar jare",
    ago: "gelede",
    one: "een",
    meridiems: "vm|nm",
    clockUnits: "uur u|min|sek",
    connecting: "om op van die en",
  },

  bylines: {
    by: "deur|teks|outeur|skrywer|geskryf",
    editor: "geredigeer|redakteur",
    translator: "vertaal",
    contributor: "bygedra",
    and: "en|&",
    using: "met",
    house: "vir",
    job: "verslaggewer|joernalis|korrespondent|rubriekskrywer",
    staff: "redaksie|nuuskantoor|nuus",
    photo: "foto|foto's|fotografie|beeld|prent",
    video: "video",
    illustration: "illustrasie",
    graphic: "infografika",
    credit: "bron|verskaf",
  },

  lines: {
    advertisement: "advertensie|geborg",
    comments: "kommentaar|lewer kommentaar",
    consent: "ons gebruik koekies",
    copyright: "alle regte voorbehou",
    follow: "volg ons",
    footer: "kontak ons|privaatheidsbeleid|oor ons",
    login: "meld aan|registreer|teken in",
    navigation: "kieslys|soek|tuisblad",
    newsletter: "nuusbrief|teken in vir",
    popular: "gewildste|jongste nuus|mees gelees",
    related: "lees ook|verwante artikels|lees meer",
    share: "deel hierdie artikel|druk",
    tags: "onderwerpe|sleutelwoorde",
  },
};
