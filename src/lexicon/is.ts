import type { Lexicon } from "./lexicon";

/** Icelandic */
export const is: Lexicon = {
  language: "is",
  commonWords: "og að í á er sem til um við en var með það af fyrir ekki hann þeir frá segir eru þá þar hún",

  dates: {
    months: "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    weekdays:
      "mánudagur mánudag|þriðjudagur þriðjudag|miðvikudagur miðvikudag|fimmtudagur fimmtudag|föstudagur föstudag|laugardagur laugardag|sunnudagur sunnudag",
    publishedLabels: "birt|birtist|skrifað",
    updatedLabels: "uppfært|breytt",
    relativeDays: "rétt_í_þessu|í_dag|í_gær",
    relativeUnits: "sekúnd*|mínút*|klukkust* klst tím*|deg* dög*|vik*|mánuð*|ári árum",
    ago: "fyrir|síðan",
    one: "einni einum einu eina einn",
    meridiems: "fh|eh",
    clockUnits: "kl klukkan|mín|sek",
    connecting: "kl þann í og hinn af",
  },

  bylines: {
    by: "eftir|höfundur|höfundar|texti|frétt|skrifað",
    after: "skrifar|skrifa",
    editor: "ritstýrt",
    translator: "þýðing|þýddi",
    contributor: "með aðstoð",
    and: "og|&",
    job: "blaðamaður|blaðakona|fréttamaður|ritstjóri",
    staff: "ritstjórn|fréttastofa|fréttir",
    photo: "mynd|ljósmynd",
    video: "myndband",
    illustration: "teikning",
    graphic: "graf",
    credit: "heimild|heimildir",
  },

  lines: {
    advertisement: "auglýsing",
    comments: "athugasemdir|skrifa athugasemd",
    copyright: "öll réttindi áskilin",
    footer: "hafa samband|persónuvernd|um okkur",
    login: "innskráning|skrá inn|áskrift",
    navigation: "forsíða|leita|valmynd",
    newsletter: "fréttabréf|skráðu þig",
    popular: "mest lesið|nýjast",
    related: "lesa meira|lestu einnig|sjá einnig|tengdar fréttir",
    share: "deila|deildu|prenta",
    tags: "efnisorð",
  },
};
