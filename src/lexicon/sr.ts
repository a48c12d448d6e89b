import type { Lexicon } from "./lexicon";

/** Serbian */
export const sr: Lexicon = {
  language: "sr",
  commonWords:
    "i u je se na da za su od sa koji o iz kao će bi ne nije a što koja koje ali posle samo bio prema više uz kako tokom и у је се на да за су од са који о из као ће би не није а што која које али после само био према више уз како током",

  dates: {
    months:
      "јануар јануара јан januar januara jan | фебруар фебруара феб februar februara feb | март марта мар mart marta mar | април априла апр april aprila apr | мај маја maj maja | јун јуна јуни jun juna juni | јул јула јули jul jula juli | август августа авг avgust avgusta avg | септембар септембра сеп септ septembar septembra sep sept | октобар октобра окт oktobar oktobra okt | новембар новембра нов novembar novembra nov | децембар децембра дец decembar decembra dec",
    weekdays:
      "понедељак пон ponedeljak pon | уторак уто utorak uto | среда сре среду sreda sre sredu | четвртак чет četvrtak čet | петак пет petak pet | субота суб суботу subota sub subotu | недеља нед недељу nedelja ned nedelju",
    publishedLabels:
      "објављено | објављен | датум објаве | време објаве | додато | креирано | датум | објава | objavljeno | objavljen | datum objave | vreme objave | dodato | kreirano | datum | postavljeno | izvor",
    updatedLabels:
      "ажурирано | последња измена | измењено | освежено | допуњено | последње ажурирање | ažurirano | poslednja izmena | izmenjeno | osveženo | dopunjeno | poslednje ažuriranje | poslednji put ažurirano",
    relativeDays: "управо сада upravo sada | данас danas | јуче juče | прекјуче prekjuče",
    relativeUnits:
      "секунде секунди сек sekunde sekundi sek | минута минуте мин minuta minute min | сат сата сати sat sata sati h | дан дана dan dana | недеље недеља недељу nedelje nedelja nedelju | месец месеца месеци mesec meseca meseci | година године годину godina godine godinu",
    ago: "пре | pre",
    one: "један једну jedan jednu",
    meridiems: "пре_подне pre_podne ујутру ujutru | по_подне поподне увече po_podne popodne uveče",
    noonAndMidnight: "подне у_подне podne u_podne | поноћ у_поноћ ponoć u_ponoć",
    clockUnits: "часова ч сати h časova č sati sat | мин min | сек sek",
    connecting: "у и од године год г u i od godine god g",
    zones: "по локалном времену = local | po lokalnom vremenu = local | по московском времену = MSK",
  },

  bylines: {
    by: "пише|аутор|текст|написао|piše|autor|tekst|napisao",
    editor: "уредио|uredio",
    translator: "превод|превео|prevod|preveo",
    contributor: "сарадња|saradnja",
    and: "и|i|&",
    job: "новинар|дописни|уредни|репортер|колумнист|коментатор|професор|аналитичар|novinar|dopisni|uredni|reporter",
    staff: "редакција|агенција|вести|новине|redakcija|agencija",
    photo: "фото|фотографија|слика|foto|fotografija|slika",
    video: "видео|снимак",
    illustration: "илустрација|цртеж",
    graphic: "графика|мапа",
    credit: "извор|архива|izvor|arhiva",
  },

  lines: {
    advertisement: "reklama|реклама",
    "author-box": "o autoru",
    comments: "komentari|коментари|пошаљи коментар",
    copyright: "сва права задржана",
    follow: "пратите нас",
    footer: "kontakt|импресум|контакт",
    login: "prijava|пријава",
    navigation: "naslovna|мени|почетна",
    popular: "najčitanije|најновије|најчитаније",
    related: "pročitajte i|pročitajte još|повезане вести|прочитајте и|прочитајте још",
    share: "podeli|подели|подијели",
    tags: "тагови",
  },
};
