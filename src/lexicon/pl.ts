import type { Lexicon } from "./lexicon";

/** Polish */
export const pl: Lexicon = {
  language: "pl",
  commonWords:
    "w i na z się do nie że to jest o jak po od za przez co dla są który tym ale przed oraz został tego będzie także już jego",

  dates: {
    months:
      "styczeń stycznia sty stycz i | luty lutego lut ii | marzec marca mar iii | kwiecień kwietnia kwi kw kwiec iv | maj maja v | czerwiec czerwca cze czerw vi | lipiec lipca lip vii | sierpień sierpnia sie sierp viii | wrzesień września wrz wrzes ix | październik października paź pażdz paźdz x | listopad listopada lis list xi | grudzień grudnia gru grudz xii",
    weekdays:
      "poniedziałek pon pn | wtorek wt wto | środa śr sr | czwartek czw czwart | piątek pt piąt | sobota sob | niedziela niedz nd",
    publishedLabels:
      "opublikowano | opublikowany | opublikowana | data publikacji | publikacja | data utworzenia | utworzono | dodano | data dodania | dodany | zamieszczono | napisano | napisany | wysłano | data | pierwsza publikacja | ukazał się | opubl",
    updatedLabels:
      "aktualizacja | zaktualizowano | zaktualizowany | zaktualizowana | ostatnia aktualizacja | data aktualizacji | aktualizowano | akt | ostatnia modyfikacja | data modyfikacji | zmodyfikowano | poprawiono | edytowano",
    relativeDays: "teraz przed_chwilą chwilę_temu właśnie_teraz | dziś dzisiaj | wczoraj | przedwczoraj",
    relativeUnits:
      "sekundę sekundy sekund sek s | minutę minuty minut min | godzinę godziny godzin godz h | dzień dni | tydzień tygodnie tygodni | miesiąc miesiące miesięcy mies | rok lata lat",
    ago: "temu | przed",
    one: "jeden jedną jedna",
    noonAndMidnight: "południe | północ",
    clockUnits: "godz godzina godzinie godziny g h | min | sek",
    connecting: "o w z godz dnia roku r i od na",
    zones:
      "czasu polskiego = warsaw | czasu warszawskiego = warsaw | czasu lokalnego = local | czas lokalny = local | czasu moskiewskiego = MSK",
  },

  bylines: {
    by: "autor|tekst|napisał|opracował|opracowanie|rozmawiał|przygotował",
    editor: "redagował",
    translator: "tłumaczenie|tłumaczył",
    contributor: "współpraca",
    and: "i|oraz|&",
    using: "za",
    job: "dziennikar|korespondent|reporter|redaktor|publicyst|felietonist",
    staff: "redakcja|agencja|zespół",
    photo: "fot|foto|zdjęcie",
    video: "wideo",
    illustration: "ilustracja",
    graphic: "grafika",
    credit: "źródło|źródła",
  },

  lines: {
    advertisement: "artykuł sponsorowany|reklama",
    "author-box": "o autorze",
    comments: "dodaj komentarz|komentarze|skomentuj",
    consent: "używamy plików cookie",
    copyright: "polityka prywatności",
    follow: "obserwuj",
    footer: "kontakt|o nas|regulamin",
    login: "zaloguj się|załóż konto",
    navigation: "menu|przejdź do głównej treści|przejdź do treści",
    newsletter: "newsletter",
    player: "posłuchaj artykułu",
    popular: "najczęściej czytane|najnowsze|najpopularniejsze",
    "reading-time": "czas czytania",
    related: "czytaj także|czytaj więcej|może cię zainteresować|powiązane artykuły|zobacz także",
    share: "kopiuj link|podziel się|udostępnij",
    tags: "tagi",
  },
};
