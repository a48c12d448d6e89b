import type { DateIndex, DateReading, DateRole } from "../../lexicon/date-index";
import { NO_TOKEN, type Token } from "./tokens";

/** A stretch of text as the grammar sees it. */
export interface Source {
  text: string;
  tokens: readonly Token[];
  /** The subtag ("en") whose readings go before others, null while unknown. */
  language: string | null;
  index: DateIndex;
}

export function tokenAt({ tokens }: Source, at: number): Token {
  return tokens[at] ?? NO_TOKEN;
}

/** What the token is in that role, null when it is not; the text's own language decides where words are shared:
 *  "am" is a link in German and before noon in English. */
export function readingAt(source: Source, at: number, role: DateRole): DateReading | null {
  const { readings } = tokenAt(source, at);
  if (readings.length === 0) return null;
  const { language } = source;
  const own = language === null ? [] : readings.filter((one) => one.languages.includes(language));
  const found = own.find((one) => one.role === role);
  if (found) return found;
  const others = readings.filter((one) => one.role === role && mayBeForeign(one, own, source));
  return others[0] ?? null;
}

/** A month may be in another language than its text ("04-ago-2021" under an English headline), unless the word is
 *  a label ("MAJ le 14"); a word that the language does not know may be a label in any and everything else in English. */
function mayBeForeign({ role, languages }: DateReading, own: readonly DateReading[], source: Source): boolean {
  const { language, index } = source;
  if (role === "month" && !own.some((one) => one.role === "updated")) return true;
  if (language === null || !index.languages.has(language)) return true;
  return own.length === 0 && (FOREIGN_ROLES.has(role) || languages.includes("en"));
}

const FOREIGN_ROLES: ReadonlySet<DateRole> = new Set(["published", "updated", "meridiem", "zone"]);

export function valueAt(source: Source, at: number, role: DateRole): number | null {
  return readingAt(source, at, role)?.value ?? null;
}

export function isMark(source: Source, at: number, marks: string): boolean {
  const { kind, text } = tokenAt(source, at);
  return kind === "mark" && marks.includes(text);
}

/** The number that stands here with at most so many digits, else null. */
export function numberAt(source: Source, at: number, mostDigits: number): number | null {
  const { kind, text } = tokenAt(source, at);
  return kind === "number" && text.length <= mostDigits ? Number(text) : null;
}

/** Whether nothing, not even white space, stands between a token and the one before. */
export function isAttached(source: Source, at: number): boolean {
  const { kind, isSpaced } = tokenAt(source, at);
  return kind !== "end" && !isSpaced;
}

/** The language that most of the words can be, the text's own where it is known. */
export function voteLanguage(tokens: readonly Token[], known: string | null): string | null {
  if (known !== null) return LANGUAGE_TWINS[baseOf(known)] ?? baseOf(known);
  const votes = new Map<string, number>();
  for (const { readings } of tokens) {
    const languages = new Set(readings.flatMap((one) => one.languages));
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
  }
  const [best, second] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

const LANGUAGE_TWINS: Readonly<Record<string, string>> = { nn: "nb", no: "nb", bs: "hr", sh: "sr", mk: "bg" };

function baseOf(language: string): string {
  return language.split("-", 1)[0] as string;
}
