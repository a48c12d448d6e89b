import { Kind } from "../text/characters";
import { bucket } from "./levels";
import type { Page } from "./page";
import { Mark, type Shape } from "./shape";
import { spellingLevel, spellingOf } from "./spelling";
import type { Feature } from "./word-features";

/** One thing to be seen of a block, as a small number; 0 says nothing and weighs nothing. */
interface ShapeFeature extends Feature {
  of(page: Page, i: number): number;
}

// Limits stand here: written inside a row, an array would be made anew for every block.
const DISTANCES = [1, 2, 3, 5, 8, 14, 30];
const BLANK_SHARES = [0.05, 0.7];
const WORD_COUNTS = [1, 2, 3, 5, 8, 14];
const PHRASE_LENGTHS = [2, 7];
const CAPITAL_SHARES = [0.3, 0.6, 0.9];
const DIGIT_SHARES = [0.01, 0.05, 0.15, 0.4];
const FEW = [1, 2, 4];
const FEWER = [1, 3];
const BRACKETS = [1, 4];
const COMMON_SHARES = [0.01, 0.15, 0.3, 0.45];
const OVERLAPS = [0.2, 0.5, 0.8];
const LONG_OVERLAPS = [0.1, 0.25, 0.45];
const RUN_LENGTHS = [2, 3, 5, 9, 20];
const TAIL_MARKS = [1, 2, 3, 5];

const at = ({ shapes }: Page, i: number) => shapes[i] as Shape | undefined;
const own = ({ shapes }: Page, i: number) => shapes[i] as Shape;
/** 1 to 11; 0 beyond either end of the text. */
const width = ({ levels }: Page, i: number) => levels.width[i] ?? 0;
/** 1 to 5; 0 beyond either end of the text. */
const coarse = ({ levels }: Page, i: number) => levels.coarseWidth[i] ?? 0;
/** 0 short, 1 middling, 2 long. */
const third = ({ levels }: Page, i: number) => levels.third[i] as number;
const date = ({ levels }: Page, i: number) => levels.date[i] ?? 0;
const name = ({ levels }: Page, i: number) => levels.name[i] ?? 0;
const share = (part: number, whole: number, limits: readonly number[]) =>
  whole === 0 ? 0 : bucket(part / whole, limits);

/** Where the block stands against the densest prose: 1 to 8 before it, 9 to 11 inside, 12 to 19 behind; 20: there is none. */
function corePlace({ coreStart, coreEnd, prose }: Page, i: number): number {
  if (coreStart < 0) return 20;
  if (i < coreStart) return 1 + bucket(coreStart - i, DISTANCES);
  if (i > coreEnd) return 12 + bucket(i - coreEnd, DISTANCES);
  return prose[i] === 1 ? 9 : i === coreEnd ? 11 : 10;
}

function proseAround({ proseBefore, prose }: Page, i: number, from: number, to: number): number {
  const low = Math.max(0, i + from);
  const high = Math.min(prose.length, i + to + 1);
  return low >= high ? 0 : (proseBefore[high] as number) - (proseBefore[low] as number);
}

function blankBefore({ blocks }: Page, i: number): number {
  const block = blocks[i];
  return block === undefined ? 3 : Math.min(2, block.blankLinesBefore);
}

/** Blank lines mean something only in texts that have them: style 0 none, 1 some, 2 nearly everywhere. */
const blankStyle = ({ blankShare }: Page) => bucket(blankShare, BLANK_SHARES);

type Level = (page: Page, i: number) => number;

/** Within the three blocks below: the highest level. */
function below(page: Page, i: number, level: Level): number {
  return Math.max(level(page, i + 1), level(page, i + 2), level(page, i + 3));
}

function above(page: Page, i: number, level: Level): number {
  return Math.max(level(page, i - 1), level(page, i - 2));
}

/** 1 to 4: how many of a short line's topic words the next prose takes up, as it does a heading's; 0: no prose is near. */
function wordsOfProseBelow({ shapes, prose, levels }: Page, i: number): number {
  if (levels.third[i] === 2) return 0;
  const at = prose[i + 1] === 1 ? i + 1 : prose[i + 2] === 1 ? i + 2 : -1;
  if (at < 0) return 0;
  const { topicWords } = shapes[i] as Shape;
  const below = (shapes[at] as Shape).topicWords;
  let found = 0;
  for (const word of topicWords) if (below.includes(word)) found++;
  return 1 + Math.min(3, found);
}

/** The comment of a row is its name; features.ts lists them. */
export const SHAPE_FEATURES: readonly ShapeFeature[] = [
  { size: 1, of: () => 1 }, // bias
  { size: 11, of: width }, // width
  { size: 11, of: (page, i) => width(page, i - 1) }, // width above
  { size: 11, of: (page, i) => width(page, i + 1) }, // width below
  { size: 5, of: (page, i) => coarse(page, i - 2) }, // width 2 above
  { size: 5, of: (page, i) => coarse(page, i + 2) }, // width 2 below
  {
    size: 215, // widths of three
    of: (page, i) => coarse(page, i - 1) * 36 + (coarse(page, i) - 1) * 6 + coarse(page, i + 1),
  },
  { size: 48, of: (page, i) => 1 + third(page, i) * 16 + own(page, i).lastKind }, // last character
  { size: 48, of: (page, i) => 1 + third(page, i) * 16 + own(page, i).firstKind }, // first character
  { size: 16, of: (page, i) => 1 + (at(page, i - 1)?.lastKind ?? -1) }, // last character above
  { size: 16, of: (page, i) => 1 + (at(page, i + 1)?.firstKind ?? -1) }, // first character below
  { size: 6, of: (page, i) => bucket(own(page, i).words, WORD_COUNTS) }, // words
  {
    size: 15, // capitalised words
    of: (page, i) => {
      const { words, capitalised, counts } = own(page, i);
      if (counts[Kind.upper] === 0 && counts[Kind.lower] === 0) return 0;
      const allCapitals = counts[Kind.lower] === 0 && (counts[Kind.upper] as number) > 2;
      return 1 + bucket(words, PHRASE_LENGTHS) * 5 + (allCapitals ? 4 : share(capitalised, words, CAPITAL_SHARES));
    },
  },
  {
    size: 4, // digits
    of: (page, i) => share(own(page, i).counts[Kind.digit] as number, own(page, i).width, DIGIT_SHARES),
  },
  { size: 3, of: (page, i) => bucket(own(page, i).sentenceEnds, FEW) }, // sentences
  {
    size: 6, // commas
    of: (page, i) => bucket(own(page, i).counts[Kind.comma] as number, FEWER) + third(page, i) * 2,
  },
  { size: 4, of: (page, i) => bucket(own(page, i).counts[Kind.separator] as number, FEW) }, // separators
  { size: 3, of: (page, i) => bucket(own(page, i).counts[Kind.quote] as number, FEW) }, // quotes
  { size: 2, of: (page, i) => bucket(own(page, i).counts[Kind.bracket] as number, BRACKETS) }, // brackets
  {
    size: 15, // common words
    of: (page, i) => {
      const { commonWords, words } = own(page, i);
      return 1 + third(page, i) * 5 + share(commonWords, words, COMMON_SHARES);
    },
  },
  { size: 9, of: (page, i) => 1 + blankStyle(page) * 3 + blankBefore(page, i) }, // blank lines above
  { size: 12, of: (page, i) => 1 + blankStyle(page) * 4 + blankBefore(page, i + 1) }, // blank lines below
  { size: 9, of: (page, i) => (page.repeated[i] as number) * 3 - 2 + third(page, i) }, // repeated
  {
    size: 12, // overlap
    of: (page, i) =>
      1 +
      Math.min(2, third(page, i)) * 4 +
      bucket(page.overlap[i] as number, third(page, i) === 2 ? LONG_OVERLAPS : OVERLAPS),
  },
  {
    size: 6, // echo
    of: (page, i) => {
      const echo = page.echo[i] as number;
      return echo === 0 ? 0 : echo + 2 * third(page, i);
    },
  },
  { size: 4, of: wordsOfProseBelow }, // words of the prose below
  { size: 3, of: (page, i) => page.overlapRank[i] as number }, // overlap rank
  { size: 60, of: (page, i) => 1 + third(page, i) * 20 + corePlace(page, i) - 1 }, // place
  { size: 1, of: ({ prose }, i) => prose[i] as number }, // prose
  { size: 8, of: (_, i) => 1 + bucket(i, DISTANCES) }, // index
  {
    size: 40, // index and width
    of: (page, i) => (i > 7 ? 0 : 1 + bucket(i, FEW) * 10 + Math.min(9, width(page, i) - 1)),
  },
  { size: 7, of: ({ shapes }, i) => 7 - bucket(shapes.length - 1 - i, DISTANCES) }, // from the end
  {
    size: 24, // run of short lines
    of: ({ runLength, runPlace, prose }, i) => {
      if (prose[i] === 1) return 0;
      const length = runLength[i] as number;
      const place = runPlace[i] as number;
      const where = place === 0 ? 0 : place === length - 1 ? 3 : place === 1 ? 1 : 2;
      return 1 + where * 6 + bucket(length, RUN_LENGTHS);
    },
  },
  {
    size: 10, // prose above
    of: (page, i) => proseAround(page, i, -1, -1) * 5 + Math.min(4, proseAround(page, i, -5, -1)),
  },
  {
    size: 10, // prose below
    of: (page, i) => proseAround(page, i, 1, 1) * 5 + Math.min(4, proseAround(page, i, 1, 5)),
  },
  {
    size: 8, // prose before and behind
    of: ({ proseBefore, prose }, i) => {
      const before = proseBefore[i] as number;
      const behind = (proseBefore[prose.length] as number) - (proseBefore[i + 1] as number);
      return bucket(before, FEWER) * 3 + bucket(behind, FEWER);
    },
  },
  {
    size: 8, // tail marks
    of: ({ tailMarks, prose }, i) => bucket(tailMarks[i] as number, TAIL_MARKS) + (prose[i] as number) * 4,
  },
  { size: 6, of: (page, i) => date(page, i) * (1 + third(page, i)) }, // date
  { size: 2, of: (page, i) => above(page, i, date) }, // date above
  { size: 6, of: (page, i) => below(page, i, date) * (1 + third(page, i)) }, // date below
  { size: 3, of: name }, // name
  {
    size: 21, // spelling of names
    of: (page, i) => {
      const level = name(page, i);
      return level === 0 ? 0 : 7 * (level - 1) + spellingLevel(spellingOf(page, i).mean);
    },
  },
  { size: 3, of: (page, i) => above(page, i, name) }, // name above
  {
    size: 9, // name below
    of: (page, i) => {
      const level = below(page, i, name);
      return level === 0 ? 0 : level + 3 * third(page, i);
    },
  },
  {
    size: 40, // name and place
    of: (page, i) => {
      const level = name(page, i);
      return level === 0 ? 0 : (level > 1 ? 20 : 0) + corePlace(page, i);
    },
  },
  { size: 20, of: (page, i) => (date(page, i) === 2 ? corePlace(page, i) : 0) }, // date and place
  {
    size: 4, // name and date
    of: (page, i) => (name(page, i) > 0 ? 1 : 0) * (1 + below(page, i, date)),
  },
  {
    size: 2, // like the line above
    of: (page, i) => {
      const before = at(page, i - 1);
      const shape = own(page, i);
      if (before === undefined || before.firstKind !== shape.firstKind || before.lastKind !== shape.lastKind) return 0;
      return coarse(page, i) === coarse(page, i - 1) ? 2 : 1;
    },
  },
  { size: 1, of: (page, i) => own(page, i).marks & Mark.clock }, // clock
  { size: 3, of: (page, i) => ((own(page, i).marks & Mark.link) === 0 ? 0 : 1 + third(page, i)) }, // link
  { size: 3, of: (page, i) => ((own(page, i).marks & Mark.at) === 0 ? 0 : 1 + third(page, i)) }, // at sign
  {
    size: 3, // copyright sign
    of: (page, i) => ((own(page, i).marks & Mark.copyright) === 0 ? 0 : 1 + third(page, i)),
  },
];
