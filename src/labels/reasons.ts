import { Mark, type Shape } from "../features/shape";
import type { WordedReason } from "../lexicon/line-words";
import { bitOf, REASON_BITS, REASONS } from "../lexicon/word-groups";
import type { BoilerplateReason, LineLabel } from "../types";
import type { State } from "./states";

// What a label announces holds for the lines below it, until another label or the article takes over.
const ANNOUNCED_ANYWHERE = bitOf("popular") | bitOf("related");
const ANNOUNCED = ANNOUNCED_ANYWHERE | bitOf("comments") | bitOf("newsletter") | bitOf("tags") | bitOf("author-box");

// A word inside a longer line is weak evidence.
const LONGEST_TOLD_INSIDE = 60;
// Short lines of a text without an article are a menu's where as many others are told by their words.
const LEAST_TOLD_OF_MENU = 3;
const MENU_WORDS = 2;

/** Why each block that is no part of the article stands there; null for the others. */
export function findReasons(
  shapes: readonly Shape[],
  states: readonly State[],
  labels: readonly LineLabel[],
): (BoilerplateReason | null)[] {
  const isArticle = labels.some((label) => label !== "boilerplate");
  const isMenu = isArticle || shapes.filter((shape) => toldReason(shape) !== null).length >= LEAST_TOLD_OF_MENU;
  let announced: BoilerplateReason | null = null;
  let region: State["region"] | null = null;
  return shapes.map((shape, i) => {
    const isOutside = labels[i] === "boilerplate";
    const { region: here } = states[i] as State;
    if (!isOutside || here !== region) announced = null;
    region = here;
    if (!isOutside) return null;
    const told = toldReason(shape);
    const announces = here === "before" ? ANNOUNCED_ANYWHERE : ANNOUNCED;
    if (told !== null && told !== "copyright" && (bitOf(told) & announces) !== 0) announced = told;
    return (
      told ??
      announced ??
      (here === "before" && isMenu && (isArticle || shape.words <= MENU_WORDS) ? "navigation" : "unknown")
    );
  });
}

function toldReason({ covers, starts, has, marks, width }: Shape): WordedReason | null {
  const byWords = reasonOf(covers) ?? reasonOf(starts);
  if (byWords !== null) return byWords;
  if ((marks & Mark.copyright) !== 0) return "copyright";
  return width <= LONGEST_TOLD_INSIDE ? reasonOf(has) : null;
}

function reasonOf(groups: number): WordedReason | null {
  const bits = groups & REASON_BITS;
  return bits === 0 ? null : (REASONS[31 - Math.clz32(bits & -bits)] as WordedReason);
}
