import { nameLevel } from "../../src/features/levels";
import { createLowWords, Mark, readShape, type Shape } from "../../src/features/shape";
import { STATE_LIST, STATE_NAMES, type StateName } from "../../src/labels/states";
import { bitOf, type PhraseTable } from "../../src/lexicon/word-groups";
import type { Block } from "../../src/text/blocks";
import { createScan } from "../../src/text/words";
import type { LineLabel } from "../../src/types";
import type { Case } from "./corpus";
import { LEAST_DOUBTFUL_SHARE, LEAST_SHARE, matchBody, shareOf } from "./match-body";
import { normalise, normaliseName, titleMatches, tokens } from "./metrics";

/** The states that a block may have, one bit each in the order of `STATE_NAMES`. */
export type Allowed = Uint32Array;

type Zone = "before" | "header" | "body" | "tail";

const set = (...names: StateName[]) => names.reduce((bits, name) => bits | (1 << STATE_NAMES.indexOf(name)), 0);

// A truth of which less stands in the text was made from another version of the page.
const LEAST_MATCHED = 0.8;
const LONG_LINE = 80;
const LONGEST_BYLINE = 200;
const LEAST_NAME_SHARE = 0.25;
const LONGEST_DATE_LINE = 160;
const LONGEST_DATED_LINE = 120;
const SHORTEST_TITLE = 15;
const LONGEST_TITLE = 200;
const HEADER_ABOVE_TITLE = 8;
const ECHO_REACH = 6;
const SHORTEST_ECHO = 12;
const BEHIND_BODY = 3;
const CREDIT = bitOf("credit");
const BY = bitOf("by");
/** The bits of every state with a label. */
export const bitsOfLabel = (label: LineLabel) =>
  STATE_LIST.reduce((bits, state, s) => (state.label === label ? bits | (1 << s) : bits), 0);
const ANY_BYLINE = bitsOfLabel("byline");
const BYLINES = { before: "bylineAbove", header: "byline", body: "bylineInside", tail: "bylineBelow" } as const;
const DATES = { before: "dateAbove", header: "date", body: "dateInside", tail: "dateBelow" } as const;

/** A text and its truth. */
interface Matched {
  truth: Case;
  blocks: readonly Block[];
  shapes: readonly Shape[];
}

/** A text with what of its truth was found in it. */
interface Found extends Matched {
  texts: readonly string[];
  /** How much of each block stands in the body. */
  shares: Float64Array;
  /** Whether the truth tells headings from paragraphs. */
  marksHeadings: boolean;
  headings: ReadonlySet<string>;
  /** The first and the last block of the body. */
  first: number;
  last: number;
  /** The title; -1 where none was found above the body. */
  title: number;
}

/** Labels made from the truth by matching its texts to the blocks; null where too little of it can be found. */
export function silverLabels(truth: Case, blocks: readonly Block[], table: PhraseTable): Allowed | null {
  const found = findTruth(truth, blocks, table);
  if (found === null) return null;
  const allowed = Uint32Array.from(blocks, (_, i) => statesByPlace(found, i));
  const fieldLines = blocks.map((_, i) => i).filter((i) => mayHoldField(found, i));
  const bylines = fieldLines.filter((i) => holdsAuthor(found, i));
  const dates = fieldLines.filter((i) => holdsDate(found, i));
  const isBoth = (i: number) => bylines.includes(i) && dates.includes(i);
  placeField(found, allowed, bylines, BYLINES, isBoth);
  placeField(found, allowed, dates, DATES, isBoth);
  allowDoubtfulFields(found, allowed, bylines);
  return allowed;
}

/** Whether a truth tells headings from paragraphs. */
export function tellsHeadings({ expected, source }: Case): boolean {
  return expected.headings !== null && source !== "wcxb";
}

function findTruth(truth: Case, blocks: readonly Block[], table: PhraseTable): Found | null {
  const { expected } = truth;
  const shares = matchBody(blocks, expected.paragraphs ?? []);
  const firstMatch = shares.findIndex((share) => share >= LEAST_SHARE);
  if (firstMatch < 0 || matchedShare(truth, blocks, shares) < LEAST_MATCHED) return null;
  const scan = createScan();
  const low = createLowWords();
  const shapes = blocks.map((block) => readShape(block, table, scan, low));
  const texts = blocks.map(({ text }) => normalise(text));
  const headings = new Set((expected.headings ?? []).map(normalise));
  const marksHeadings = tellsHeadings(truth);
  // a heading may open the body
  const opening = [firstMatch - 2, firstMatch - 1].find((i) => marksHeadings && headings.has(texts[i] ?? ""));
  const first = opening ?? firstMatch;
  const last = shares.findLastIndex((share) => share >= LEAST_SHARE);
  return {
    truth,
    blocks,
    shapes,
    texts,
    shares,
    marksHeadings,
    headings,
    first,
    last,
    title: findTitle(truth, blocks, shapes, first),
  };
}

function matchedShare({ expected }: Case, blocks: readonly Block[], shares: Float64Array): number {
  const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + tokens(text).length, 0);
  const matched = blocks.filter((_, i) => (shares[i] as number) >= LEAST_SHARE).map(({ text }) => text);
  return count(matched) / Math.max(1, count(expected.paragraphs ?? []));
}

/** The title nearest above the body, or the topmost of those close together: the lower ones are echoes. */
function findTitle(truth: Case, blocks: readonly Block[], shapes: readonly Shape[], first: number): number {
  const isTitle = (i: number) => matchesTitle(truth, blocks[i] as Block);
  let title = first - 1;
  while (title >= 0 && !isTitle(title)) title--;
  for (let i = title - 1; i >= Math.max(0, title - ECHO_REACH); i--) {
    if (isTitle(i) && (shapes[i] as Shape).width > SHORTEST_ECHO) title = i;
  }
  return title;
}

function matchesTitle({ expected }: Case, { text }: Block): boolean {
  return [expected.title, ...(expected.altTitles ?? [])].some((title) => titleMatches(text, title));
}

function zoneOf({ first, last, title }: Found, i: number): Zone {
  if (i > last) return "tail";
  if (i >= first) return "body";
  return i < title ? "before" : "header";
}

function statesByPlace(found: Found, i: number): number {
  const zone = zoneOf(found, i);
  if (zone === "body") return statesInBody(found, i);
  if (zone === "tail") return statesInTail(found, i);
  if (found.title >= 0) return zone === "before" ? set("menu") : statesInHeader(found, i);
  const { width } = found.shapes[i] as Shape;
  const mayBeTitle = width >= SHORTEST_TITLE && width <= LONGEST_TITLE;
  return set("menu", "header", "deck") | (mayBeTitle ? set("title") : 0);
}

function statesInBody({ shapes, shares, texts, headings, marksHeadings }: Found, i: number): number {
  const share = shares[i] as number;
  const { width, sentenceEnds } = shapes[i] as Shape;
  if (marksHeadings && headings.has(texts[i] as string)) return set("heading");
  if (share < LEAST_SHARE) return share >= LEAST_DOUBTFUL_SHARE ? set("paragraph", "insert") : set("insert");
  const mayBeHeading = !marksHeadings && width < LONG_LINE && sentenceEnds < 2;
  return mayBeHeading ? set("paragraph", "heading") : set("paragraph");
}

/** Right behind the last paragraph there is no telling an insertion from the tail. */
function statesInTail({ shares, last }: Found, i: number): number {
  const doubtful = (shares[i] as number) >= LEAST_DOUBTFUL_SHARE ? set("tail", "paragraph", "insert") : set("tail");
  return i <= last + BEHIND_BODY ? doubtful | set("insert") : doubtful;
}

function statesInHeader({ truth, blocks, shapes, shares, title }: Found, i: number): number {
  if (i === title) return set("title");
  const block = blocks[i] as Block;
  const { width, has } = shapes[i] as Shape;
  const doubtful = (shares[i] as number) >= LEAST_DOUBTFUL_SHARE ? set("paragraph") : 0;
  if (truth.expected.summary?.some((summary) => shareOf(block, summary) >= LEAST_SHARE)) return set("deck") | doubtful;
  if (matchesTitle(truth, block)) return set("header") | doubtful;
  const mayBeDeck = truth.source === "fundus" ? width >= 60 && (has & CREDIT) === 0 : width >= 40;
  return (mayBeDeck ? set("deck", "header") : set("header")) | doubtful;
}

/** Fields are looked for everywhere but in the text itself and far above the title. */
function mayHoldField(found: Found, i: number): boolean {
  const { shares, texts, headings, marksHeadings, title, first } = found;
  const isHeading = marksHeadings && headings.has(texts[i] as string);
  if (zoneOf(found, i) === "body") return (shares[i] as number) < LEAST_DOUBTFUL_SHARE && !isHeading;
  return i !== title && i >= (title >= 0 ? title : first) - HEADER_ABOVE_TITLE;
}

/** Whether a block names an expected author and little else. */
export function holdsAuthor({ truth, blocks, shapes }: Matched, i: number): boolean {
  const { width, starts } = shapes[i] as Shape;
  if (width > LONGEST_BYLINE || (starts & CREDIT) !== 0) return false;
  const line = normaliseName((blocks[i] as Block).text);
  const authors = (truth.expected.authors ?? []).map(normaliseName);
  const printed = authors.filter((name) => name.length > 3 && line.includes(name));
  const isMostlyNames = printed.join("").length >= LEAST_NAME_SHARE * line.length;
  return printed.length > 0 && (isMostlyNames || (starts & BY) !== 0);
}

function holdsDate({ truth, texts, shapes }: Found, i: number): boolean {
  const date = normalise(truth.found.dateText);
  return date !== "" && (shapes[i] as Shape).width <= LONGEST_DATE_LINE && (texts[i] as string).includes(date);
}

/** The header's lines count all; without any, the nearest above, then inside, then below. */
function placeField(
  found: Found,
  allowed: Allowed,
  lines: readonly number[],
  states: Record<Zone, StateName>,
  isBoth: (i: number) => boolean,
): void {
  for (const zone of ["header", "before", "body", "tail"] as const) {
    const here = lines.filter((i) => zoneOf(found, i) === zone);
    if (here.length === 0) continue;
    const chosen = zone === "header" ? here : zone === "before" ? here.slice(-1) : here.slice(0, 1);
    for (const i of chosen) {
      const other = isBoth(i) ? (allowed[i] as number) & ANY_BYLINE : 0;
      const above = found.title < 0 && zone === "header" ? set(states.before) : 0;
      allowed[i] = set(states[zone]) | other | above;
    }
    return;
  }
}

/** Other dates of the header may be the update's, and names are bylines where the truth says nothing. */
function allowDoubtfulFields(
  { truth, shapes, title, first }: Found,
  allowed: Allowed,
  bylines: readonly number[],
): void {
  if (title < 0) return;
  const isSilent = !truth.expected.authors?.length || !truth.found.authors?.some(Boolean);
  for (let i = title + 1; i < first; i++) {
    if (((allowed[i] as number) & set("header", "deck")) === 0) continue;
    const shape = shapes[i] as Shape;
    const isByWord = bylines.includes(i + 1) && (shape.covers & BY) !== 0;
    const mayBeByline = nameLevel(shape) > (isSilent ? 0 : 1) || isByWord;
    allowed[i] = (allowed[i] as number) | (isDated(shape) ? set("date") : 0) | (mayBeByline ? set("byline") : 0);
  }
}

function isDated({ marks, has, width }: Shape): boolean {
  const isWorded = (has & bitOf("month")) !== 0 && (marks & (Mark.year | Mark.clock)) !== 0;
  return width <= LONGEST_DATED_LINE && ((marks & Mark.numericDate) !== 0 || isWorded);
}
