import type { DateWords } from "./date-words";
import type { Lexicon } from "./lexicon";

/** What a word can do in a date. */
export type DateRole =
  | "month"
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
  | "ordinal"
  | "zone"
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
  readings: ReadonlyMap<string, readonly DateReading[]>;
  /** For the first word of each phrase: how many words its longest phrase has. */
  longest: ReadonlyMap<string, number>;
}

/** Members whose rows hold forms, and the role that they give. */
const ROW_MEMBERS = {
  months: "month",
  weekdays: "weekday",
  relativeDays: "day",
  relativeUnits: "unit",
  one: "one",
  meridiems: "meridiem",
  noonAndMidnight: "twelve",
  clockUnits: "clock",
  dateUnits: "calendar",
  connecting: "link",
  ordinals: "ordinal",
} as const satisfies Partial<Record<keyof DateWords, DateRole>>;

/** Members that hold phrases, some with a value behind "=". */
const PHRASE_MEMBERS = {
  publishedLabels: "published",
  updatedLabels: "updated",
  ago: "ago",
  zones: "zone",
  eras: "era",
} as const satisfies Partial<Record<keyof DateWords, DateRole>>;

/** Compiles the date words of a set of languages into one hash. */
export function compileDateIndex(lexicons: readonly Lexicon[]): DateIndex {
  const readings = new Map<string, DateReading[]>();
  const longest = new Map<string, number>();
  const add = (language: string, role: DateRole, form: string, value: number, zone = "") => {
    const key = foldWords(form);
    const known = readings.get(key) ?? [];
    const same = known.find((one) => one.role === role && one.value === value && one.zone === zone);
    if (same) same.languages.push(language);
    else readings.set(key, [...known, { role, value, zone, languages: [language] }]);
    const words = key.split(" ");
    const first = words[0] as string;
    if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
  };
  for (const { language, dates } of lexicons) {
    for (const [member, role] of Object.entries(ROW_MEMBERS)) {
      const rows = dates[member as keyof DateWords]?.split("|") ?? [];
      rows.forEach((row, value) => {
        for (const form of row.split(" ")) if (form !== "") add(language, role, form, value);
      });
    }
    for (const [member, role] of Object.entries(PHRASE_MEMBERS)) {
      for (const entry of dates[member as keyof DateWords]?.split(" | ") ?? []) {
        const [phrase = "", value = ""] = entry.split(" = ");
        if (role === "zone") add(language, role, phrase, 0, value);
        else add(language, role, phrase, Number(value));
      }
    }
  }
  return { readings, longest };
}

const MARKS = /[\u0300-\u036f\u064b-\u0655\u200c'"’׳״.]/gu;
const PLAIN = /^[a-z]*$/u;

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
