import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseByline, parseTimestamp } from "../src/index";
import type { ParseOptions, Timestamp } from "../src/types";

// Scores the library on files of strings with known answers:
//   npm run vectors -- DIR [name] [--misses]

/** What became of one string. `expected` and `got` are shown for misses only. */
interface Outcome {
  isRight: boolean;
  text: string;
  expected: string;
  got: string;
}

/** One scorer a kind of file, chosen by the start of the file's name. */
const SCORERS: Readonly<Record<string, (vector: never) => Outcome | null>> = {
  "dates-relative": scoreRelative,
  dates: scoreDate,
  bylines: scoreByline,
};

interface DateVector {
  text: string;
  lang: string;
  reference?: string | null;
  expected: { date: string; time: string | null; offset: string | null } | null;
  flags?: string[];
}

/** Day, clock and, where one is printed, offset. A year that only the reference tells is ours to infer: the day counts. */
function scoreDate({ text, lang, reference, expected, flags }: DateVector): Outcome {
  const stamp = parseTimestamp(text, optionsOf(lang, reference));
  const got = show(stamp);
  const wanted = expected ? [expected.date, expected.time, expected.offset].filter(Boolean).join(" ") : "nothing";
  return { isRight: isExpected(stamp, expected, flags), text: `[${lang}] ${text}`, expected: wanted, got };
}

function isExpected(stamp: Timestamp | null, expected: DateVector["expected"], flags: string[] = []): boolean {
  if (!expected || !stamp) return expected === stamp;
  const isYearInferred = flags.includes("year-inferred");
  const day = (date: string) => (isYearInferred ? date.slice(5) : date);
  const isSameDay = day(stamp.date) === day(expected.date);
  const isSameTime = !expected.time || stamp.time === expected.time || stamp.time === `${expected.time}:00`;
  return isSameDay && isSameTime && (!expected.offset || stamp.offset === expected.offset);
}

interface RelativeVector {
  text: string;
  lang: string;
  reference: string;
  relative: { amount: number; unit: string };
}

const UNIT_MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  month: 43_800,
};

/** Within half a unit of the reference less the amount. */
function scoreRelative({ text, lang, reference, relative }: RelativeVector): Outcome {
  const stamp = parseTimestamp(text, optionsOf(lang, reference));
  const minutes = UNIT_MINUTES[relative.unit] ?? 0;
  const wanted = Date.parse(reference) - relative.amount * minutes * 60_000;
  const read = stamp === null ? Number.NaN : (stamp.epochMilliseconds ?? Date.parse(`${stamp.date}T12:00Z`));
  const isRight = Math.abs(read - wanted) <= Math.max(minutes, 1) * 60_000;
  return { isRight, text: `[${lang}] ${text}`, expected: new Date(wanted).toISOString(), got: show(stamp) };
}

interface BylineVector {
  line: string;
  lang: string;
  before: string | null;
  authors: string[];
}

// A by-word that stands alone on the line before is part of the byline.
const LONE_BY_WORD = /^(?:by|von|par|por|autor|author(?: of the article)?|written on .* by):?$/iu;

/** Exactly the names, in any case. */
function scoreByline({ line, lang, before, authors }: BylineVector): Outcome {
  const text = before !== null && LONE_BY_WORD.test(before) ? `${before}\n${line}` : line;
  const named = parseByline(text).filter(({ role }) => role === "author");
  const [got, expected] = [named.map(({ name }) => name), authors].map((names) => names.join("; "));
  return {
    isRight: got?.toLowerCase() === expected?.toLowerCase(),
    text: `[${lang}] ${text.replaceAll("\n", " ⏎ ")}`,
    expected: expected ?? "",
    got: got ?? "",
  };
}

function optionsOf(language: string, reference: string | null | undefined): ParseOptions {
  return { language, ...(reference ? { referenceDate: reference } : {}) };
}

function show(stamp: Timestamp | null): string {
  return stamp ? [stamp.date, stamp.time, stamp.offset].filter(Boolean).join(" ") : "nothing";
}

function scoreFile(path: string, showsMisses: boolean): void {
  const name = basename(path, ".json");
  const kind = Object.keys(SCORERS).find((start) => name.startsWith(start));
  const scorer = kind && SCORERS[kind];
  if (!scorer) return;
  const vectors = JSON.parse(readFileSync(path, "utf8")) as never[];
  const outcomes = vectors.map((vector) => scorer(vector)).filter((outcome) => outcome !== null);
  const right = outcomes.filter(({ isRight }) => isRight).length;
  console.log(`${name.padEnd(20)} ${right}/${outcomes.length} ${(right / outcomes.length).toFixed(3)}`);
  if (!showsMisses) return;
  for (const { isRight, text, expected, got } of outcomes) {
    if (!isRight) console.log(`  ${text}\n    expected ${expected}\n    got      ${got}`);
  }
}

const [folder, ...rest] = process.argv.slice(2);
if (!folder) throw new Error("usage: npm run vectors -- FOLDER [NAME] [--misses]");
const wanted = rest.find((one) => !one.startsWith("--")) ?? "";
for (const file of readdirSync(folder).sort()) {
  if (file.endsWith(".json") && file.startsWith(wanted)) scoreFile(join(folder, file), rest.includes("--misses"));
}
