import { dateLevel, nameLevel } from "../features/levels";
import type { Page } from "../features/page";
import { Mark, type Shape } from "../features/shape";
import { spellingOf } from "../features/spelling";
import { EAST_ASIAN_NAME, isParticle } from "../lexicon/name-parts";
import { bitOf, isShortAgency, REASON_BITS } from "../lexicon/word-groups";
import type { Block } from "../text/blocks";
import { Kind } from "../text/characters";
import { relabel, type State } from "./states";

// Chosen in cross-validation: beside another byline of the header a doubtful line does more harm than good, and other
// places hold the bylines of other articles; where nothing else is the byline, one of four is worth taking, and right
// beside one, two of five.
const LEAST_BYLINE = 0.6;
const LEAST_LONE_BYLINE = 0.25;
// "By Ada Lovelace, BBC", where two such lines make each other doubtful.
const LEAST_TOLD_BYLINE = 0.05;
const LEAST_OTHER_BYLINE = 0.8;
const LEAST_BYLINE_BESIDE = 0.4;
// "Puente de Piedra": what is a by-word in one language is a preposition in others, and a part of names.
const LEAST_BEHIND_WORD = 0.94;
const LEAST_NAME_ODDS = -0.15;
// "Ricardo", not "Puente": with such a word before it, it is a part of a name.
const LEAST_FIRST_NAME = 2;
// One name a line, and above them "By".
const LEAST_NEXT_NAME = 0.04;
const LONGEST_BELOW_BY = 60;
const LONGEST_SIGNATURE = 200;
const LONGEST_SIGNATURE_WITH_ADDRESS = 90;
// ada@example.org has three by itself.
const FEWEST_SIGNED_WORDS = 4;
const LONGEST_AGENCY = 30;
const MOST_WORDS_WITH_AGENCY = 5;
const FEWEST_WORDS_OF_SENTENCE = 8;
const FEWEST_PLAIN_WORDS = 2;
const BY = bitOf("by");
const AGENCY = bitOf("agency");
const CREDIT = bitOf("credit");
const JOB = bitOf("job");
const CONTRIBUTOR = bitOf("contributor");
const SIGNED = BY | CONTRIBUTOR;
const BEFORE_BY = SIGNED | bitOf("date-label");
const SPACES = /\s+/u;
// Home > News · Home › News
const CRUMBS = /\S ?[>›»] ?\S/u;

/** Words that no line with a name or a sentence of the article's own has. */
export const NO_NAME = REASON_BITS | CREDIT;

const standsInHeader = (states: readonly State[], i: number) => states[i]?.region === "header";

/** Where "By" fills a line of the header, the line below says by whom, whatever it looks like, and further names may
 *  follow one a line: in the corpus nearly all such lines are bylines.
 *  @param verdicts how likely each judged block is a byline: raised where that is so. */
export function trustBy(states: State[], verdicts: Map<number, number>, shapes: readonly Shape[]): void {
  shapes.forEach((shape, i) => {
    if (!isByWord(shape) || !standsInHeader(states, i) || !mayStandBelowBy(i + 1)) return;
    verdicts.set(i, 1).set(i + 1, 1);
    if (states[i + 1]?.label === "timestamp") relabel(states, i + 1, "byline");
    for (let next = i + 2; standsInHeader(states, next) && mayGoOn(next); next++) {
      verdicts.set(next, Math.max(LEAST_BYLINE, verdicts.get(next) ?? 0));
    }
  });

  function mayStandBelowBy(i: number): boolean {
    const shape = shapes[i];
    const label = states[i]?.label;
    if (shape === undefined || !standsInHeader(states, i) || label === "title" || label === "subtitle") return false;
    const isShort = shape.width <= LONGEST_BELOW_BY && shape.sentenceEnds < 2;
    return isShort && dateLevel(shape) === 0 && (shape.covers & (REASON_BITS | BY)) === 0;
  }

  function mayGoOn(i: number): boolean {
    const shape = shapes[i] as Shape;
    if ((shape.covers & REASON_BITS) !== 0) return false;
    const isName = nameLevel(shape) === 1 && (verdicts.get(i) ?? 0) >= LEAST_NEXT_NAME;
    return isName || (shapes[i - 1] as Shape).lastKind === Kind.comma;
  }
}

/** "By" · "Written by:" */
export function isByWord({ covers, starts, words, capitalised }: Shape): boolean {
  return (covers & SIGNED) !== 0 || ((starts & SIGNED) !== 0 && words === 2 && capitalised < 2);
}

/** "Reporter", "By": what goes with a name, and holds none. */
const isAside = (shape: Shape): boolean => (shape.covers & JOB) !== 0 || isByWord(shape);

/** Takes blocks for bylines, or for none, as they were judged. */
export function judgeBylines(states: State[], verdicts: ReadonlyMap<number, number>, page: Page): void {
  const { shapes } = page;
  const mayName = leaveOutSentences(states, verdicts, page);
  const inHeader = mayName.filter(([i]) => standsInHeader(states, i));
  const found = inHeader.some(
    ([i, verdict]) => verdict >= (isBehindWord(i) ? LEAST_BEHIND_WORD : LEAST_BYLINE) && !isAside(shapes[i] as Shape),
  );
  for (const [i, verdict] of mayName) {
    const state = states[i] as State;
    if (state.label === "timestamp") continue;
    const least = leastOf(i);
    if (verdict >= least && !isPictured(i, verdict) && !isStray(i, verdict)) relabel(states, i, "byline");
    else if (state.label === "byline" && !isPart(i)) relabel(states, i, "boilerplate");
  }
  for (const [i, verdict] of mayName) {
    const state = states[i] as State;
    const isBeside = standsBeside(i, -1) || standsBeside(i, 1);
    const isFree = state.label === "boilerplate" && standsInHeader(states, i) && !isPictured(i, verdict);
    const least = isBehindWord(i) ? LEAST_BEHIND_WORD : LEAST_BYLINE_BESIDE;
    if (isFree && isBeside && verdict >= least) relabel(states, i, "byline");
  }

  /** A byline above or below, or its job: "Ada Lovelace ⏎ Reporter ⏎ Charles Babbage ⏎ Reporter". */
  function standsBeside(i: number, step: -1 | 1): boolean {
    const isJob = ((shapes[i + step]?.covers ?? 0) & JOB) !== 0;
    return states[i + (isJob ? 2 : 1) * step]?.label === "byline" || states[i + step]?.label === "byline";
  }

  function leastOf(i: number): number {
    if (isBehindWord(i)) return LEAST_BEHIND_WORD;
    if (found) return standsInHeader(states, i) ? LEAST_BYLINE : LEAST_OTHER_BYLINE;
    const isTold = standsInHeader(states, i) && ((shapes[i] as Shape).opens & BY) !== 0;
    return isTold ? LEAST_TOLD_BYLINE : LEAST_LONE_BYLINE;
  }

  /** "Einsatz von Kränen", neither "Text von Ada Lovelace" nor "Ricardo de Souza": the by-word may be a preposition, and
   *  no first name and no word of bylines or dates stands before it. */
  function isBehindWord(i: number): boolean {
    const { starts, opens } = shapes[i] as Shape;
    if ((starts & BY) === 0 || (opens & BEFORE_BY) !== 0 || spellingOf(page, i).first >= LEAST_FIRST_NAME) return false;
    return isParticle((page.blocks[i] as Block).text.trim().split(SPACES, 2)[1] ?? "");
  }

  /** A doubtful name with a word of credits ("View Photo"), or one outside the header that is not even spelled like a name:
   *  "Email Address", "View All". */
  function isStray(i: number, verdict: number): boolean {
    const shape = shapes[i] as Shape;
    if (verdict >= LEAST_BYLINE || nameLevel(shape) !== 1) return false;
    return (shape.has & CREDIT) !== 0 || (!standsInHeader(states, i) && spellingOf(page, i).mean < LEAST_NAME_ODDS);
  }

  /** "By" above a name · "Senior Correspondent" below one */
  function isPart(i: number): boolean {
    const { covers } = shapes[i] as Shape;
    const opensName = (covers & BY) !== 0 && (verdicts.get(i + 1) ?? 0) >= LEAST_LONE_BYLINE;
    return opensName || ((covers & JOB) !== 0 && states[i - 1]?.label === "byline");
  }

  /** A name right above the credit of a photo is of somebody in it, where another name may be the byline. */
  function isPictured(i: number, verdict: number): boolean {
    const credit = shapes[i + 1];
    if (verdict >= LEAST_OTHER_BYLINE || credit === undefined || (credit.starts & CREDIT) === 0) return false;
    const isOther = ([other, likely]: readonly [number, number]) => other !== i && likely >= LEAST_LONE_BYLINE;
    return nameLevel(shapes[i] as Shape) === 1 && standsInHeader(states, i) && inHeader.some(isOther);
  }
}

/** The verdicts on lines that may name somebody; the others are no bylines, and right below the title a deck. */
function leaveOutSentences(states: State[], verdicts: ReadonlyMap<number, number>, page: Page): [number, number][] {
  const mayName: [number, number][] = [];
  for (const [i, verdict] of verdicts) {
    if (!saysMore(page, i)) mayName.push([i, verdict]);
    else if (states[i]?.label === "byline") {
      relabel(states, i, states[i - 1]?.label === "title" ? "subtitle" : "boilerplate");
    }
  }
  return mayName;
}

/** Where nobody else is named, an agency beside the time, with a name before it or alone, or a name in a script without
 *  capitals beside title, time or text. */
export function takeAgencyOrName(states: State[], { blocks, shapes }: Page): void {
  if (states.some(({ label }, i) => label === "byline" && !isAside(shapes[i] as Shape))) return;
  const found = states.findIndex(({ label }, i) => {
    if (label !== "boilerplate" || !standsInHeader(states, i)) return false;
    const shape = shapes[i] as Shape;
    const beside = [states[i - 1]?.label, states[i + 1]?.label];
    const line = (blocks[i] as Block).text.trim();
    const isTold = isAgency(shape) || isShortAgency(line) || isNameWithAgency(shape);
    return (
      (isTold && beside.includes("timestamp")) ||
      (EAST_ASIAN_NAME.test(line) &&
        (shape.covers & REASON_BITS) === 0 &&
        beside.some((other) => BESIDE_NAME.has(other)))
    );
  });
  if (found >= 0) relabel(states, found, "byline");
}

const BESIDE_NAME = new Set<string | undefined>(["title", "subtitle", "byline", "timestamp", "paragraph"]);

/** Ada Lovelace, AFP */
function isNameWithAgency({ ends, has, counts, words, capitalised }: Shape): boolean {
  const isPair = counts[Kind.comma] === 1 && words > 2 && words <= MOST_WORDS_WITH_AGENCY && capitalised === words;
  return isPair && (ends & AGENCY) !== 0 && (has & NO_NAME) === 0;
}

/** The way to the article, a sentence, or a caption before its credit: "Home > News", "The bridge in May. Photo: …"
 *  In scripts without capitals the judge can hardly tell them from names. */
function saysMore({ blocks, shapes }: Page, i: number): boolean {
  const { opens, has, words, capitalised, counts, lastKind } = shapes[i] as Shape;
  const text = (blocks[i] as Block).text.trim();
  const isTold = (opens & BEFORE_BY) !== 0;
  if (!isTold && CRUMBS.test(text)) return true;
  if (words - capitalised < FEWEST_PLAIN_WORDS || (has & CONTRIBUTOR) !== 0) return false;
  // "De" opens bylines in one language and sentences in others.
  if (isTold && !isParticle(text.split(SPACES, 1)[0] ?? "")) return false;
  if (lastKind === Kind.stop) return words >= FEWEST_WORDS_OF_SENTENCE;
  return (counts[Kind.stop] as number) > 0 && (has & CREDIT) !== 0 && (opens & CREDIT) === 0;
}

const isAgency = ({ covers, width }: Shape) => (covers & AGENCY) !== 0 && width <= LONGEST_AGENCY;

/** Who signs right below the text. */
export function takeSignature(states: State[], shapes: readonly Shape[]): void {
  const below = 1 + states.findLastIndex(({ label }) => label === "paragraph");
  if (states[below]?.label !== "boilerplate" || !isSignature(shapes[below] as Shape)) return;
  relabel(states, below, "byline");
}

/** "(Reporting by Ada Lovelace; Editing by Charles Babbage)" or "Ada Lovelace ada@example.org" right below the text. */
function isSignature({ starts, has, width, marks, words }: Shape): boolean {
  if ((starts & SIGNED) !== 0) return (has & NO_NAME) === 0 && width <= LONGEST_SIGNATURE;
  return (marks & Mark.at) !== 0 && words >= FEWEST_SIGNED_WORDS && width <= LONGEST_SIGNATURE_WITH_ADDRESS;
}
