import { normaliseText } from "../text/normalise";
import { readableText } from "../text/readable";
import type { Credit } from "../types";
import type { Token } from "./byline-token";
import { readTokens } from "./byline-tokens";
import type { FieldContext } from "./context";
import { commonWordTest, type WordTest } from "./little-words";
import { isCjk, type NameRun, nameOf, readRun } from "./names";

/** Reads the picture credits of a line, or of several: a credit that is printed twice is one with two places.
 *
 *     A bridge in Lyon. (Photo: Ada Lovelace / Example Images)
 *     ^ caption          ^ kind ^ names         ^ sources
 */
export function readCredits(text: string, context: FieldContext): Credit[] {
  const normalised = normaliseText(text);
  const tokens = readTokens(normalised, context.vocabulary.bylines, context.language);
  const isCommon = commonWordTest(context.vocabulary, context.language);
  const credits: Credit[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.text !== "\n") continue;
    for (const credit of readLine(text, tokens.slice(from, at), isCommon)) credits.push(credit);
    from = at + 1;
  }
  return mergeCredits(credits);
}

/** Joins credits that say the same of a picture, whatever mark or case they are printed with. */
export function mergeCredits(credits: readonly Credit[]): Credit[] {
  const merged = new Map<string, Credit>();
  for (const credit of credits) {
    const key = [credit.kind, ...credit.names, "", ...credit.sources].join("|").toLowerCase();
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { ...credit, occurrences: [...credit.occurrences] });
    else {
      known.occurrences.push(...credit.occurrences);
      known.caption ??= credit.caption;
    }
  }
  return [...merged.values()];
}

const KINDS = ["photo", "video", "illustration", "graphic", "audio"] as const;

interface Opening {
  /** Index of the label, or of the first name where there is none. */
  from: number;
  /** Index of the first name or source. */
  body: number;
  kind: Credit["kind"] | null;
}

function readLine(text: string, tokens: readonly Token[], isCommon: WordTest): Credit[] {
  const credits = readOpenings(text, tokens, findLabels(tokens), isCommon);
  if (credits.length > 0) return credits;
  const tail = findLabelBehind(tokens) ?? findTail(tokens);
  return tail === null ? credits : readOpenings(text, tokens, [tail], isCommon);
}

function readOpenings(
  text: string,
  tokens: readonly Token[],
  openings: readonly Opening[],
  isCommon: WordTest,
): Credit[] {
  const credits: Credit[] = [];
  for (const [i, opening] of openings.entries()) {
    const credit = readCredit(text, tokens, opening, openings[i + 1]?.from ?? tokens.length, isCommon);
    if (credit === null) continue;
    if (credits.length === 0) credit.caption = captionOf(text, tokens, opening.from);
    credits.push(credit);
  }
  return credits;
}

/** Every label of the line that opens a credit: "Photo: …", "(Foto von …", "© …". */
function findLabels(tokens: readonly Token[]): Opening[] {
  const openings: Opening[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const body = bodyOf(tokens, at);
    if (body === 0) continue;
    openings.push({ from: at, body, kind: kindOf(tokens[at] as Token) });
    at = body - 1;
  }
  return openings;
}

function kindOf({ roles }: Token): Credit["kind"] | null {
  return KINDS.find((kind) => roles.has(kind)) ?? (roles.has("photographer") ? "photo" : null);
}

const COPYRIGHT = /^[©℗ⓒ]$/u;
const isLabel = (token: Token): boolean =>
  COPYRIGHT.test(token.text) || (token.roles.size > 0 && (token.roles.has("credit") || kindOf(token) !== null));

/** The index behind a label and what belongs to it; 0 where no credit opens. */
function bodyOf(tokens: readonly Token[], at: number): number {
  if (!isLabel(tokens[at] as Token)) return 0;
  let body = at + 1;
  let isMarked = COPYRIGHT.test((tokens[at] as Token).text);
  const last = Math.min(tokens.length, at + LONGEST_LABEL);
  for (; body < last && isLabelTail(tokens, body); body++) isMarked = true;
  const opens = at === 0 || tokens[at - 1]?.kind === "mark";
  return body < tokens.length && (opens || isMarked) && isOpening(tokens, at, body, isMarked) ? body : 0;
}

/** "Photo: Ada", "Foto Ada Lovelace" and "Bild dpa" open a credit, "photo galleries" and "la foto de familia" none. */
function isOpening(tokens: readonly Token[], at: number, body: number, isMarked: boolean): boolean {
  const mark = tokens[body - 1] as Token;
  if (isMarked && (mark.kind === "mark" || CAPITAL.test((tokens[at] as Token).text))) return true;
  const run = readRun(tokens, body);
  return run.isAgency || (run.words > 1 && CAPITAL.test((tokens[body] as Token).text));
}

const CAPITAL = /^\P{Ll}/u;
const LONGEST_LABEL = 6;
const LABEL_MARK = /^[:=/]$/u;

const LONGEST_ABBREVIATION = 5;

/** "Photo by", "Photo credit:", "Foto ©", "Image courtesy of", "Fot." */
function isLabelTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // Fot. · Credit...
  if (token.text === ".")
    return (tokens[at - 1] as Token).text.length <= LONGEST_ABBREVIATION || isStop(tokens[at + 1]);
  return LABEL_MARK.test(token.text) || token.roles.has("by") || isLabel(token);
}

const isStop = (token: Token | undefined): boolean => token?.text === ".";

/** 新华社记者 张三 摄 · (記者王小明攝) · 홍길동 사진 */
function findLabelBehind(tokens: readonly Token[]): Opening | null {
  const at = tokens.findLastIndex(({ text }) => !BRACKET.test(text));
  const label = tokens[at];
  if (label === undefined || !isCjk(label.text) || !isLabel(label)) return null;
  const mark = tokens.slice(0, at).findLastIndex(({ text }) => SENTENCE_END.test(text));
  return mark === at - 1 ? null : { from: mark + 1, body: mark + 1, kind: kindOf(label) };
}

const SENTENCE_END = /^[.。!?()]$/u;

const isNameLike = ({ kind }: Token): boolean => kind === "name" || kind === "agency" || kind === "staff";
const SEPARATOR = /^[/|,;()·•-]$/u;

/** The names and agencies that a line without a label ends in: "… in Lyon (Ada Lovelace/Reuters)". */
function findTail(tokens: readonly Token[]): Opening | null {
  let from = tokens.length;
  while (from > 0 && isTailPart(tokens[from - 1] as Token)) from--;
  const agency = tokens.findIndex((token, at) => at >= from && token.kind === "agency");
  if (agency < 0) return isPair(tokens) ? { from: 0, body: 0, kind: "photo" } : null;
  // "AP Books": a section of its own.
  if (tokens[agency + 1]?.kind === "name") return null;
  const bracket = tokens.findLastIndex(({ text }, at) => at >= from && at < agency && text === "(");
  // "… in Lyon. Ada Lovelace (Reuters)": a sentence ends before the name.
  let body = bracket < 0 || isStop(tokens[from - 1]) ? from : bracket + 1;
  while (SEPARATOR.test((tokens[body] as Token).text)) body++;
  const previous = tokens[body - 1];
  // "A bridge in Lyon Example Images": all but the agency belongs to the caption.
  if (previous !== undefined && previous.kind !== "mark") body = agency;
  return { from: body, body, kind: null };
}

/** Ada Lovelace / Example Courier */
function isPair(tokens: readonly Token[]): boolean {
  const slash = tokens.findIndex(({ text }) => text === "/");
  if (slash < 1 || slash === tokens.length - 1) return false;
  const person = readRun(tokens, 0);
  const paper = readRun(tokens, slash + 1);
  return person.until === slash && person.words > 1 && paper.until === tokens.length && paper.words > 1;
}

function isTailPart(token: Token): boolean {
  const isMark = token.kind === "contact" || SEPARATOR.test(token.text);
  return isMark || isNameLike(token) || token.roles.has("using") || isLabel(token);
}

// CC BY-SA 4.0 · CC0
const LICENCE = /\bCC(?:0|[ -]BY(?:-[A-Z]{2})*)(?: \d\.\d)?/u;
const MOST_STRANGERS = 2;

function readCredit(
  text: string,
  tokens: readonly Token[],
  { from, body, kind }: Opening,
  before: number,
  isCommon: WordTest,
): Credit | null {
  const until = bodyEnd(tokens, body, before);
  const start = (tokens[from] as Token).start;
  const end = (tokens[until - 1] as Token).end;
  const licence = LICENCE.exec(text.slice(start, end))?.[0];
  const { names, sources, strangers, hasAgency } = readMakers(text, tokens.slice(body, until), licence, isCommon);
  if (strangers > MOST_STRANGERS || names.length + sources.length === 0 || isFooter(tokens, from, body, until))
    return null;
  const printed = text.slice(start, end);
  return {
    kind: kind ?? (names.length > 0 || hasAgency ? "photo" : "other"),
    names: [...new Set(names)],
    sources: [...new Set(sources)],
    caption: null,
    text: printed,
    occurrences: [{ start, end }],
  };
}

/** © 2024 Example Media · © Example Media 2024 · © Example Media. All rights reserved: the foot of a page. */
function isFooter(tokens: readonly Token[], from: number, body: number, until: number): boolean {
  if (tokens[body]?.kind === "number") return true;
  if (!COPYRIGHT.test((tokens[from] as Token).text)) return false;
  return tokens
    .slice(body, until)
    .some(({ kind, text, roles }) => roles.has("beside") || (kind === "number" && text.length > 3));
}

/** A bracket that opened before the credit closes it; marks behind the last name are none of it. */
function bodyEnd(tokens: readonly Token[], body: number, before: number): number {
  const opened = tokens.slice(Math.max(0, body - LONGEST_LABEL), body).findLast(({ text }) => BRACKET.test(text))?.text;
  const closes = opened === "(" ? ")" : "]";
  const closing = tokens.slice(body, before).findIndex(({ text }) => text === closes);
  let until = closing < 0 ? before : body + closing;
  while (until > body + 1 && tokens[until - 1]?.kind === "mark") until--;
  return until;
}

const BRACKET = /^[()]$/u;

interface Makers {
  names: string[];
  sources: string[];
  hasAgency: boolean;
  /** Words that are no one's name. */
  strangers: number;
}

function readMakers(text: string, tokens: readonly Token[], licence: string | undefined, isCommon: WordTest): Makers {
  const makers: Makers = { names: [], sources: [], hasAgency: false, strangers: 0 };
  for (let at = 0; at < tokens.length; ) {
    const run = readRun(tokens, at);
    if (run.until === at) takeOther(makers, tokens, at);
    else takeRun(makers, run, text.slice(run.start, run.end), licence, isCommon, isHouseMark(tokens[at - 1]));
    at = Math.max(run.until, at + 1);
  }
  return makers;
}

/** Ada Lovelace/Example Courier · Ada Lovelace for The Example Courier */
const isHouseMark = (token: Token | undefined): boolean => token?.text === "/" || token?.roles.has("house") === true;

function takeRun(
  makers: Makers,
  run: NameRun,
  printed: string,
  licence: string | undefined,
  isCommon: WordTest,
  isBehindHouseMark: boolean,
): void {
  const isName = run.words > 1 ? !isCommon(printed.slice(0, printed.indexOf(" "))) : CJK_NAME.test(printed);
  // "Ada Lovelace/Example Courier": a person works for a paper.
  const isPerson = isName && !(isBehindHouseMark && makers.names.length > 0 && makers.sources.length === 0);
  makers.hasAgency ||= run.isAgency;
  if (JAPANESE_PARTICLE.test(printed) || (run.words === 1 && isCommon(printed))) makers.strangers += MOST_STRANGERS + 1;
  else if (licence?.startsWith(printed)) makers.sources.push(licence);
  else if (isPerson && !run.isOrganization) makers.names.push(nameOf(printed));
  else makers.sources.push(readableText(run.isAgency ? printed.replace(SERVICE, "") : printed));
}

// 张三 · 홍길동
const CJK_NAME = /^[\p{scx=Han}\p{scx=Hangul}][\p{scx=Han}\p{scx=Hiragana}\p{scx=Hangul} ]{1,5}$/u;
// 写真の購入: "buying pictures".
const JAPANESE_PARTICLE = /^[\p{sc=Hiragana}]/u;
// AP Photo
const SERVICE = /(?<=^\p{Lu}{2,4}) (?:Photos?|Foto|Image)$/u;

/** "Foto: privat" tells a source in small letters, "Getty Images / fizkes" a person. */
function takeOther(makers: Makers, tokens: readonly Token[], at: number): void {
  const { kind, text } = tokens[at] as Token;
  const isAlone = (tokens[at - 1]?.kind ?? "mark") === "mark" && (tokens[at + 1]?.kind ?? "mark") === "mark";
  if (kind === "contact") makers.sources.push(text);
  else if (kind === "lower" && isAlone)
    (makers.hasAgency && !HOUSE_LIKE.test(text) ? makers.names : makers.sources).push(text);
  else if (kind === "lower") makers.strangers++;
}

// dpa-tmn · example.com
const HOUSE_LIKE = /[.-]/u;

function captionOf(text: string, tokens: readonly Token[], from: number): string | null {
  let until = from;
  while (until > 0 && OPENING_MARK.test((tokens[until - 1] as Token).text)) until--;
  if (until === 0) return null;
  return readableText(text.slice((tokens[0] as Token).start, (tokens[until - 1] as Token).end));
}

const OPENING_MARK = /^[([|/•·–—-]$/u;
