import type { Page } from "../features/page";
import { Mark, type Shape } from "../features/shape";
import { bitOf } from "../lexicon/word-groups";
import { Kind } from "../text/characters";
import type { BoilerplateReason, LineLabel } from "../types";
import type { State } from "./states";

// The chain tells where a block stands and whether it is part of the article. What kind of
// thing it is besides (a credit, a caption, a kicker, a list item, a quotation) shows in itself
// and its neighbours; deciding that in the chain would cost states for few cases each.

const CREDIT = bitOf("credit");
const LONGEST_CREDIT = 130;
const LONGEST_CAPTION = 400;
const LONGEST_QUOTE = 320;
const LONGEST_KICKER = 40;
const MOST_KICKER_WORDS = 5;
const FEWEST_CAPTION_WORDS = 4;

// • steel · - steel · 3. steel
const BULLET = /^[\u2022\u25aa\u25cf\u25e6\u2023\u25a0*]\s/u;
const DASH_OR_NUMBER = /^(?:[-\u2013]|\d{1,2}[.)])\s/u;
const OPENS_QUOTE = /^["'\u201c\u201e\u2018\u300c\u300e]/u;
const QUOTE_MARK = /["\u201c\u201d\u201e\u300c-\u300f]/gu;
// (Photo by … · [Foto: … · © …
const OPENS_CREDIT = /^[([]|^\u00a9/u;
// Foto: … · Photo by … · Fot. … · 写真＝… · (Reuters)
const SETS_OFF_CREDIT = /[:=/|\u00a9)\]]|\.\s/u;
// Ada Lovelace / Reuters
const NAME_AND_SOURCE = /^\p{Lu}[^/.:,|]{2,40}\/\s?\p{Lu}[^/.:|]{1,40}$/u;

/** All that the rules below look at. */
interface Decoded {
  page: Page;
  states: readonly State[];
  /** Why each boilerplate block is none of the article, as far as its words tell. */
  told: readonly (BoilerplateReason | null)[];
}

/** The label of each block: the chain's, or the kind that the block shows. */
export function nameKinds(page: Page, states: readonly State[], told: Decoded["told"]): LineLabel[] {
  const decoded = { page, states, told };
  const labels = states.map(({ label }, i): LineLabel => {
    if (isCredit(decoded, i)) return "credit";
    if (label === "paragraph") return isListItem(decoded, i) ? "list-item" : isQuote(decoded, i) ? "quote" : label;
    return label;
  });
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== "boilerplate") continue;
    if (isCaption(decoded, i, labels[i + 1])) labels[i] = "caption";
    else if (isKicker(decoded, i)) labels[i] = "kicker";
  }
  return labels;
}

const shapeAt = ({ page }: Decoded, i: number): Shape | undefined => page.shapes[i];
const textAt = ({ page }: Decoded, i: number): string => page.blocks[i]?.text ?? "";

/** Within the article's own part of the page, not in its menus or what follows it. */
function isInside({ states }: Decoded, i: number): boolean {
  const region = states[i]?.region;
  return region === "header" || region === "body";
}

function isFixed({ states }: Decoded, i: number): boolean {
  const label = states[i]?.label;
  return label === "title" || label === "byline" || label === "timestamp";
}

/** "Photo: Ada Lovelace / Reuters", "(Foto: dpa)", "Ada Lovelace / Reuters" */
function isCredit(decoded: Decoded, i: number): boolean {
  if (!isInside(decoded, i) || isFixed(decoded, i)) return false;
  const shape = shapeAt(decoded, i) as Shape;
  if (shape.width > LONGEST_CREDIT || shape.sentenceEnds > 1) return false;
  const text = textAt(decoded, i);
  const isLabelled = (shape.starts & CREDIT) !== 0 || (OPENS_CREDIT.test(text) && (shape.has & CREDIT) !== 0);
  if (isLabelled) return SETS_OFF_CREDIT.test(text) || (shape.has & bitOf("by")) !== 0;
  return decoded.states[i]?.label === "boilerplate" && decoded.told[i] === null && NAME_AND_SOURCE.test(text);
}

/** A line with a credit at its end, a line above a credit, or a whole sentence among what is no text. */
function isCaption(decoded: Decoded, i: number, below: LineLabel | undefined): boolean {
  const shape = shapeAt(decoded, i) as Shape;
  if (!isInside(decoded, i) || shape.width > LONGEST_CAPTION || shape.words < FEWEST_CAPTION_WORDS) return false;
  const endsInCredit = (shape.has & CREDIT) !== 0 && SETS_OFF_CREDIT.test(textAt(decoded, i));
  if (endsInCredit || (shape.marks & Mark.copyright) !== 0) return true;
  return decoded.told[i] === null && (below === "credit" || shape.lastKind === Kind.stop);
}

/** A marked line; dashes and numbers count only in company, since a heading may be numbered too. */
function isListItem(decoded: Decoded, i: number): boolean {
  if (BULLET.test(textAt(decoded, i))) return true;
  const isMarked = (at: number) =>
    decoded.states[at]?.label === "paragraph" && DASH_OR_NUMBER.test(textAt(decoded, at));
  return isMarked(i) && (isMarked(i - 1) || isMarked(i + 1));
}

/** One quotation from end to end, as it is set apart in large type. */
function isQuote(decoded: Decoded, i: number): boolean {
  const { width, lastKind } = shapeAt(decoded, i) as Shape;
  const text = textAt(decoded, i);
  return (
    width <= LONGEST_QUOTE && lastKind === Kind.quote && OPENS_QUOTE.test(text) && text.match(QUOTE_MARK)?.length === 2
  );
}

/** The short label right above the headline: first of all, or below something that is plainly no menu entry. */
function isKicker(decoded: Decoded, i: number): boolean {
  const { page, states, told } = decoded;
  if (states[i]?.region !== "before" || states[i + 1]?.label !== "title") return false;
  const { width, words, counts } = page.shapes[i] as Shape;
  const isShort = width <= LONGEST_KICKER && words <= MOST_KICKER_WORDS && told[i] === null;
  if (!isShort || page.repeated[i] !== 0 || (counts[Kind.separator] as number) > 0) return false;
  const above = page.shapes[i - 1];
  return (
    above === undefined || told[i - 1] !== null || above.width > 60 || (above.counts[Kind.separator] as number) > 0
  );
}
