import type { Lexicon } from "./lexicon";

/** Czech */
export const cs: Lexicon = {
  language: "cs",
  commonWords:
    "a v se na je že o s z do i to za by již podle jsou ve ale pro který od jako po také jeho při byl ze nebo jen",

  dates: {
    months:
      "leden ledna|února|březen března|duben dubna|květen května|červen června čvn|červenec července čvc červec|srpen srpna|září|říjen října|listopad listopadu|prosinec prosince",
    weekdays: "pondělí po|úterý út|středa středu st|čtvrtek čt|pátek pá|sobota sobotu so|neděle neděli ne",
    publishedLabels: "publikováno|zveřejněno|vydáno|vloženo|vytvořeno|přidáno|datum",
    updatedLabels: "aktualizováno|aktualizace|upraveno|změna|změněno",
    relativeDays: "právě_teď před_chvílí|dnes|včera|předevčírem",
    relativeUnits: "sekund*|minut* min 30půl_hodinou|hodin* hod h|den dn*|týdn*|měsíc*|rok* lety",
    ago: "před",
    one: "jednou jedním",
    meridiems: "dop dopoledne ráno|odp odpoledne večer",
    clockUnits: "hod hodin h|min|s",
    connecting: "v ve dne o od a do z",
  },

  bylines: {
    by: "autor|text|napsal|píše|připravil|zpracoval|rozhovor vedl|autorka|autoři|napsala|připravila|zpracovala",
    editor: "redigoval",
    translator: "překlad|přeložil",
    contributor: "spolupráce",
    and: "a|&",
    job: "redaktor|reportér|novinář|zpravodaj",
    staff: "redakce|agentura|agentury",
    photo: "foto|fotografie|snímek",
    video: "video",
    illustration: "ilustrace",
    graphic: "grafika",
    credit: "zdroj|repro",
  },

  lines: {
    advertisement: "inzerce|reklama|článek pokračuje pod reklamou",
    "author-box": "o autorovi",
    comments: "diskuze|komentáře|přidat komentář|vstoupit do diskuze",
    consent: "používáme soubory cookie|přijmout vše",
    copyright: "všechna práva vyhrazena",
    follow: "sledujte nás",
    footer: "kontakt|o nás|redakce",
    login: "již mám předplatné|přihlásit se|registrovat",
    navigation: "hledat|menu|přejít k obsahu|přeskočit na obsah",
    newsletter: "odebírat newsletter|přihlásit k odběru newsletteru",
    player: "poslechněte si článek|přehrát video",
    popular: "hlavní zprávy|nejnovější|nejčtenější",
    "reading-time": "doba čtení",
    related: "mohlo by vás zajímat|přečtěte si také|související|více zde|čtěte také|číst dál",
    share: "kopírovat odkaz|sdílejte článek|sdílet|sdílet na facebooku|tisk|uložit na později",
    tags: "témata|štítky",
  },
};
