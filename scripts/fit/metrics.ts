// Metrics for article parsing, each a pure function of what was read and what is true.

const COMBINING_MARKS = /[\u0300-\u036f]/gu;
// One sign of a script that does not write words apart, or one word.
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const SHINGLE = 4;

/** NFKC, lower case, straight quotes and dashes, single spaces. */
export function normalise(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A name with its case, accents, dots and spacing folded. */
export function normaliseName(name: string): string {
  return normalise(name)
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replace(/[.,·]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

export function tokens(text: string): string[] {
  return normalise(text).match(TOKEN) ?? [];
}

/** Runs of four tokens; a shorter text is one run. */
export function shingles(text: string): string[] {
  const words = tokens(text);
  if (words.length === 0) return [];
  if (words.length < SHINGLE) return [words.join(" ")];
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" "));
}

type Bag = Map<string, number>;

function bagOf(texts: readonly string[]): Bag {
  const bag: Bag = new Map();
  for (const text of texts) for (const run of shingles(text)) bag.set(run, (bag.get(run) ?? 0) + 1);
  return bag;
}

const total = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Right when the two are equal after normalisation, or one holds the other and is at most a quarter longer. */
export function titleMatches(predicted: string | null, expected: string | null): boolean {
  const one = normalise(predicted);
  const other = normalise(expected);
  if (!one || !other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (long.includes(short) && short.length >= 0.8 * long.length);
}

export interface Counts {
  hit: number;
  /** Predicted ones that are true, wanted or not. */
  right: number;
  predicted: number;
  expected: number;
}

/** Only names that the text shows are wanted; any true name may be predicted. */
export function authorCounts(names: readonly string[], expected: readonly string[], shown: readonly boolean[]): Counts {
  const all = new Set(expected.map(normaliseName));
  const wanted = new Set(expected.filter((_, i) => shown[i]).map(normaliseName));
  const predicted = [...new Set(names.map(normaliseName).filter(Boolean))];
  return {
    hit: predicted.filter((name) => wanted.has(name)).length,
    right: predicted.filter((name) => all.has(name)).length,
    predicted: predicted.length,
    expected: wanted.size,
  };
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision and recall over runs of four tokens; what stands in `allowed` never counts against precision. */
export function bodyScore(
  predicted: readonly string[],
  expected: readonly string[],
  allowed: readonly string[],
): Score {
  const want = bagOf(expected);
  const got = bagOf(predicted);
  const spare = bagOf(allowed);
  let hit = 0;
  let excused = 0;
  for (const [run, count] of got) {
    const matched = Math.min(count, want.get(run) ?? 0);
    hit += matched;
    excused += Math.min(count - matched, spare.get(run) ?? 0);
  }
  const precision = total(got) > excused ? hit / (total(got) - excused) : 0;
  const recall = total(want) > 0 ? hit / total(want) : 0;
  return { precision, recall, f1: f1(precision, recall) };
}

/** Counts over headings, each expected one to be hit once. */
export function headingCounts(predicted: readonly string[], expected: readonly string[]): Counts {
  const left = expected.map(normalise);
  let hit = 0;
  for (const heading of predicted.map(normalise)) {
    const at = left.indexOf(heading);
    if (at < 0) continue;
    left.splice(at, 1);
    hit++;
  }
  return { hit, right: hit, predicted: predicted.length, expected: expected.length };
}

/** The local calendar day and clock time of an ISO string in its own offset. */
export function localParts(iso: string | null | undefined): { date: string; time: string | null } | null {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/u.exec(iso ?? "") ?? [];
  return date === undefined ? null : { date, time: time ?? null };
}
