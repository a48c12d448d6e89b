import { bitOf } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import { Mark, type Shape } from "./shape";

const WIDTHS = [4, 10, 18, 28, 42, 60, 85, 120, 200, 350];
const COARSE_WIDTHS = [12, 35, 90, 200];
const THIRDS = [35, 110];
const LONGEST_NAMES = 110;
const MONTH = bitOf("month");
const LABELLED = bitOf("by") | bitOf("contributor");
const RELATIVE_TIME = bitOf("relative-time");
const DATE_LABEL = bitOf("date-label");
/** A year or a day in numbers. */
export const DAY_MARKS = Mark.year | Mark.numericDate;
const WORD_KINDS = [Kind.lower, Kind.upper, Kind.letter, Kind.sign];
const DATE_MARKS = Mark.clock | DAY_MARKS;

/** What many features ask of a block and its neighbours, worked out once. Arrays have one entry a block. */
export interface Levels {
  /** 1 to 11. */
  width: Uint8Array;
  /** 1 to 5. */
  coarseWidth: Uint8Array;
  /** 0 short, 1 middling, 2 long. */
  third: Uint8Array;
  date: Uint8Array;
  name: Uint8Array;
}

export function measureLevels(shapes: readonly Shape[]): Levels {
  const of = () => new Uint8Array(shapes.length);
  const levels = { width: of(), coarseWidth: of(), third: of(), date: of(), name: of() };
  shapes.forEach((shape, i) => {
    levels.width[i] = 1 + bucket(shape.width, WIDTHS);
    levels.coarseWidth[i] = 1 + bucket(shape.width, COARSE_WIDTHS);
    levels.third[i] = bucket(shape.width, THIRDS);
    levels.date[i] = dateLevel(shape);
    levels.name[i] = nameLevel(shape);
  });
  return levels;
}

/** How many of the limits a value reaches. */
export function bucket(value: number, limits: readonly number[]): number {
  let i = 0;
  while (i < limits.length && value >= (limits[i] as number)) i++;
  return i;
}

/** 0 no date, 1 perhaps (a year, a month, a clock time), 2 surely. */
export function dateLevel({ width, marks, has, counts }: Shape): number {
  if (width > 160) return 0;
  const isNumeric = (marks & Mark.numericDate) !== 0;
  const isWorded = (has & MONTH) !== 0 && (counts[Kind.digit] as number) > 0;
  if (isNumeric || isWorded || (has & RELATIVE_TIME) !== 0) return 2;
  return (marks & DATE_MARKS) !== 0 || (has & DATE_LABEL) !== 0 ? 1 : 0;
}

/** A day and a clock time with hardly a word beside them: "2024년 3월 12일 14:35". */
export function isTimeLine({ marks, counts }: Shape): boolean {
  const letters = WORD_KINDS.reduce((sum, kind) => sum + (counts[kind] as number), 0);
  return (marks & Mark.clock) !== 0 && (marks & DAY_MARKS) !== 0 && (counts[Kind.digit] as number) > letters;
}

/** Words that start with capitals and are not sentences: "Ada Lovelace", "Ada Lovelace and Charles Babbage",
 *  "Ada Lovelace, Charles Babbage (Lyon)". 2 and 3: with a by-word or a job. */
export function nameLevel({ width, words, capitalised, counts, starts, lastKind }: Shape): number {
  if (width > LONGEST_NAMES) return 0;
  const digits = counts[Kind.digit] as number;
  if ((starts & LABELLED) !== 0 && words < 16) return digits > 0 ? 2 : 3;
  const people = 1 + (counts[Kind.comma] as number) + (counts[Kind.separator] as number);
  const isNames = capitalised >= 2 * people && words - capitalised <= people && words <= 3 + 4 * people;
  return isNames && digits === 0 && (lastKind <= Kind.letter || lastKind === Kind.bracket) ? 1 : 0;
}
