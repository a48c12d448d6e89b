import type { Article, Author, Timestamp } from "../../src/types";
import type { Case } from "./corpus";
import {
  authorCounts,
  bodyScore,
  type Counts,
  f1,
  headingCounts,
  localParts,
  normalise,
  type Score,
  titleMatches,
} from "./metrics";

/** What is scored of an article. */
export interface Reading extends Pick<Article, "title" | "sections"> {
  authors: Pick<Author, "name" | "role">[];
  published: Pick<Timestamp, "date" | "time"> | null;
}

/** What was right in one text; null where the truth or the text does not tell. */
export interface Verdict {
  title: boolean | null;
  authors: Counts | null;
  date: boolean | null;
  time: boolean | null;
  body: Score | null;
  headings: Counts | null;
  /** Paragraphs under the right heading, and all. */
  placed: [number, number] | null;
}

export function judge({ expected, found }: Case, article: Reading): Verdict {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const headings = article.sections.flatMap(({ heading }) => heading ?? []);
  const hasBody = expected.paragraphs !== null && expected.paragraphs.length > 0;
  const allowed = [expected.title, ...(expected.summary ?? []), ...(expected.headings ?? [])].filter((t) => t !== null);
  const names = article.authors.filter(({ role }) => role === "author").map(({ name }) => name);
  const titles = [expected.title, ...(expected.altTitles ?? [])].filter((t) => t !== null);
  return {
    title: expected.title && found.title ? titles.some((title) => titleMatches(article.title, title)) : null,
    authors:
      expected.authors?.length && found.authors?.some(Boolean)
        ? authorCounts(names, expected.authors, found.authors)
        : null,
    ...judgeTime(expected.published, found, article),
    // where the truth names no headings, they stand among its paragraphs
    body: hasBody
      ? bodyScore(
          expected.headings ? paragraphs : [...headings, ...paragraphs],
          expected.paragraphs as string[],
          allowed,
        )
      : null,
    headings: hasBody && expected.headings ? headingCounts(headings, expected.headings) : null,
    placed: judgePlaces(expected.sections, article),
  };
}

function judgeTime(published: string | null, found: Case["found"], article: Reading): Pick<Verdict, "date" | "time"> {
  const want = localParts(published);
  if (want === null || !found.date || found.dateDayShift) return { date: null, time: null };
  const wall = want.time && (found.time ? want.time : shifted(want.time, found.timeShiftMin));
  return {
    date: article.published?.date === want.date,
    time: wall ? article.published?.time?.slice(0, 5) === wall : null,
  };
}

/** The page may print the same instant in another zone than the truth. */
function shifted(time: string, minutes: number | null | undefined): string | null {
  if (minutes === null || minutes === undefined || Math.abs(minutes) === 720) return null;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const shiftedMinutes = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440;
  return [Math.floor(shiftedMinutes / 60), shiftedMinutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function judgePlaces(sections: Case["expected"]["sections"], article: Reading): Verdict["placed"] {
  if (!sections?.some(({ heading }) => heading)) return null;
  const placed = new Map(
    article.sections.flatMap((s) => s.paragraphs.map((p) => [normalise(p), normalise(s.heading)] as const)),
  );
  const places = sections.flatMap((s) => s.paragraphs.map((p) => placed.get(normalise(p)) === normalise(s.heading)));
  return [places.filter(Boolean).length, places.length];
}

export interface Figures {
  cases: number;
  title: number | null;
  authors: number | null;
  date: number | null;
  time: number | null;
  bodyPrecision: number | null;
  bodyRecall: number | null;
  body: number | null;
  headings: number | null;
  placed: number | null;
}

export function summarise(verdicts: readonly Verdict[]): Figures {
  const body = verdicts.flatMap((v) => v.body ?? []);
  const placed = verdicts.flatMap((v) => (v.placed ? [v.placed] : []));
  const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
  const mean = (numbers: number[]) => (numbers.length === 0 ? null : sum(numbers) / numbers.length);
  const share = (key: "title" | "date" | "time") =>
    mean(verdicts.flatMap((v) => (v[key] === null ? [] : Number(v[key]))));
  return {
    cases: verdicts.length,
    title: share("title"),
    authors: countsF1(verdicts.flatMap((v) => v.authors ?? [])),
    date: share("date"),
    time: share("time"),
    bodyPrecision: mean(body.map((score) => score.precision)),
    bodyRecall: mean(body.map((score) => score.recall)),
    body: mean(body.map((score) => score.f1)),
    headings: countsF1(verdicts.flatMap((v) => v.headings ?? [])),
    placed: placed.length === 0 ? null : sum(placed.map(([n]) => n)) / sum(placed.map(([, of]) => of)),
  };
}

function countsF1(counts: readonly Counts[]): number | null {
  const total = { hit: 0, right: 0, predicted: 0, expected: 0 };
  for (const one of counts) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
  if (total.expected === 0) return null;
  return f1(total.predicted === 0 ? 0 : total.right / total.predicted, total.hit / total.expected);
}
