import { bitOf, REASON_BITS } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import type { LateFeature } from "./late-feature";
import { bucket, dateLevel, isTimeLine, nameLevel } from "./levels";
import type { Page } from "./page";
import { Mark, type Shape } from "./shape";

/** What the first reading of the chain says about each block, for a second look at the title. */
export interface FirstReading {
  /** Blocks that may be the title, in order. */
  candidates: readonly number[];
  /** Topic words of each candidate that the first lines of the body take up. */
  leadWords: Uint16Array;
  /** Where the body seems to start. */
  bodyStart: number;
  /** The state of each block on the likeliest path. */
  path: Uint8Array;
  /** How likely each block is the title, or a byline or time of the header, or part of a menu, and so on. */
  title: Float64Array;
  byline: Float64Array;
  menu: Float64Array;
  heading: Float64Array;
  header: Float64Array;
  insert: Float64Array;
}

const CREDIT = bitOf("credit");
const LIKELY_RIVALS = [0.001, 0.01, 0.1, 0.4, 0.8];
const LIKELY = [1e-4, 1e-3, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95];
const LIKELY_OTHER = [0.01, 0.05, 0.2, 0.5, 0.8];
const RANKS = [1, 2, 3, 6];
const MOST_ABOVE = RANKS.at(-1) as number;
const LEAST_PLAUSIBLE = 0.02;
const LEAST_RIVAL = 0.005;
const RIVAL_REACH = 4;
const TOPIC_WORDS = [0.5, 1, 2, 3, 5];
const TOPICALITY = [0.5, 2, 4, 7, 10, 14, 20];
const MEAN_TOPICALITY = [0.2, 0.5, 1, 1.5, 2, 3];
const LINES_TO_BODY = [1, 2, 3, 4, 6, 9, 14, 20, 30];
const MENU_LINES = [0.1, 0.5, 1, 2, 5];
const LEAD_WORDS = [1, 2, 3, 4, 6, 9];
const LEAD_SHARES = [0.2, 0.4, 0.6, 0.8];
const FROM_TOP = [1, 2, 3, 5, 8];

const weight = ({ overlap, shapes }: Page, i: number) =>
  (overlap[i] as number) * Math.min(8, (shapes[i] as Shape).topicWords.length);

/** The likeliest of the next lines in a direction to be the title. */
function rival({ title }: FirstReading, i: number, direction: -1 | 1): number {
  let most = 0;
  for (let d = 1; d <= 3; d++) most = Math.max(most, title[i + d * direction] ?? 0);
  return bucket(most, LIKELY_RIVALS);
}

/** 1 to 4: how many plausible titles stand above. */
function plausibleAbove({ candidates, title }: FirstReading, i: number): number {
  let count = 0;
  for (const j of candidates) if (j < i && (title[j] as number) >= LEAST_PLAUSIBLE) count++;
  return 1 + Math.min(3, count);
}

/** Whether the page prints the nearest rival in a direction once (1) or more often (2), as it does titles; 0: there is none. */
function rivalCopies({ candidates, title }: FirstReading, { repeated }: Page, i: number, direction: -1 | 1): number {
  for (let d = 1; d <= RIVAL_REACH; d++) {
    const j = i + d * direction;
    if ((title[j] ?? 0) >= LEAST_RIVAL && candidates.includes(j)) return repeated[j] === 0 ? 1 : 2;
  }
  return 0;
}

/** Topic words that the first lines of the body take up. */
const leadWords = (reading: FirstReading, i: number) => reading.leadWords[i] as number;

/** How many candidates have more of something: 1 none, 2 one, and so on by {@link RANKS}. */
function rankLevel({ candidates }: FirstReading, i: number, of: (i: number) => number): number {
  const mine = of(i);
  let above = 0;
  for (const j of candidates) if (of(j) > mine && ++above === MOST_ABOVE) break;
  return 1 + bucket(above, RANKS);
}

/** Distance to the nearest of the next lines in a direction that is likely a byline or time, 1 to 6; 0: there is none. */
function linesToByline({ byline }: FirstReading, i: number, direction: -1 | 1): number {
  for (let d = 1; d <= 6; d++) if ((byline[i + d * direction] ?? 0) > 0.5) return d;
  return 0;
}

/** Lines of a menu that stand between the candidate and the body. */
function menuBelow({ menu, bodyStart }: FirstReading, i: number): number {
  let sum = 0;
  for (let j = i + 1; j < bodyStart; j++) sum += menu[j] as number;
  return sum;
}

export const TITLE_FEATURES: readonly LateFeature<FirstReading>[] = [
  {
    name: "likely title",
    size: 8,
    of: ({ title }, _, i) => bucket(title[i] as number, LIKELY),
  },
  {
    name: "rank by likelihood",
    size: 5,
    of: (reading, _, i) => rankLevel(reading, i, (j) => reading.title[j] as number),
  },
  {
    name: "rank by topic",
    size: 5,
    of: (reading, page, i) => rankLevel(reading, i, (j) => weight(page, j)),
  },
  { name: "topic words", size: 5, of: (_, page, i) => bucket(weight(page, i), TOPIC_WORDS) },
  { name: "topicality", size: 7, of: (_, { topicality }, i) => bucket(topicality[i] as number, TOPICALITY) },
  {
    name: "topicality a word",
    size: 6,
    of: (_, { topicality, shapes }, i) =>
      bucket((topicality[i] as number) / Math.max(1, (shapes[i] as Shape).topicWords.length), MEAN_TOPICALITY),
  },
  {
    name: "rank by topicality",
    size: 5,
    of: (reading, { topicality }, i) => rankLevel(reading, i, (j) => topicality[j] as number),
  },
  {
    name: "lines to body",
    size: 10,
    of: ({ bodyStart }, _, i) => 1 + bucket(bodyStart - i, LINES_TO_BODY),
  },
  { name: "lines to byline", size: 6, of: (reading, _, i) => linesToByline(reading, i, 1) },
  { name: "lines from byline", size: 6, of: (reading, _, i) => linesToByline(reading, i, -1) },
  { name: "menu below", size: 5, of: (reading, _, i) => bucket(menuBelow(reading, i), MENU_LINES) },
  { name: "rival above", size: 5, of: (reading, _, i) => rival(reading, i, -1) },
  { name: "rival below", size: 5, of: (reading, _, i) => rival(reading, i, 1) },
  { name: "plausible titles above", size: 4, of: (reading, _, i) => plausibleAbove(reading, i) },
  { name: "likely heading", size: 5, of: ({ heading }, _, i) => bucket(heading[i] as number, LIKELY_OTHER) },
  { name: "likely header", size: 5, of: ({ header }, _, i) => bucket(header[i] as number, LIKELY_OTHER) },
  { name: "likely insertion", size: 5, of: ({ insert }, _, i) => bucket(insert[i] as number, LIKELY_OTHER) },
  { name: "copies of the rival above", size: 2, of: (reading, page, i) => rivalCopies(reading, page, i, -1) },
  { name: "copies of the rival below", size: 2, of: (reading, page, i) => rivalCopies(reading, page, i, 1) },
  { name: "reads as", size: 16, of: ({ path }, _, i) => 1 + (path[i] as number) },
  { name: "above reads as", size: 16, of: ({ path }, _, i) => 1 + (path[i - 1] ?? -1) },
  { name: "below reads as", size: 16, of: ({ path }, _, i) => 1 + (path[i + 1] ?? -1) },
  { name: "2 below reads as", size: 16, of: ({ path }, _, i) => 1 + (path[i + 2] ?? -1) },
  {
    name: "words of the lead",
    size: 6,
    of: (reading, _, i) => bucket(leadWords(reading, i), LEAD_WORDS),
  },
  {
    name: "share of the lead",
    size: 4,
    of: (reading, page, i) =>
      bucket(leadWords(reading, i) / Math.max(1, (page.shapes[i] as Shape).topicWords.length), LEAD_SHARES),
  },
  {
    name: "rank by lead",
    size: 5,
    of: (reading, _, i) => rankLevel(reading, i, (j) => leadWords(reading, j)),
  },
  { name: "from the top", size: 5, of: (_, __, i) => 5 - bucket(i, FROM_TOP) },
];

const LEAD_LINES = 3;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 260;

/** Topic words of each candidate that the first lines of the body take up. */
export function countLeadWords({ shapes, prose }: Page, bodyStart: number, candidates: readonly number[]): Uint16Array {
  const lead = new Set<number>();
  for (let i = bodyStart, lines = 0; i < shapes.length && lines < LEAD_LINES; i++) {
    if (prose[i] === 0) continue;
    for (const word of (shapes[i] as Shape).topicWords) lead.add(word);
    lines++;
  }
  const counts = new Uint16Array(shapes.length);
  for (const i of candidates) {
    for (const word of (shapes[i] as Shape).topicWords) if (lead.has(word)) counts[i] = (counts[i] as number) + 1;
  }
  return counts;
}

/** Whether a block may be a title at all: bylines, dates, labels and long paragraphs are not. */
export function mayBeTitle(shape: Shape): boolean {
  if (shape.width < SHORTEST_TITLE || shape.width > LONGEST_TITLE || (shape.marks & Mark.copyright) !== 0) return false;
  if ((shape.covers & REASON_BITS) !== 0 && shape.words < 5) return false;
  const isCaption = (shape.has & CREDIT) !== 0 && (shape.sentenceEnds > 0 || endsInCredit(shape));
  const isProse = (shape.counts[Kind.sign] as number) > 0 && shape.sentenceEnds > 1;
  if (isCaption || isProse || isTimeLine(shape)) return false;
  return !(nameLevel(shape) > 1 && dateLevel(shape) > 1) && !(dateLevel(shape) > 1 && shape.width < 30);
}

/** 新しい橋＝7日、リヨン市で（山田花子撮影）: in scripts without spaces, who took the picture stands behind it. */
function endsInCredit({ ends, firstKind, lastKind, counts }: Shape): boolean {
  const isMarked = lastKind === Kind.bracket || (counts[Kind.other] as number) > 0;
  return firstKind === Kind.sign && (ends & CREDIT) !== 0 && isMarked;
}
