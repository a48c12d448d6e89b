import { Kind } from "../text/characters";
import type { LateFeature } from "./late-feature";
import { bucket } from "./levels";
import type { Page } from "./page";
import { isLowWord, type Shape } from "./shape";
import { type Spelling, spellingLevel, spellingOf } from "./spelling";

/** What the chain says of each block once the title is settled, for a second look at bylines, headings and the body. */
export interface SettledReading {
  /** The state of each block on the likeliest path. */
  path: Uint8Array;
  /** Where the title stands, and the first and the last block of the body; -1 where there is none. */
  title: number;
  bodyStart: number;
  bodyEnd: number;
  /** Headings on the path. */
  headings: readonly number[];
  /** How many of them have each style, once that is asked for. */
  headingStyles: Map<number, number>;
  /** How likely each block is a byline, a time, a heading, a paragraph; or part of a menu, the header and so on. */
  byline: Float64Array;
  date: Float64Array;
  heading: Float64Array;
  paragraph: Float64Array;
  menu: Float64Array;
  header: Float64Array;
  deck: Float64Array;
  insert: Float64Array;
  tail: Float64Array;
  /** How many blocks before each are likely to be body; one entry more than blocks. */
  bodyBefore: Float64Array;
}

const LIKELY = [0.001, 0.005, 0.02, 0.06, 0.15, 0.3, 0.5, 0.7, 0.9];
const RIVALS = [0.1, 0.3, 0.6, 0.9];
const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 25];
const LOW_SHARES = [0.01, 0.5, 0.99];
const MENTIONS = [1, 2, 4];
const COUNTS = [1, 2, 4, 8];
const LINES_APART = [2, 3, 5, 9];
const MOST_LINES_APART = LINES_APART.at(-1) as number;
const BODY_SHARES = [0.003, 0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.99, 0.997];
const BODY_LINES = [1, 2, 3, 5, 8, 12, 20, 35, 60, 100];
const ALIKE = [0.01, 0.34, 0.67, 0.99];
const STATES = 16;

/** 2 to 9 above something, 11 to 18 below it, by {@link DISTANCES}; 0: it is the block itself, or there is none. */
function distance(i: number, from: number): number {
  if (from < 0 || i === from) return 0;
  return i < from ? 1 + bucket(from - i, DISTANCES) : 10 + bucket(i - from, DISTANCES);
}

const share = (shares: Float64Array, i: number) => shares[i] ?? 0;

/** The likeliest of the blocks nearby, the block itself apart. */
function rival(shares: Float64Array, i: number): number {
  let most = 0;
  for (let d = 1; d <= 4; d++) most = Math.max(most, share(shares, i - d), share(shares, i + d));
  return bucket(most, RIVALS);
}

/** 0 above the title, 1 from the title to the body's first block, 2 further inside the body, 3 below it. */
function placeOf({ title, bodyStart, bodyEnd }: SettledReading, i: number): number {
  if (i > bodyEnd) return 3;
  if (i > bodyStart) return 2;
  return i < title ? 0 : 1;
}

/** The likeliest other byline from the title to the body: where there is a good one, a name elsewhere is a teaser's. */
function bestOfHeader({ byline, title, bodyStart }: SettledReading, i: number): number {
  let most = 0;
  for (let j = Math.max(0, title); j < bodyStart; j++) if (j !== i) most = Math.max(most, byline[j] as number);
  return bucket(most, RIVALS);
}

/** How many of its topic words the text prints in lower case elsewhere, as it never does with names: 1 none to 4 all. */
function lowWords({ shapes, lowWords: low }: Page, i: number): number {
  const { topicWords } = shapes[i] as Shape;
  if (topicWords.length === 0) return 0;
  let found = 0;
  for (const hash of topicWords) if (isLowWord(hash, low)) found++;
  return 1 + bucket(found / topicWords.length, LOW_SHARES);
}

/** Whether some (1) or all (2) topic words of a line stand beside a copyright sign too, as those of a page's owner do. */
function wordsOfHolder({ shapes, holders }: Page, i: number): number {
  const { topicWords } = shapes[i] as Shape;
  const found = topicWords.filter((word) => holders.has(word)).length;
  return found === 0 ? 0 : found < topicWords.length ? 1 : 2;
}

/** Two to four words with a capital and nothing else: 1 with a word of the text's, 2 spelled unlike a name, 3 and 4 like
 *  one; 0 for any other line. */
function bareName(page: Page, i: number): number {
  const { words, capitalised, counts } = page.shapes[i] as Shape;
  if (words < 2 || words > 4 || capitalised < words || (counts[Kind.digit] as number) > 0) return 0;
  if (lowWords(page, i) > 1) return 1;
  const { least, mean } = spellingOf(page, i);
  return least < -1 ? 2 : mean > 1 ? 4 : 3;
}

const spelled = (page: Page, i: number, which: keyof Spelling) => spellingLevel(spellingOf(page, i)[which]);

/** Capitals (2 nothing else, 1 on most words, 0) and end mark: what a page's headings have in common. */
export function styleOf({ words, capitalised, counts, lastKind }: Shape): number {
  const capitals = counts[Kind.lower] === 0 ? 2 : words > 1 && capitalised * 4 > words * 3 ? 1 : 0;
  return (lastKind <= Kind.letter ? 0 : lastKind) * 3 + capitals;
}

/** Whether the path takes a block for a heading, as it does all of its headings. */
function isHeading({ path, headings }: SettledReading, i: number): boolean {
  return headings.length > 0 && path[i] === path[headings[0] as number];
}

const otherHeadings = (reading: SettledReading, i: number) => reading.headings.length - (isHeading(reading, i) ? 1 : 0);

/** What share of the other headings looks like the block: 1 none to 5 all; 0: there are no others. */
function alike(reading: SettledReading, { shapes }: Page, i: number): number {
  const others = otherHeadings(reading, i);
  if (others === 0) return 0;
  const { headings, headingStyles } = reading;
  if (headingStyles.size === 0) {
    for (const j of headings) {
      const style = styleOf(shapes[j] as Shape);
      headingStyles.set(style, 1 + (headingStyles.get(style) ?? 0));
    }
  }
  const same = (headingStyles.get(styleOf(shapes[i] as Shape)) ?? 0) - (isHeading(reading, i) ? 1 : 0);
  return 1 + bucket(same / others, ALIKE);
}

/** Lines to the next heading in a direction, 1 to 5 by {@link LINES_APART}; 0: there is none. */
function toHeading(reading: SettledReading, i: number, direction: -1 | 1): number {
  const farthest = direction < 0 ? reading.headings[0] : reading.headings.at(-1);
  if (farthest === undefined || (farthest - i) * direction <= 0) return 0;
  let lines = 1;
  while (lines < MOST_LINES_APART && !isHeading(reading, i + lines * direction)) lines++;
  return 1 + bucket(lines, LINES_APART);
}

/** How likely a block belongs to the body, 1 to 14; 0 beyond either end of the text. */
const bodyLevel = (reading: SettledReading, i: number) => meanBody(reading, i, i + 1);

/** The same of the blocks from one up to another, on average. */
function meanBody({ bodyBefore }: SettledReading, from: number, to: number): number {
  const first = Math.max(0, from);
  const end = Math.min(bodyBefore.length - 1, to);
  if (first >= end) return 0;
  const mean = ((bodyBefore[end] as number) - (bodyBefore[first] as number)) / (end - first);
  return 1 + bucket(mean, BODY_SHARES);
}

/** What tells bylines and headings alike, and much of what tells the body. */
const COMMON_FEATURES: readonly LateFeature<SettledReading>[] = [
  { name: "likely byline", size: 9, of: ({ byline }, _, i) => bucket(share(byline, i), LIKELY) },
  { name: "likely time", size: 9, of: ({ date }, _, i) => bucket(share(date, i), LIKELY) },
  { name: "likely heading", size: 9, of: ({ heading }, _, i) => bucket(share(heading, i), LIKELY) },
  { name: "likely paragraph", size: 9, of: ({ paragraph }, _, i) => bucket(share(paragraph, i), LIKELY) },
  { name: "reads as", size: STATES, of: ({ path }, _, i) => 1 + (path[i] as number) },
  { name: "above reads as", size: STATES, of: ({ path }, _, i) => 1 + (path[i - 1] ?? -1) },
  { name: "below reads as", size: STATES, of: ({ path }, _, i) => 1 + (path[i + 1] ?? -1) },
  { name: "2 above reads as", size: STATES, of: ({ path }, _, i) => 1 + (path[i - 2] ?? -1) },
  { name: "2 below reads as", size: STATES, of: ({ path }, _, i) => 1 + (path[i + 2] ?? -1) },
  { name: "from the title", size: 18, of: ({ title }, _, i) => distance(i, title) },
  { name: "from the first paragraph", size: 18, of: ({ bodyStart }, _, i) => distance(i, bodyStart) },
  { name: "from the last paragraph", size: 18, of: ({ bodyEnd }, _, i) => distance(i, bodyEnd) },
  { name: "spelling of all words", size: 7, of: (_, page, i) => spelled(page, i, "mean") },
  { name: "spelling least like a name", size: 7, of: (_, page, i) => spelled(page, i, "least") },
  { name: "spelling of the first word", size: 7, of: (_, page, i) => spelled(page, i, "first") },
  { name: "spelling of the last word", size: 7, of: (_, page, i) => spelled(page, i, "last") },
  { name: "low words", size: 4, of: (_, page, i) => lowWords(page, i) },
  { name: "mentions", size: 3, of: (_, { mentions }, i) => bucket(mentions[i] as number, MENTIONS) },
  { name: "opens longer lines", size: 3, of: (_, { opens }, i) => opens[i] as number },
  { name: "byline nearby", size: 4, of: ({ byline }, _, i) => rival(byline, i) },
  {
    name: "place and byline of the header",
    size: 20,
    of: (reading, _, i) => 1 + placeOf(reading, i) * 5 + bestOfHeader(reading, i),
  },
  {
    name: "place and name",
    size: 16,
    of: (reading, { levels }, i) => 1 + placeOf(reading, i) * 4 + (levels.name[i] as number),
  },
  { name: "time nearby", size: 4, of: ({ date }, _, i) => rival(date, i) },
  { name: "headings", size: 4, of: (reading, _, i) => bucket(otherHeadings(reading, i), COUNTS) },
  { name: "alike headings", size: 5, of: alike },
  { name: "since a heading", size: 5, of: (reading, _, i) => toHeading(reading, i, -1) },
  { name: "until a heading", size: 5, of: (reading, _, i) => toHeading(reading, i, 1) },
];

/** What tells a byline by its line. */
const NAME_FEATURES: readonly LateFeature<SettledReading>[] = [
  { name: "index", size: 3, of: (_, __, i) => Math.max(0, 3 - i) },
  { name: "words of a copyright line", size: 2, of: (_, page, i) => wordsOfHolder(page, i) },
  {
    name: "bare name and repeated",
    size: 12,
    of: (_, page, i) => {
      const level = bareName(page, i);
      const repeated = page.repeated[i] as number;
      return level === 0 ? 0 : level * 3 - 2 + (repeated === 0 ? 0 : (repeated & 2) !== 0 ? 1 : 2);
    },
  },
];

/** How a block's surroundings take it for body. */
const BODY_FEATURES: readonly LateFeature<SettledReading>[] = [
  { name: "likely menu", size: 9, of: ({ menu }, _, i) => bucket(share(menu, i), LIKELY) },
  { name: "likely header", size: 9, of: ({ header }, _, i) => bucket(share(header, i), LIKELY) },
  { name: "likely deck", size: 9, of: ({ deck }, _, i) => bucket(share(deck, i), LIKELY) },
  { name: "likely insertion", size: 9, of: ({ insert }, _, i) => bucket(share(insert, i), LIKELY) },
  { name: "likely tail", size: 9, of: ({ tail }, _, i) => bucket(share(tail, i), LIKELY) },
  { name: "likely tail below", size: 9, of: ({ tail }, _, i) => bucket(share(tail, i + 1), LIKELY) },
  { name: "likely heading above", size: 9, of: ({ heading }, _, i) => bucket(share(heading, i - 1), LIKELY) },
  { name: "likely heading below", size: 9, of: ({ heading }, _, i) => bucket(share(heading, i + 1), LIKELY) },
  { name: "likely body", size: 14, of: (reading, _, i) => bodyLevel(reading, i) },
  { name: "likely body above", size: 14, of: (reading, _, i) => bodyLevel(reading, i - 1) },
  { name: "likely body below", size: 14, of: (reading, _, i) => bodyLevel(reading, i + 1) },
  { name: "likely body 2 above", size: 14, of: (reading, _, i) => bodyLevel(reading, i - 2) },
  { name: "likely body 2 below", size: 14, of: (reading, _, i) => bodyLevel(reading, i + 2) },
  { name: "body among 3 above", size: 14, of: (reading, _, i) => meanBody(reading, i - 3, i) },
  { name: "body among 3 below", size: 14, of: (reading, _, i) => meanBody(reading, i + 1, i + 4) },
  { name: "body among 10 above", size: 14, of: (reading, _, i) => meanBody(reading, i - 10, i) },
  { name: "body among 10 below", size: 14, of: (reading, _, i) => meanBody(reading, i + 1, i + 11) },
  { name: "body before", size: 10, of: ({ bodyBefore }, _, i) => bucket(bodyBefore[i] as number, BODY_LINES) },
  {
    name: "body behind",
    size: 10,
    of: ({ bodyBefore }, _, i) => bucket((bodyBefore.at(-1) as number) - (bodyBefore[i + 1] as number), BODY_LINES),
  },
  { name: "lines to the end", size: 10, of: ({ path }, _, i) => bucket(path.length - i, BODY_LINES) },
];

/** What the judge of bylines sees of a block besides what the chain saw. */
export const BYLINE_FEATURES = [...COMMON_FEATURES, ...NAME_FEATURES];

/** What the judges of headings and body see of one besides. */
export const JUDGE_FEATURES = [...COMMON_FEATURES, ...BODY_FEATURES];
