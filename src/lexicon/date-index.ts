import type { DateWords } from "./date-words";
import type { Lexicon } from "./lexicon";

/** What a word can do in a date. */
export type DateRole =
  | "month"
  | "solar" // a month of the Iranian calendar
  | "weekday"
  | "published"
  | "updated"
  | "day" // today, yesterday
  | "unit" // hours, in "3 hours ago"
  | "ago"
  | "one"
  | "meridiem"
  | "twelve" // noon, midnight
  | "clock" // Uhr, 時
  | "calendar" // 年 月 日
  | "link" // at, um, de
  | "number"
  | "ordinal"
  | "zone"
  | "modifier" // standard, daylight
  | "era";

/** One thing that a word can be, and in which languages. */
export interface DateReading {
  role: DateRole;
  /** The row's number, from 0; what an era adds. */
  value: number;
  /** The row in src/zones, for the role "zone". */
  zone: string;
  languages: string[];
}

/** Every date word of the chosen languages, by its folded form. */
export interface DateIndex {
  /** What a folded word or phrase can be; empty when nothing. */
  read(word: string): readonly DateReading[];
  /** The same for words that only begin like a known one: units behind a number. */
  readStem(word: string): readonly DateReading[];
  /** For the first word of each phrase: how many words its longest phrase has. */
  longest: ReadonlyMap<string, number>;
  languages: ReadonlySet<string>;
}

/** Members whose rows hold forms, and the role that they give. */
const ROW_MEMBERS = {
  months: "month",
  solarMonths: "solar",
  weekdays: "weekday",
  relativeDays: "day",
  relativeUnits: "unit",
  one: "one",
  meridiems: "meridiem",
  noonAndMidnight: "twelve",
  clockUnits: "clock",
  dateUnits: "calendar",
  connecting: "link",
  dayNumbers: "number",
  ordinals: "ordinal",
  zoneModifiers: "modifier",
} as const satisfies Partial<Record<keyof DateWords, DateRole>>;

/** Members that hold phrases, some with a value behind "=". */
const PHRASE_MEMBERS = {
  publishedLabels: "published",
  updatedLabels: "updated",
  ago: "ago",
  zones: "zone",
  eras: "era",
} as const satisfies Partial<Record<keyof DateWords, DateRole>>;

// Scripts whose newspapers cut words short: "Febr.", "сент.", "Σεπτ."
const SHORTENED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+$/u;
const SHORTEST_ABBREVIATION = 3;
const LONGEST_ABBREVIATION = 6;
const MOST_LETTERS_BEHIND_STEM = 6;
const NONE: readonly DateReading[] = [];

// 30half_an_hour
const COUNTED = /^(\d*)(.*)$/u;
/** A unit's value is its row and, so many times more, the amount that it holds: two hours in one word. */
export const UNIT_ROWS = 7;

/** Compiles the date words of a set of languages into one hash. */
export function compileDateIndex(lexicons: readonly Lexicon[]): DateIndex {
  const readings = new Map<string, DateReading[]>();
  const stems = new Map<string, DateReading[]>();
  const longest = new Map<string, number>();
  const add = (language: string, role: DateRole, form: string, value: number, zone = "") => {
    const isStem = form.endsWith("*");
    const key = foldWords(isStem ? form.slice(0, -1) : form);
    const table = isStem ? stems : readings;
    const known = table.get(key) ?? [];
    const same = known.find((one) => one.role === role && one.value === value && one.zone === zone);
    if (same) same.languages.push(language);
    else table.set(key, [...known, { role, value, zone, languages: [language] }]);
    const words = key.split(" ");
    const first = words[0] as string;
    if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
  };
  for (const { language, dates } of lexicons) {
    for (const [member, role] of Object.entries(ROW_MEMBERS)) {
      const rows = rowsOf(dates[member as keyof DateWords]);
      for (const [value, forms] of rows.entries()) {
        for (const form of forms) {
          const [, amount, word = ""] = COUNTED.exec(form) as RegExpExecArray;
          add(language, role, word, value + UNIT_ROWS * Number(amount));
        }
      }
    }
    for (const [member, role] of Object.entries(PHRASE_MEMBERS)) {
      for (const entry of dates[member as keyof DateWords]?.split("|") ?? []) {
        const [phrase = "", value = ""] = entry.split(" = ");
        if (role === "zone") add(language, role, phrase, 0, value);
        else add(language, role, phrase, Number(value));
      }
    }
  }
  for (const { language, dates } of lexicons) {
    for (const role of ["month", "weekday"] as const) {
      const rows = rowsOf(role === "month" ? dates.months : dates.weekdays);
      for (const [value, forms] of rows.entries()) {
        for (const short of abbreviationsOf(forms)) {
          const taken = readings.get(short)?.some((one) => one.role === role && one.languages.includes(language));
          if (!taken) add(language, role, short, value);
        }
      }
    }
  }
  return {
    read: (word) => readings.get(word) ?? NONE,
    readStem: (word) => readStem(word, stems),
    longest,
    languages: new Set(lexicons.map(({ language }) => language)),
  };
}

/** The rows of a member and the forms of each. */
export function rowsOf(member: string | undefined): string[][] {
  return member?.split("|").map((row) => row.split(" ").filter((form) => form !== "")) ?? [];
}

/** Every way to cut a month or weekday short: januar → jan, janu, janua. */
export function abbreviationsOf(forms: readonly string[]): string[] {
  const shortened = forms.map((form) => foldWords(form)).filter((form) => SHORTENED.test(form));
  return shortened.flatMap((form) => {
    const most = Math.min(LONGEST_ABBREVIATION, form.length - 1);
    return Array.from({ length: Math.max(0, most - SHORTEST_ABBREVIATION + 1) }, (_, i) =>
      form.slice(0, SHORTEST_ABBREVIATION + i),
    );
  });
}

/** "Stunden" by its stem "stunde*", "minutter" by the Danish "minut*" as by the Norwegian "minutt*". */
function readStem(word: string, stems: ReadonlyMap<string, readonly DateReading[]>): readonly DateReading[] {
  let found = NONE;
  const shortest = Math.max(2, word.length - MOST_LETTERS_BEHIND_STEM);
  for (let length = word.length; length >= shortest; length--) {
    const more = stems.get(word.slice(0, length));
    if (more) found = [...found, ...more];
  }
  return found;
}

const MARKS = /[\u0300-\u036f\u064b-\u0655\u200c\u02bc'"’׳״.]/gu;
// Most words, and phrases: nothing to fold.
const PLAIN = /^[\w ,:/()-]*$/u;

/** Folds a word for the look-up: case, accents, apostrophes and dots go, Persian letters become Arabic.
 *
 *     Févr. → fevr   İyul → iyul   п'ятниця → пятниця
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replaceAll("ı", "i")
    .replaceAll("ی", "ي")
    .replaceAll("ى", "ي")
    .replaceAll("ک", "ك");
}

/** The same for a phrase of a lexicon, in which "_" and "-" stand between words. */
export function foldWords(phrase: string): string {
  return foldWord(phrase.trim().replace(/[_-]/gu, " "));
}
