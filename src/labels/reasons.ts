import { Mark, type Shape } from "../features/shape";
import type { WordedReason } from "../lexicon/line-words";
import { bitOf, REASON_BITS, REASONS } from "../lexicon/word-groups";
import type { BoilerplateReason, LineLabel } from "../types";
import type { State } from "./states";

// What a label announces holds for the lines below it, until another label or the article takes over, and for so many at
// most: in the corpus, half of the lines behind them are something else.
const REACH: Partial<Record<WordedReason, number>> = {
  "author-box": 3,
  newsletter: 3,
  tags: 12,
  popular: 24,
  related: 24,
  comments: Infinity,
};
// Above the article only lists of other articles are announced: the rest are links of the menu.
const LISTS = bitOf("popular") | bitOf("related");
const NEWSLETTER = bitOf("newsletter");

// A word inside a longer line is weak evidence.
const LONGEST_TOLD_INSIDE = 60;
// Short lines of a text without an article are a menu's where as many others are told by their words.
const LEAST_TOLD_OF_MENU = 3;
const MENU_WORDS = 2;
// Between two lines that are told as a foot's, nearly all of so many are.
const MOST_LINES_IN_FOOT = 10;

/** Why each block that is no part of the article stands there; null for the others. */
export function findReasons(
  shapes: readonly Shape[],
  states: readonly State[],
  labels: readonly LineLabel[],
): (BoilerplateReason | null)[] {
  const isArticle = labels.some((label) => label !== "boilerplate");
  const isMenu = isArticle || shapes.filter((shape) => toldReason(shape) !== null).length >= LEAST_TOLD_OF_MENU;
  const isOfMenu = ({ words }: Shape) => isMenu && (isArticle || words <= MENU_WORDS);
  let announced: WordedReason | null = null;
  let left = 0;
  let region: State["region"] | null = null;
  const reasons = shapes.map((shape, i): BoilerplateReason | null => {
    const isOutside = labels[i] === "boilerplate";
    const { region: here } = states[i] as State;
    if (!isOutside || here !== region) announced = null;
    region = here;
    if (!isOutside) return null;
    const told = toldReason(shape);
    const reach = reachOf(told, here);
    if (reach > 0) {
      announced = told;
      left = reach;
    } else if (--left < 0) announced = null;
    // the button of a newsletter's box
    if (told === "login" && announced === "newsletter") return announced;
    return told ?? announced ?? (here === "before" && isOfMenu(shape) ? "navigation" : "unknown");
  });
  fillFoot(reasons);
  return reasons;
}

/** For how many lines below it a label holds; 0: it announces nothing. */
function reachOf(told: WordedReason | null, region: State["region"]): number {
  if (told === null || (region === "before" && (bitOf(told) & LISTS) === 0)) return 0;
  return REACH[told] ?? 0;
}

/** What stands between two lines of a page's foot that are near each other is of the foot too. */
function fillFoot(reasons: (BoilerplateReason | null)[]): void {
  let above = -1;
  reasons.forEach((reason, i) => {
    if (reason !== "footer" && reason !== "copyright") return;
    const isGap = above >= 0 && i - above <= MOST_LINES_IN_FOOT + 1;
    if (isGap && reasons.slice(above + 1, i).every((between) => between === "unknown")) {
      reasons.fill("footer", above + 1, i);
    }
    above = i;
  });
}

function toldReason({ covers, starts, has, marks, width }: Shape): WordedReason | null {
  const byWords = reasonOf(covers) ?? reasonOf(starts);
  // "Sign up" asks for an account, "Sign up for our newsletter" does not.
  if (byWords === "login" && (has & NEWSLETTER) !== 0) return "newsletter";
  if (byWords !== null) return byWords;
  if ((marks & Mark.copyright) !== 0) return "copyright";
  return width <= LONGEST_TOLD_INSIDE ? reasonOf(has) : null;
}

function reasonOf(groups: number): WordedReason | null {
  const bits = groups & REASON_BITS;
  return bits === 0 ? null : (REASONS[31 - Math.clz32(bits & -bits)] as WordedReason);
}
