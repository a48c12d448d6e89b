import type { Lexicon } from "./lexicon";

/** Icelandic */
export const is: Lexicon = {
  language: "is",
  commonWords:
    "og að í á er sem til um við en var með það af fyrir ekki hann þeir frá segir hefur verið eru þá þar einnig eftir hún því",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "auglýsing",
    comments: "athugasemdir|skrifa athugasemd",
    copyright: "öll réttindi áskilin",
    footer: "hafa samband|persónuvernd|um okkur",
    login: "innskráning|skrá inn",
    navigation: "forsíða|leita|valmynd",
    newsletter: "fréttabréf",
    popular: "mest lesið|nýjast",
    related: "lesa meira|lestu einnig|sjá einnig|tengdar fréttir",
    share: "deila|deildu|prenta",
    tags: "efnisorð",
  },
};
