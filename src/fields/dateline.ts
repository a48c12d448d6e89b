import type { BylineIndex } from "../lexicon/byline-index";
import { PLACES_BEFORE_COLON } from "../lexicon/name-parts";
import { normaliseText } from "../text/normalise";
import { readableText } from "../text/readable";
import type { Dateline } from "../types";
import type { FieldContext } from "./context";
import { commonWordTest } from "./little-words";

const LONGEST_DATELINE = 120;

// WASHINGTON (AP) — · LONDON, Feb 14 (Reuters) - · Berlin (dpa/lby) – · MADRID 14 feb (EFE).- · MOSCOW, May 9. /TASS/. · NEW DELHI: · Kyiv.
const SPACED =
  /^([\p{Lu}\p{Lo}](?:[\p{L}\p{M}'-]|\.(?!-))*(?:[ /](?:[\p{Lu}\p{Lo}](?:[\p{L}\p{M}'-]|\.(?!-))*|am|an|de|del|der|di|do|du|la|of|sur)){0,4})((?:, ?(?:[^,()–—/\n-]|(?<! )-){2,25}| \d{1,2} \p{L}{3,9}\.?){0,2})(?: ?\(([^()\n]{2,40})\)| \/(\p{Lu}{3,8})\/)? ?(\.?(?:--?|[–—])|[.:]|(?<=[)/]))[ \n]+(?=["'„¿¡\p{Lu}\p{Lo}\p{Nd}])/u;

// (ANSA) - ROMA, 14 FEB -
const AGENCY_FIRST = /^\((\p{Lu}[\p{L} ]{1,20})\) - /u;
// МОСКВА, 14 фев — РИА Новости.
const AGENCY_LAST = /^(\p{Lu}[\p{L} ]{2,30})\. /u;

// 新华社北京2月14日电 · (中央社台北14日電) · 【台北14日電】
const CHINESE =
  /^[(【]?(\p{scx=Han}{2,4}[社网網])?(?:[记記]者\p{scx=Han}{2,4})?(\p{scx=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊][)】]?/u;

// (서울=연합뉴스) 홍길동 기자 = · 【ロンドン=共同】 · 【ロンドン共同】 · [東京 14日 ロイター] -
const BRACKETED =
  /^[([【]([\p{Lo}ー]{2,10})(?: \d{1,2}日)?(?:[= ]([\p{Lo}\p{Nd}ー ]{2,12}))?[)\]】](?: -| [\p{sc=Hangul} ]{4,12}=)?/u;

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
  const index = context.vocabulary.bylines;
  const first = AGENCY_FIRST.exec(opening);
  if (first !== null && index.agencyOf(first[1] as string) === undefined) return null;
  const from = first?.[0].length ?? 0;
  const match = SPACED.exec(opening.slice(from));
  if (match === null) return null;
  const [whole, city = "", parts = "", inParentheses, inSlashes, mark = ""] = match;
  const bracket = inParentheses ?? inSlashes;
  if (bracket === undefined ? mark === "" : !isAgency(bracket, index, mark)) return null;
  const region = parts.split(",").find((part) => part !== "" && !DATE_PART.test(part));
  const house = region !== undefined && isHouse(region.trim(), index) ? region.trim() : undefined;
  const behind = from + whole.length;
  const last = AGENCY_LAST.exec(opening.slice(behind))?.[1];
  const closing = last !== undefined && index.agencyOf(last) !== undefined ? last : undefined;
  const agency = bracket ?? first?.[1] ?? house ?? closing ?? null;
  if (agency === null && !isPlace(city, parts, mark, context)) return null;
  return {
    place: readableText(
      region === undefined || house !== undefined ? city : `${city},${region.replace(TRAILING_MARK, "")}`,
    ),
    agency,
    start: 0,
    end: closing === undefined ? opening.slice(0, behind).trimEnd().length : behind + closing.length + 1,
  };
}

// KOMPAS.com
const SITE = /\p{L}{2}\.\p{Ll}{2,3}$/u;
const isHouse = (region: string, index: BylineIndex): boolean =>
  SITE.test(region) || index.agencyOf(region) !== undefined;

const TRAILING_MARK = /[ -]+$/u;
// Feb 14 · den 14. Februar
const DATE_PART = /\p{Nd}/u;
// KXAN, CNN: stations sign with their call letters; awp: agencies with three small ones.
const CALL_LETTERS = /^(?:\p{Lu}{2,5}|\p{Ll}{3})$/u;

function isAgency(bracket: string, index: BylineIndex, mark: string): boolean {
  const [first = ""] = bracket.split(/[/,;|]/u, 1);
  if (index.agencyOf(first.trim()) !== undefined) return true;
  return mark !== "" && (CALL_LETTERS.test(first) || index.isStaff(first.toLowerCase()));
}

const COLON_PLACES = new Set(PLACES_BEFORE_COLON.split("|"));
const SHORT_PLACE_WORDS = 3;
const LOWER = /\p{Ll}/u;
const UNCASED = /^\p{Lo}/u;

/** Without an agency a place must look like one: no label of a column, no little words, no sentence. */
function isPlace(city: string, parts: string, mark: string, { vocabulary, language }: FieldContext): boolean {
  const isCommon = commonWordTest(vocabulary, language);
  const words = city.split(" ");
  const isKnown = words.some(
    (word) => vocabulary.bylines.rolesOf(word.toLowerCase()) !== undefined && !LOWER_WORD.test(word),
  );
  const size = words.filter((word) => !LOWER_WORD.test(word)).length;
  const isAgency = vocabulary.bylines.agencyOf(city) !== undefined;
  if (isKnown || isAgency || UNCASED.test(city) || isCommon(words[0] as string) || size > SHORT_PLACE_WORDS)
    return false;
  if (mark === ":") return parts === "" && COLON_PLACES.has(city.toLowerCase());
  const isShouted = !LOWER.test(city);
  // French columns are headed so: "CARTES - Après la pluie".
  if (isShouted && mark === "-" && language?.startsWith("fr")) return false;
  if (mark === ".") return parts === "" && size < SHORT_PLACE_WORDS && city.length > 3;
  return isShouted || parts === "" || DATE_PART.test(parts) || (size === 1 && mark !== "-" && REGION.test(parts));
}

// Kyiv, Ukraine —
const REGION = /^, \p{Lu}[\p{L}. ]+$/u;
const LOWER_WORD = /^\p{Ll}/u;

function readCjk(opening: string, index: BylineIndex): Dateline | null {
  const chinese = CHINESE.exec(opening);
  if (chinese !== null && index.agencyOf(chinese[2] as string) === undefined)
    return { place: chinese[2] as string, agency: chinese[1] ?? null, start: 0, end: chinese[0].length };
  const match = BRACKETED.exec(opening);
  if (match === null) return null;
  const [whole, place = "", house] = match;
  const end = whole.length;
  if (house === undefined) return readGlued(place, end, index);
  const agency = house.split(" ").find((word) => index.agencyOf(word) !== undefined) ?? null;
  return agency === null && !whole.includes("=") ? null : { place, agency, start: 0, end };
}

/** ロンドン共同 */
function readGlued(place: string, end: number, index: BylineIndex): Dateline | null {
  for (let cut = 2; cut < place.length - 1; cut++) {
    const agency = place.slice(cut);
    if (index.agencyOf(agency) !== undefined) return { place: place.slice(0, cut), agency, start: 0, end };
  }
  return null;
}
