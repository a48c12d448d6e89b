import type { Lexicon } from "./lexicon";

/** Icelandic */
export const is: Lexicon = {
  language: "is",
  commonWords:
    "og að í á er sem til um við en var með það af fyrir ekki hann þeir frá segir hefur verið eru þá þar einnig eftir hún því",

  dates: {
    months:
      "janúar jan | febrúar feb febr | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september sept sep | október okt | nóvember nóv | desember des",
    weekdays:
      "mánudagur mánudaginn mánudag mán | þriðjudagur þriðjudaginn þriðjudag þri | miðvikudagur miðvikudaginn miðvikudag mið | fimmtudagur fimmtudaginn fimmtudag fim | föstudagur föstudaginn föstudag fös | laugardagur laugardaginn laugardag lau | sunnudagur sunnudaginn sunnudag sun",
    publishedLabels:
      "birt | birt þann | birtist | birtist þann | skrifað | útgefið | stofnað | skráð | dagsetning | sett inn",
    updatedLabels: "uppfært | síðast uppfært | uppfært þann | uppfært kl | síðast breytt | breytt | leiðrétt",
    relativeDays: "rétt_í_þessu núna | í_dag | í_gær | í_fyrradag fyrradag",
    relativeUnits:
      "sekúnda sekúndu sekúndur sekúndum | mínúta mínútu mínútur mínútum mín | klukkustund klukkustundum klst klukkutíma klukkutímum tíma tímum | dagur degi dögum dag daga | vika viku vikum vikur | mánuður mánuði mánuðum | ár ári árum",
    ago: "fyrir | síðan",
    one: "einni einum einu eina einn",
    meridiems: "fh | eh",
    noonAndMidnight: "hádegi | miðnætti",
    clockUnits: "kl klukkan | mín | sek",
    connecting: "kl þann í og hinn af",
  },

  bylines: {
    by: "eftir|höfundur|höfundar|texti",
    after: "skrifar|skrifa",
    editor: "ritstýrt",
    translator: "þýðing|þýddi",
    contributor: "með aðstoð",
    and: "og|&",
    job: "blaðamaður|blaðakona|fréttamaður|ritstjóri|ljósmyndari|fréttaritari",
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
    login: "innskráning|skrá inn",
    navigation: "forsíða|leita|valmynd",
    newsletter: "fréttabréf",
    popular: "mest lesið|nýjast",
    related: "lesa meira|lestu einnig|sjá einnig|tengdar fréttir",
    share: "deila|deildu|prenta",
    tags: "efnisorð",
  },
};
