import { nameLevel } from "../../src/features/levels";
import { Mark, readShape } from "../../src/features/shape";
import { STATE_NAMES, type StateName } from "../../src/labels/states";
import { bitOf, type PhraseTable } from "../../src/lexicon/word-groups";
import type { Block } from "../../src/text/blocks";
import { createScan } from "../../src/text/words";
import type { Case } from "./corpus";
import { normalise, normaliseName, shingles, titleMatches, tokens } from "./metrics";

/** The states that a block may have, one bit each in the order of `STATE_NAMES`. */
export type Allowed = Uint32Array;

const set = (...names: StateName[]) => names.reduce((bits, name) => bits | (1 << STATE_NAMES.indexOf(name)), 0);

const LEAST_SHARE = 0.6;
const LEAST_DOUBTFUL_SHARE = 0.3;
// A truth of which less stands in the text was made from another version of the page.
const LEAST_MATCHED = 0.8;
const LONG_LINE = 80;
const LONGEST_BYLINE = 200;
const HEADER_ABOVE_TITLE = 8;

/** Labels made from the truth by matching its texts to the blocks; null where too little of it can be found. */
export function silverLabels(
  { expected, found, source }: Case,
  blocks: readonly Block[],
  table: PhraseTable,
): Allowed | null {
  const paragraphs = expected.paragraphs ?? [];
  if (paragraphs.length === 0) return null;
  const marksHeadings = expected.headings !== null && source !== "wcxb";
  const chain = matchBody(blocks, paragraphs);
  const first = chain.findIndex((share) => share >= LEAST_SHARE);
  const last = chain.findLastIndex((share) => share >= LEAST_SHARE);
  if (first < 0) return null;
  const matched = blocks.reduce(
    (sum, { text }, i) => sum + ((chain[i] as number) >= LEAST_SHARE ? tokens(text).length : 0),
    0,
  );
  const wanted = paragraphs.reduce((sum, paragraph) => sum + tokens(paragraph).length, 0);
  if (matched < LEAST_MATCHED * wanted) return null;
  const scan = createScan();
  const shapes = blocks.map((block) => readShape(block, table, scan));
  const headings = new Set((expected.headings ?? []).map(normalise));
  const texts = blocks.map(({ text }) => normalise(text));

  // a heading may open the body
  let start = first;
  if (marksHeadings)
    for (let i = first - 1; i >= Math.max(0, first - 2); i--) if (headings.has(texts[i] as string)) start = i;

  const titles = [expected.title, ...(expected.altTitles ?? [])].filter((t): t is string => t !== null);
  const isTitle = (i: number) => titles.some((title) => titleMatches((blocks[i] as Block).text, title));
  let title = -1;
  for (let i = start - 1; i >= 0; i--)
    if (isTitle(i)) {
      title = i;
      break;
    }
  // the nearest may be an echo below the header: take the topmost of those close together
  for (let i = title - 1; i >= Math.max(0, title - 6) && title > 0; i--)
    if (isTitle(i) && shapes[i]!.width > 12) {
      title = i;
    }

  const authors = (expected.authors ?? []).map(normaliseName).filter((name) => name.length > 3);
  const creditBit = bitOf("credit");
  const holdsAuthor = (i: number) => {
    const shape = shapes[i]!;
    if (shape.width > LONGEST_BYLINE) return false;
    const line = normaliseName((blocks[i] as Block).text);
    const hit = authors.filter((name) => line.includes(name));
    if (hit.length === 0 || (shape.starts & creditBit) !== 0) return false;
    return hit.join("").length >= 0.25 * line.length || (shape.starts & bitOf("by")) !== 0;
  };
  const dateText = normalise(found.dateText ?? "");
  const holdsDate = (i: number) =>
    dateText !== "" && shapes[i]!.width <= 160 && normalise((blocks[i] as Block).text).includes(dateText);
  const looksDated = (i: number) => {
    const { marks, has, width } = shapes[i]!;
    return (
      width <= 120 &&
      ((marks & Mark.numericDate) !== 0 || ((has & bitOf("month")) !== 0 && (marks & (Mark.year | Mark.clock)) !== 0))
    );
  };

  const allowed = new Uint32Array(blocks.length);
  const byline: number[] = [];
  const date: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const inChain = (chain[i] as number) >= LEAST_SHARE;
    const doubtful = (chain[i] as number) >= LEAST_DOUBTFUL_SHARE;
    const shape = shapes[i]!;
    if (i >= start && i <= last) {
      if (inChain) {
        const short = shape.width < LONG_LINE && shape.sentenceEnds < 2;
        if (marksHeadings) allowed[i] = headings.has(texts[i] as string) ? set("heading") : set("paragraph");
        else allowed[i] = short ? set("paragraph", "heading") : set("paragraph");
      } else if (marksHeadings && headings.has(texts[i] as string)) allowed[i] = set("heading");
      else if (doubtful) allowed[i] = set("paragraph", "insert");
      else {
        if (holdsAuthor(i)) byline.push(i);
        if (holdsDate(i)) date.push(i);
        allowed[i] = set("insert");
      }
    } else if (i > last) {
      if (holdsAuthor(i)) byline.push(i);
      if (holdsDate(i)) date.push(i);
      allowed[i] = doubtful ? set("tail", "paragraph", "insert") : set("tail");
      // between the last paragraph and the tail there is no telling an insertion from the tail
      if (i <= last + 3) allowed[i] = (allowed[i] as number) | set("insert");
    } else if (title >= 0 && i > title) {
      if (holdsAuthor(i)) byline.push(i);
      if (holdsDate(i)) date.push(i);
      const isSummary = (expected.summary ?? []).some((s) => shareOf(blocks[i] as Block, s) >= LEAST_SHARE);
      if (isSummary) allowed[i] = set("deck");
      else if (isTitle(i)) allowed[i] = set("header");
      else if (shape.width >= 40 && source !== "fundus") allowed[i] = set("deck", "header");
      else if (shape.width >= 60 && (shape.has & creditBit) === 0) allowed[i] = set("deck", "header");
      else allowed[i] = set("header");
      if (doubtful) allowed[i] = (allowed[i] as number) | set("paragraph");
    } else if (title >= 0 && i === title) allowed[i] = set("title");
    else if (title >= 0) {
      if (i >= title - HEADER_ABOVE_TITLE) {
        if (holdsAuthor(i)) byline.push(i);
        if (holdsDate(i)) date.push(i);
      }
      allowed[i] = set("menu");
    } else {
      if (i >= start - HEADER_ABOVE_TITLE) {
        if (holdsAuthor(i)) byline.push(i);
        if (holdsDate(i)) date.push(i);
      }
      const mayBeTitle = shape.width >= 15 && shape.width <= 200;
      allowed[i] = set("menu", "header", "deck") | (mayBeTitle ? set("title") : 0);
    }
  }
  const zone = (i: number): "before" | "header" | "body" | "tail" =>
    i > last ? "tail" : i >= start ? "body" : title >= 0 && i < title ? "before" : title >= 0 ? "header" : "header";
  place(byline, {
    before: set("bylineAbove"),
    header: set("byline"),
    body: set("bylineInside"),
    tail: set("bylineBelow"),
  });
  place(date, { before: set("dateAbove"), header: set("date"), body: set("dateInside"), tail: set("dateBelow") });

  /** The header's lines count all; without any, the nearest above, then inside, then below. */
  function place(lines: number[], states: Record<"before" | "header" | "body" | "tail", number>): void {
    for (const where of ["header", "before", "body", "tail"] as const) {
      const here = lines.filter((i) => zone(i) === where);
      if (here.length === 0) continue;
      const chosen = where === "header" ? here : where === "before" ? here.slice(-1) : here.slice(0, 1);
      for (const i of chosen) {
        const both =
          byline.includes(i) && date.includes(i)
            ? (allowed[i] as number) & set("bylineAbove", "byline", "bylineInside", "bylineBelow")
            : 0;
        allowed[i] = states[where] | both;
        if (title < 0 && where === "header") allowed[i] = (allowed[i] as number) | states.before;
      }
      return;
    }
  }
  const noAuthors = !expected.authors?.length || !found.authors?.some(Boolean);
  // other dates of the header may be the update; names where the truth says nothing
  for (let i = Math.max(0, title + 1); i < start; i++) {
    if (title < 0) break;
    const bits = allowed[i] as number;
    if ((bits & set("header", "deck")) === 0) continue;
    if (looksDated(i)) allowed[i] = bits | set("date");
    const isNamed = nameLevel(shapes[i]!) > (noAuthors ? 0 : 1);
    if (isNamed) allowed[i] = (allowed[i] as number) | set("byline");
    if (byline.includes(i + 1) && (shapes[i]!.covers & bitOf("by")) !== 0) allowed[i] = bits | set("byline");
  }
  return allowed;
}

function shareOf(block: Block, text: string): number {
  const runs = shingles(block.text);
  if (tokens(block.text).length < 4) return normalise(block.text) === normalise(text) ? 1 : 0;
  const known = new Set(shingles(text));
  return runs.filter((run) => known.has(run)).length / runs.length;
}

/** For each block, the share of it that stands in the paragraphs, along one chain in their order. */
function matchBody(blocks: readonly Block[], paragraphs: readonly string[]): Float64Array {
  const places = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  paragraphs.forEach((paragraph, p) => {
    for (const run of new Set(shingles(paragraph))) places.set(run, [...(places.get(run) ?? []), p]);
    const whole = normalise(paragraph);
    exact.set(whole, [...(exact.get(whole) ?? []), p]);
  });
  type Match = { i: number; p: number; share: number; weight: number };
  const matches: Match[] = [];
  blocks.forEach((block, i) => {
    const words = tokens(block.text).length;
    if (words === 0) return;
    if (words < 4) {
      for (const p of exact.get(normalise(block.text)) ?? []) matches.push({ i, p, share: 1, weight: words });
      return;
    }
    const runs = shingles(block.text);
    const hits = new Map<number, number>();
    for (const run of runs) for (const p of places.get(run) ?? []) hits.set(p, (hits.get(p) ?? 0) + 1);
    const best = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
    // a block may hold several paragraphs
    const all = runs.filter((run) => places.has(run)).length / runs.length;
    for (const [p, hit] of best) {
      const share =
        best.length > 1 && hit === best[0]![1]
          ? Math.max(all * (hit / runs.length > 0.3 ? 1 : 0), hit / runs.length)
          : hit / runs.length;
      if (share >= LEAST_DOUBTFUL_SHARE) matches.push({ i, p, share, weight: hit });
    }
  });
  // heaviest chain, non-decreasing in p, increasing in i
  const best = new Float64Array(matches.length);
  const back = new Int32Array(matches.length).fill(-1);
  const top = new Float64Array(paragraphs.length + 1);
  const topAt = new Int32Array(paragraphs.length + 1).fill(-1);
  for (let k = 0; k < matches.length; ) {
    let to = k;
    while (to < matches.length && matches[to]!.i === matches[k]!.i) to++;
    for (let m = k; m < to; m++) {
      const { p, weight } = matches[m]!;
      let most = 0;
      for (let q = 0; q <= p; q++)
        if (top[q]! > most) {
          most = top[q]!;
          back[m] = topAt[q]!;
        }
      best[m] = most + weight;
    }
    for (let m = k; m < to; m++)
      if (best[m]! > top[matches[m]!.p]!) {
        top[matches[m]!.p] = best[m]!;
        topAt[matches[m]!.p] = m;
      }
    k = to;
  }
  const shares = new Float64Array(blocks.length);
  let at = topAt[top.indexOf(Math.max(...top))]!;
  while (at >= 0) {
    shares[matches[at]!.i] = matches[at]!.share;
    at = back[at]!;
  }
  return shares;
}
