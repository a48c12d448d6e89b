import type { Lexicon } from "./lexicon";

/** Czech */
export const cs: Lexicon = {
  language: "cs",
  commonWords:
    "a v se na je že o s z do i to za by podle jsou ve ale pro který od jako po také jeho při byl ze až která které však není byla může již nebo než jsou bylo této jen",

  dates: {
    months:
      "leden ledna led | únor února úno | březen března bře | duben dubna dub | květen května kvě květ | červen června čvn čer červ | červenec července čvc červec | srpen srpna srp | září zář | říjen října říj | listopad listopadu lis list | prosinec prosince pro pros",
    weekdays:
      "pondělí po pon | úterý út úte | středa středu st stř | čtvrtek čt čtv | pátek pá pát | sobota sobotu so sob | neděle neděli ne ned",
    publishedLabels:
      "publikováno | zveřejněno | vydáno | vloženo | vytvořeno | datum vydání | datum publikace | přidáno | napsáno | datum | vyšlo | článek vydán | publikován | zveřejněn",
    updatedLabels:
      "aktualizováno | aktualizace | poslední aktualizace | aktualizován | upraveno | naposledy aktualizováno | naposledy upraveno | poslední změna | změněno | aktual | aktual dne",
    relativeDays: "právě_teď teď před_chvílí před_okamžikem | dnes | včera | předevčírem",
    relativeUnits:
      "sekundou sekundami sekunda sekundy sekund s | minutou minutami minuta minuty minut min | hodinou hodinami hodina hodiny hodin hod h | dnem dny den dní | týdnem týdny týden | měsícem měsíci měsíc měsíců | rokem lety roky rok let",
    ago: "před",
    one: "jednou jedním",
    meridiems: "dop dopoledne ráno | odp odpoledne večer",
    noonAndMidnight: "poledne v_poledne | půlnoc o_půlnoci",
    clockUnits: "hod hodin h | min | s",
    connecting: "v ve dne o od a do z",
    zones: "seč = CET | selč = CEST | středoevropského času = CET | místního času = local",
  },

  bylines: {
    by: "autor|text|napsal|píše|připravil|zpracoval|rozhovor vedl",
    editor: "redigoval",
    translator: "překlad|přeložil",
    contributor: "spolupráce",
    and: "a|&",
    job: "redaktor|reportér|novinář|zpravodaj|komentátor|fotograf",
    staff: "redakce|agentura|agentury",
    photo: "foto|fotografie|snímek",
    video: "video",
    illustration: "ilustrace",
    graphic: "grafika",
    credit: "zdroj|repro",
  },

  lines: {
    advertisement: "inzerce|reklama",
    "author-box": "o autorovi",
    comments: "diskuze|komentáře|přidat komentář",
    consent: "používáme soubory cookie",
    copyright: "všechna práva vyhrazena",
    follow: "sledujte nás",
    footer: "kontakt|o nás|redakce",
    login: "přihlásit se|registrovat",
    navigation: "menu|přejít k obsahu|přeskočit na obsah",
    newsletter: "odebírat newsletter",
    player: "poslechněte si článek",
    popular: "hlavní zprávy|nejnovější|nejčtenější",
    "reading-time": "doba čtení",
    related: "mohlo by vás zajímat|přečtěte si také|související|čtěte také|číst dál",
    share: "sdílejte článek|sdílet|sdílet na facebooku",
    tags: "témata",
  },
};
