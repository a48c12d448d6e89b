import type { PhraseTable } from "../lexicon/word-groups";
import { bitOf } from "../lexicon/word-groups";
import type { Block } from "../text/blocks";
import { Kind } from "../text/characters";
import { createScan, type Scan } from "../text/words";
import { type Levels, measureLevels } from "./levels";
import { createLowWords, type LowWords, Mark, readShape, type Shape } from "./shape";
import type { Spelling } from "./spelling";

/** What can be seen of all blocks together. Arrays have one entry a block. */
export interface Page {
  blocks: readonly Block[];
  shapes: Shape[];
  levels: Levels;
  /** 1 for a long line of sentences. */
  prose: Uint8Array;
  /** Prose lines before each block; one entry more than blocks. */
  proseBefore: Uint32Array;
  /** The densest stretch of prose, most likely the body; both -1 where there is none. */
  coreStart: number;
  coreEnd: number;
  /** Share of the block's topic words that return in other long lines of the core, 0 to 1. */
  overlap: Float32Array;
  /** The best overlaps before the core: 1, 2, 3; 0 for all others. */
  overlapRank: Uint8Array;
  /** How often the block's topic words stand in lines of the core: the sum of log2(1 + lines). */
  topicality: Float32Array;
  /** How many lines of the core have the block's last topic word, a person's surname, up to 255. */
  mentions: Uint8Array;
  /** Words that the text prints in lower case. */
  lowWords: LowWords;
  /** Topic words of lines with a copyright sign, by hash. */
  holders: ReadonlySet<number>;
  /** Bit 1: another, longer line of the core opens with the same two words; bit 2: one outside does. */
  opens: Uint8Array;
  /** Bit 1: the same text stands earlier; bit 2: later. */
  repeated: Uint8Array;
  /** 1: a line nearby ends or starts with this one, as a breadcrumb does with the title; 2: the other way round. */
  echo: Uint8Array;
  /** Place in the run of short lines, from 0, and that run's length. */
  runPlace: Uint32Array;
  runLength: Uint32Array;
  /** Labels of what follows articles ("Most Read") since the core began. */
  tailMarks: Uint8Array;
  /** Share of blocks with a blank line before them. */
  blankShare: number;
  /** How their capitalised words are spelled, of the blocks that were asked for. */
  spellings: (Spelling | undefined)[];
}

const SHORTEST_PROSE = 80;
const LONG_PROSE = 150;
const SHORTEST_TOPICAL = 110;
const RANKED_LINES = 40;
const FEWEST_OPENED_WORDS = 6;
const ECHO_REACH = 12;
const SHORTEST_ECHO = 12;
const COUNT_BITS = 8;
const MOST_LINES = (1 << COUNT_BITS) - 1;
const SHORT_LINE_COST = 0.35;
const TAIL_GROUPS =
  bitOf("popular") | bitOf("related") | bitOf("comments") | bitOf("footer") | bitOf("copyright") | bitOf("author-box");

export function observePage(blocks: readonly Block[], table: PhraseTable): Page {
  const scan = lineScan();
  const lowWords = createLowWords();
  const shapes = blocks.map((block) => readShape(block, table, scan, lowWords));
  const prose = new Uint8Array(shapes.map((shape) => (isProse(shape) ? 1 : 0)));
  const { coreStart, coreEnd } = findCore(shapes, prose);
  const { runPlace, runLength } = measureRuns(prose);
  const { overlap, topicality, mentions } = measureOverlap(shapes, coreStart, coreEnd);
  return {
    blocks,
    shapes,
    levels: measureLevels(shapes),
    prose,
    proseBefore: runningSum(prose),
    coreStart,
    coreEnd,
    overlap,
    overlapRank: rankOverlap(overlap, shapes, coreStart),
    topicality,
    mentions,
    lowWords,
    holders: new Set(shapes.filter(({ marks }) => (marks & Mark.copyright) !== 0).flatMap((shape) => shape.topicWords)),
    opens: findOpenings(shapes, coreStart, coreEnd),
    repeated: findRepeats(shapes),
    echo: findEchoes(blocks, coreStart),
    runPlace,
    runLength,
    tailMarks: countTailMarks(shapes, prose, coreStart),
    spellings: new Array<Spelling | undefined>(shapes.length),
    blankShare: blocks.filter(({ blankLinesBefore }) => blankLinesBefore > 0).length / Math.max(1, blocks.length),
  };
}

let kept: Scan | null = null;

/** One for all texts: every walk over a line overwrites it. */
function lineScan(): Scan {
  kept ??= createScan();
  return kept;
}

function isProse({ width, lastKind, sentenceEnds, commonWords, words, counts }: Shape): boolean {
  if (width < SHORTEST_PROSE) return false;
  const ends = lastKind >= Kind.stop && lastKind <= Kind.quote && lastKind !== Kind.comma;
  if (width >= LONG_PROSE) return ends || sentenceEnds > 0 || commonWords * 8 > words;
  return ends || sentenceEnds > 1 || ((counts[Kind.comma] as number) > 0 && commonWords * 5 > words);
}

function runningSum(flags: Uint8Array): Uint32Array {
  const sums = new Uint32Array(flags.length + 1);
  for (let i = 0; i < flags.length; i++) sums[i + 1] = (sums[i] as number) + (flags[i] as number);
  return sums;
}

/** The stretch with the greatest sum, where prose adds and other lines cost (Kadane). */
function findCore(shapes: readonly Shape[], prose: Uint8Array): { coreStart: number; coreEnd: number } {
  let best = 0;
  let sum = 0;
  let from = 0;
  let coreStart = -1;
  let coreEnd = -1;
  for (let i = 0; i < shapes.length; i++) {
    const { width } = shapes[i] as Shape;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += prose[i] === 1 ? Math.min(width, 400) / 100 : -SHORT_LINE_COST;
    if (sum > best) {
      best = sum;
      coreStart = from;
      coreEnd = i;
    }
  }
  return { coreStart, coreEnd };
}

function measureOverlap(
  shapes: readonly Shape[],
  coreStart: number,
  coreEnd: number,
): Pick<Page, "overlap" | "topicality" | "mentions"> {
  const size = bagSize(shapes);
  // Of each word the line that had it last, from 1, and below that how many had it.
  const bag = emptyBag(size);
  for (let i = Math.max(0, coreStart); i <= coreEnd; i++) {
    if (!isTopical(shapes[i] as Shape)) continue;
    for (const word of (shapes[i] as Shape).topicWords) {
      const at = word & (size - 1);
      const known = bag[at] as number;
      if (known >>> COUNT_BITS !== i + 1)
        bag[at] = ((i + 1) << COUNT_BITS) | Math.min(MOST_LINES, (known & MOST_LINES) + 1);
    }
  }
  const overlap = new Float32Array(shapes.length);
  const topicality = new Float32Array(shapes.length);
  const mentions = new Uint8Array(shapes.length);
  shapes.forEach((shape, i) => {
    const { topicWords } = shape;
    if (topicWords.length === 0) return;
    const own = i >= coreStart && i <= coreEnd && isTopical(shape) ? 1 : 0;
    let found = 0;
    for (const word of topicWords) {
      const count = linesWith(word) - own;
      if (count > 0) found++;
      topicality[i] = (topicality[i] as number) + (LOGARITHMS[count] as number);
    }
    overlap[i] = found / topicWords.length;
    mentions[i] = linesWith(topicWords.at(-1) as number);
  });
  return { overlap, topicality, mentions };

  function linesWith(word: number): number {
    return (bag[word & (size - 1)] as number) & MOST_LINES;
  }
}

/** log2(1 + lines) for as many lines as are counted. */
const LOGARITHMS = Float64Array.from({ length: MOST_LINES + 1 }, (_, lines) => Math.log2(1 + lines));

const isTopical = ({ width }: Shape) => width >= SHORTEST_TOPICAL;

// What most pages need: 256 kB, which takes longer to get than to clear.
const KEPT_SIZE = 1 << 16;
let keptBag: Uint32Array | null = null;

/** At least so many zeros, until it is asked for again. */
function emptyBag(size: number): Uint32Array {
  if (size > KEPT_SIZE) return new Uint32Array(size);
  keptBag ??= new Uint32Array(KEPT_SIZE);
  return keptBag.fill(0, 0, size);
}

function bagSize(shapes: readonly Shape[]): number {
  let words = 0;
  for (const { topicWords } of shapes) words += topicWords.length;
  return 2 ** Math.min(20, Math.ceil(Math.log2(words * 16 + 1024)));
}

function rankOverlap(overlap: Float32Array, shapes: readonly Shape[], coreStart: number): Uint8Array {
  const ranks = new Uint8Array(overlap.length);
  const found = (i: number) => (overlap[i] as number) * Math.min(8, (shapes[i] as Shape).topicWords.length);
  const best: number[] = [];
  for (let i = Math.max(0, coreStart - RANKED_LINES); i <= coreStart + 2 && i < overlap.length; i++) {
    if ((shapes[i] as Shape).width >= 2 * SHORTEST_TOPICAL || found(i) < 1.5) continue;
    best.push(i);
    best.sort((a, b) => found(b) - found(a) || b - a);
    best.length = Math.min(best.length, 3);
  }
  best.forEach((i, rank) => {
    ranks[i] = rank + 1;
  });
  return ranks;
}

function findRepeats(shapes: readonly Shape[]): Uint8Array {
  const repeated = new Uint8Array(shapes.length);
  const last = new Map<number, number>();
  shapes.forEach(({ textHash }, i) => {
    const earlier = last.get(textHash);
    if (earlier !== undefined) {
      repeated[i] = 1;
      repeated[earlier] = (repeated[earlier] as number) | 2;
    }
    last.set(textHash, i);
  });
  return repeated;
}

/** Finds short lines with whose first words a longer line opens: "Ada Lovelace" where "Ada Lovelace writes about …" stands too. */
function findOpenings(shapes: readonly Shape[], coreStart: number, coreEnd: number): Uint8Array {
  const longer = new Map<number, number>();
  shapes.forEach(({ opening, words }, i) => {
    if (opening === 0 || words < FEWEST_OPENED_WORDS) return;
    const bit = i >= coreStart && i <= coreEnd ? 1 : 2;
    longer.set(opening, (longer.get(opening) ?? 0) | bit);
  });
  return new Uint8Array(
    shapes.map(({ opening, words }) => (words < FEWEST_OPENED_WORDS ? (longer.get(opening) ?? 0) : 0)),
  );
}

/** Finds lines before the core that stand whole at an end of a longer line nearby. */
function findEchoes(blocks: readonly Block[], coreStart: number): Uint8Array {
  const echo = new Uint8Array(blocks.length);
  const first = Math.max(0, coreStart - RANKED_LINES);
  const last = Math.min(coreStart + 2, blocks.length - 1);
  const texts = blocks.map(({ text }, i) =>
    i >= first - ECHO_REACH && i <= last && text.length < 4 * SHORTEST_TOPICAL ? text.toLowerCase() : "",
  );
  for (let i = first; i <= last; i++) {
    const text = texts[i] as string;
    if (text.length < SHORTEST_ECHO || text.length > 2 * SHORTEST_TOPICAL) continue;
    for (let j = Math.max(0, i - ECHO_REACH); j <= Math.min(last, i + ECHO_REACH); j++) {
      const other = texts[j] as string;
      if (other.length <= text.length || !(other.endsWith(text) || other.startsWith(text))) continue;
      echo[i] = 1;
      if (echo[j] === 0) echo[j] = 2;
    }
  }
  return echo;
}

function measureRuns(prose: Uint8Array): { runPlace: Uint32Array; runLength: Uint32Array } {
  const runPlace = new Uint32Array(prose.length);
  const runLength = new Uint32Array(prose.length);
  for (let from = 0; from < prose.length; ) {
    let to = from;
    while (to < prose.length && prose[to] === 0) to++;
    for (let i = from; i < to; i++) {
      runPlace[i] = i - from;
      runLength[i] = to - from;
    }
    from = to + 1;
  }
  return { runPlace, runLength };
}

function countTailMarks(shapes: readonly Shape[], prose: Uint8Array, coreStart: number): Uint8Array {
  const marks = new Uint8Array(shapes.length);
  let count = 0;
  shapes.forEach(({ covers }, i) => {
    if (i > coreStart && prose[i] === 0 && (covers & TAIL_GROUPS) !== 0) count++;
    marks[i] = Math.min(count, 255);
  });
  return marks;
}
