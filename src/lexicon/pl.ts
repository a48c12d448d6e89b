import type { Lexicon } from "./lexicon";

/** Polish */
export const pl: Lexicon = {
  language: "pl",
  commonWords: "w i na z się do nie że to jest o jak po od za przez co dla są tym oraz już",

  dates: {
    months:
      "styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia kw|maja|czerwiec czerwca|lipiec lipca|sierpień sierpnia|wrzesień września|październik października|listopad listopada|grudzień grudnia",
    weekdays: "poniedziałek pn|wtorek wt|środa śr|czwartek czwart|piątek pt|sobota|niedziela nd",
    publishedLabels: "opublikowano|opublikowany|publikacja|utworzono|dodano|zamieszczono|napisano|data|opubl",
    updatedLabels:
      "aktualizacja|zaktualizowano|zaktualizowany|aktualizowano|data aktualizacji|akt|modyfikacja|data modyfikacji|zmodyfikowano|poprawiono",
    relativeDays: "przed_chwilą chwilę_temu|dziś dzisiaj|wczoraj|przedwczoraj",
    relativeUnits:
      "sekund* sek|minut* min 30pół_godziny 1minutę|godz* h 1godzinę|dni 1dzień|tygod* 1tydzień|miesi* 1miesiąc|lata lat 1rok",
    ago: "temu|przed",
    one: "jeden jedną jedna",
    clockUnits: "godz godzina godzinie godziny g h|min|sek",
    connecting: "o w z godz dnia roku r i od na",
    zones: "czasu polskiego = Europe/Warsaw|czasu lokalnego = local",
  },

  bylines: {
    by: "autor|tekst|napisał|opracował|opracowanie|rozmawiał|przygotował|rozmawia|autorka|autorzy|napisała|opracowała|rozmawiała|przygotowała",
    editor: "redagował",
    translator: "tłumaczenie|tłumaczył",
    contributor: "współpraca",
    and: "i|oraz|&",
    using: "za",
    house: "dla",
    job: "dziennikar|korespondent|reporter|redaktor",
    staff: "redakcja|agencja|zespół|gazeta|dziennik",
    photo: "fot|foto|zdjęcie|zdjęcia",
    video: "wideo",
    illustration: "ilustracja",
    graphic: "grafika",
    credit: "źródło|źródła",
  },

  lines: {
    advertisement: "artykuł sponsorowany|dalsza część artykułu pod reklamą|materiał sponsorowany|reklama",
    "author-box": "o autorze",
    comments: "dodaj komentarz|komentarze|skomentuj",
    consent: "ustawienia cookies|używamy plików cookie",
    copyright: "wszelkie prawa zastrzeżone",
    follow: "obserwuj",
    footer: "kontakt|o nas|polityka prywatności|regulamin",
    login: "masz już konto?|zaloguj się|załóż konto",
    navigation: "menu|przejdź do głównej treści|przejdź do treści|szukaj",
    newsletter: "newsletter|zapisz się do newslettera",
    player: "odsłuchaj artykuł|odtwórz wideo|posłuchaj artykułu",
    popular: "najczęściej czytane|najnowsze|najpopularniejsze",
    "reading-time": "czas czytania",
    related:
      "czytaj także|czytaj też|czytaj więcej|może cię zainteresować|powiązane artykuły|przeczytaj także|zobacz także|zobacz też",
    share: "drukuj|kopiuj link|podziel się|udostępnij|zapisz",
    tags: "tagi|tematy",
  },
};
