import type { BylineIndex } from "../lexicon/byline-index";
import { normaliseText } from "../text/normalise";
import { readableText } from "../text/readable";
import type { Dateline } from "../types";
import type { FieldContext } from "./context";
import { commonWordTest } from "./little-words";

const LONGEST_DATELINE = 120;

// WASHINGTON (AP) — · LONDON, Feb 14 (Reuters) - · Berlin (dpa/lby) – · MADRID, 14 feb (EFE).- · Kyiv.
const SPACED =
  /^(\p{Lu}[\p{L}\p{M}.'-]*(?: (?:\p{Lu}[\p{L}\p{M}.'-]*|am|de|del|der|di|do|du|la|of|sur)){0,4})((?:, ?[^,()–—\n]{2,25}){0,2})(?: ?\(([^()\n]{2,40})\))? ?(\.?(?:--?|[–—])|\.)[ \n]+(?=["'„¿¡\p{Lu}\p{Lo}\p{Nd}])/u;

// 新华社北京2月14日电 · (中央社台北14日電)
const CHINESE =
  /^[(【]?(\p{scx=Han}{2,4}社)(?:记者\p{scx=Han}{2,4})?(\p{scx=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊][)】]?/u;

// (서울=연합뉴스) · 【ロンドン=共同】 · [東京 14日 ロイター] -
const BRACKETED = /^[([【]([\p{Lo}ー]{2,10})(?: \d{1,2}日)?[= ]([\p{Lo}\p{Nd}ー ]{2,12})[)\]】](?: -)?/u;

/** Reads the dateline that a paragraph opens with; its text stays whole.
 *
 *     WASHINGTON (AP) — The bridge is open again.
 *     ^ place     ^ agency
 */
export function readDateline(paragraph: string, context: FieldContext): Dateline | null {
  const opening = normaliseText(paragraph.slice(0, LONGEST_DATELINE));
  return readSpaced(opening, context) ?? readCjk(opening, context.vocabulary.bylines);
}

function readSpaced(opening: string, context: FieldContext): Dateline | null {
  const match = SPACED.exec(opening);
  if (match === null) return null;
  const [whole, city = "", parts = "", bracket, mark = ""] = match;
  const index = context.vocabulary.bylines;
  const agency = bracket !== undefined && isAgency(bracket, index) ? bracket : null;
  if (bracket !== undefined && agency === null) return null;
  if (agency === null && !isPlace(city, parts, mark, context)) return null;
  const region = parts.split(",").find((part) => part !== "" && !DATE_PART.test(part));
  return {
    place: readableText(region === undefined ? city : `${city},${region.replace(TRAILING_MARK, "")}`),
    agency,
    start: 0,
    end: whole.trimEnd().length,
  };
}

const TRAILING_MARK = /[ -]+$/u;
// Feb 14 · den 14. Februar
const DATE_PART = /\p{Nd}/u;
// KXAN, CNN: stations sign with their call letters.
const CALL_LETTERS = /^\p{Lu}{2,5}$/u;

function isAgency(bracket: string, index: BylineIndex): boolean {
  const [first = ""] = bracket.split(/[/,;|]/u, 1);
  return index.agencyOf(first.trim()) !== undefined || CALL_LETTERS.test(first) || index.isStaff(first.toLowerCase());
}

const SHORT_PLACE_WORDS = 3;
const LOWER = /\p{Ll}/u;

/** Without an agency a place must look like one: no label of a column, no little words, no sentence. */
function isPlace(city: string, parts: string, mark: string, { vocabulary, language }: FieldContext): boolean {
  const isCommon = commonWordTest(vocabulary, language);
  const words = city.split(" ");
  const isKnown = words.some(
    (word) => vocabulary.bylines.rolesOf(word.toLowerCase()) !== undefined && !LOWER_WORD.test(word),
  );
  if (isKnown || isCommon(words[0] as string) || words.length > SHORT_PLACE_WORDS) return false;
  const isShouted = !LOWER.test(city);
  // French columns are headed so: "CARTES - Après la pluie".
  if (isShouted && mark === "-" && language?.startsWith("fr")) return false;
  if (mark === ".") return parts === "" && words.length < SHORT_PLACE_WORDS && city.length > 3;
  return isShouted || parts === "" || DATE_PART.test(parts);
}

const LOWER_WORD = /^\p{Ll}/u;

function readCjk(opening: string, index: BylineIndex): Dateline | null {
  const chinese = CHINESE.exec(opening);
  if (chinese !== null)
    return { place: chinese[2] as string, agency: chinese[1] as string, start: 0, end: chinese[0].length };
  const match = BRACKETED.exec(opening);
  if (match === null) return null;
  const [whole, place = "", house = ""] = match;
  const agency = house.split(" ").find((word) => index.agencyOf(word) !== undefined) ?? null;
  return agency === null && !whole.includes("=") ? null : { place, agency, start: 0, end: whole.length };
}
