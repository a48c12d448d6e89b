import type { Page } from "../features/page";
import { Mark, type Shape } from "../features/shape";
import { bitOf, REASON_BITS } from "../lexicon/word-groups";
import type { Block } from "../text/blocks";
import { Kind } from "../text/characters";
import type { LineLabel } from "../types";
import type { State } from "./states";

const CREDIT = bitOf("credit");
const AGENCY = bitOf("agency");
const BY = bitOf("by");
const READING_TIME = bitOf("reading-time");
const LONGEST_CREDIT = 130;
const SHORTEST_CAPTION = 25;
const LONGEST_CAPTION = 400;
const LONGEST_KICKER = 45;
const MOST_NAMES = 8;

// "• item" · "3. item" · "3) item"
const LIST_ITEM = /^(?:[*\u2022\u25aa\u25cf\u25a0\u00b7\u2043\u2023]|\d{1,2}[.)])\s/u;
// "- item": a dash before a sentence is speech in many languages
const DASHED_ITEM = /^[-\u2013\u2014]\s.*[^.!?"]$/u;
// "> quoted" · a paragraph that is one quotation and nothing else
const QUOTED_LINE = /^>\s*\S/u;
const QUOTED_PARAGRAPH = /^"\S[^"]*"$/u;
const QUOTED_SENTENCE = /^"\S[^"]*[.!?]"$/u;

/** Tells apart what the states of the chain do not: credits, captions, list items, quotes and kickers. */
export function detailLabels({ shapes, blocks, tailMarks }: Page, states: readonly State[]): LineLabel[] {
  const textOf = (i: number) => (blocks[i] as Block).text.trim();
  const labels = states.map((state, i): LineLabel => {
    const shape = shapes[i] as Shape;
    if (state.label === "paragraph") return bodyLabel(textOf(i));
    if (state.label === "heading" && QUOTED_SENTENCE.test(textOf(i))) return "quote";
    if (state.label === "byline") return bylineLabel(shape);
    const isBelow = state.region === "tail" && tailMarks[i] === 0;
    const isAround = state.label === "boilerplate" && (isBelow || state.region === "header" || state.region === "body");
    if (isAround && isCredit(shape)) return "credit";
    return isAround && isCreditedCaption(shape) ? "caption" : state.label;
  });
  labels.forEach((label, i) => {
    if (label === "boilerplate" && isCaptionOfNext(i)) labels[i] = "caption";
  });
  markKicker(labels, shapes, blocks);
  return labels;

  /** A sentence right above or below a credit line. */
  function isCaptionOfNext(i: number): boolean {
    const shape = shapes[i] as Shape;
    const state = states[i] as State;
    if (state.region !== "header" && state.region !== "body") return false;
    const isBesideCredit = labels[i + 1] === "credit" || labels[i - 1] === "credit";
    return isBesideCredit && isSentence(shape) && (shape.covers & REASON_BITS) === 0;
  }
}

/** "Photos: Ada Lovelace" and "3 min read" stand where bylines do, and look much like them. */
function bylineLabel({ starts, has, covers }: Shape): LineLabel {
  if ((starts & CREDIT) !== 0 && (has & BY) === 0) return "credit";
  return (covers & READING_TIME) !== 0 ? "boilerplate" : "byline";
}

function bodyLabel(text: string): LineLabel {
  if (LIST_ITEM.test(text) || DASHED_ITEM.test(text)) return "list-item";
  return QUOTED_LINE.test(text) || QUOTED_PARAGRAPH.test(text) ? "quote" : "paragraph";
}

/** "Photo: Ada Lovelace / Agency" · "© Agency" · "Ada Lovelace/Agency" · "Ada Lovelace / The Daily" */
function isCredit({ width, words, capitalised, starts, has, marks, counts, sentenceEnds }: Shape): boolean {
  if (width > LONGEST_CREDIT || sentenceEnds > 1) return false;
  if ((starts & CREDIT) !== 0 || (marks & Mark.copyright) !== 0) return true;
  if ((has & CREDIT) !== 0 || (counts[Kind.separator] as number) === 0 || (counts[Kind.digit] as number) > 0)
    return false;
  const isNames = words > 2 && words <= MOST_NAMES && capitalised === words;
  return width < LONGEST_KICKER * 2 && ((has & AGENCY) !== 0 || isNames);
}

/** "The bridge on Tuesday. Photo: Ada Lovelace" · "The bridge on Tuesday (Ada Lovelace/Agency)" */
function isCreditedCaption(shape: Shape): boolean {
  return isSentence(shape) && (shape.has & CREDIT) !== 0 && (shape.covers & REASON_BITS) === 0;
}

function isSentence({ width, words, commonWords }: Shape): boolean {
  return width >= SHORTEST_CAPTION && width <= LONGEST_CAPTION && (words > 4 || commonWords > 0);
}

/** A short line right above the title: the first of the text, or set off from what stands above but not from the title. */
function markKicker(labels: LineLabel[], shapes: readonly Shape[], blocks: readonly Block[]): void {
  const title = labels.indexOf("title");
  const shape = shapes[title - 1];
  if (shape === undefined || labels[title - 1] !== "boilerplate") return;
  const isSetOff = (blocks[title - 1] as Block).blankLinesBefore > (blocks[title] as Block).blankLinesBefore;
  const { width, has, covers, counts } = shape;
  const isTopic = ((covers | has) & (REASON_BITS | CREDIT)) === 0 && (counts[Kind.digit] as number) === 0;
  const isPlain = (counts[Kind.separator] as number) === 0 && width <= LONGEST_KICKER;
  if (isTopic && isPlain && (title === 1 || isSetOff)) labels[title - 1] = "kicker";
}
