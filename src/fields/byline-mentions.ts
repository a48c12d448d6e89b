import { EAST_ASIAN_NAME, isParticle, KOREAN_NAME, PLACE_HEADS } from "../lexicon/name-parts";
import { readableText } from "../text/readable";
import type { Author } from "../types";
import type { Reading } from "./byline-reading";
import type { Token } from "./byline-token";
import { isCjk, type NameRun, nameOf, readRun } from "./names";

const LONGEST_NAME = 5;
// 苏映雪 · 한가람 · 山吹 千景 · ジェーン・ウィンストン
const CJK_NAME = /^(?:[\p{scx=Han}\p{scx=Hiragana}\p{scx=Hangul} ]{2,6}|[\p{scx=Katakana}]{2,20})$/u;

const SMALL_LETTER = /\p{Ll}/u;

/** "Par Ada Lovelace, Le Courrier du Val": an article opens the name of a paper, and "Ada Lovelace, EXAMPLE TIMES" shouts it. */
function isPaper(
  { text, separator, mentions, tokens, isCommon }: Reading,
  { from, words, start, end }: NameRun,
): boolean {
  const last = mentions.at(-1)?.author;
  if ((separator !== "list" && separator !== "detail") || last?.kind !== "person" || words < 2) return false;
  const isShouted = !SMALL_LETTER.test(text.slice(start, end)) && SMALL_LETTER.test(text.slice(last.start, last.end));
  return isShouted || isCommon((tokens[from] as Token).text);
}

/** Takes a run of names for what it is where it stands: a person, a house, several people, or nothing. */
export function addRun(reading: Reading, whole: NameRun): void {
  if (reading.role === null) reading.separator = "space";
  if (reading.role === null || reading.isSkipping || isBarred(reading, whole)) return;
  if (isLabel(reading, whole)) {
    reading.list = "shut";
    return;
  }
  const run = trimEnd(reading, whole);
  if (reading.separator === "house" || isPaper(reading, run)) addHouse(reading, run);
  else if (run.isOrganization) addOrganization(reading, run);
  else if (isCjk(reading.text.slice(run.start, run.end))) addCjk(reading, run);
  else if (run.words === TRIPLE_WORDS && run.until - run.from === TRIPLE_WORDS) addTriple(reading, run);
  else if (isPerson(reading, run)) addMention(reading, run);
  else {
    reading.isInDetail = reading.mentions.length > 0;
    reading.isTold &&= reading.isInDetail;
  }
  reading.separator = "space";
}

/** Ada Lovelace for The Example Courier */
function addHouse(reading: Reading, run: NameRun): void {
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.author.affiliation ??= printedOf(reading, run);
}

function isBarred({ list, separator, isTold }: Reading, { words }: NameRun): boolean {
  if (list !== "ajar") return list === "shut";
  return separator !== "and" && (separator !== "list" || !isTold || words < 2);
}

/** "Key facts: …", "By Ada Lovelace · In: Bridges": a colon ends a label. */
function isLabel({ tokens, separator, mentions }: Reading, { until, words }: NameRun): boolean {
  return tokens[until]?.text === ":" && separator !== "by" && (words > 1 || mentions.length > 0);
}

/** "By Ada Lovelace On January 21", "By Ada Lovelace In Bridges", "Par Ada Lovelace Le 21 janvier": a little word ends the
 *  name. */
function trimEnd({ tokens, isCommon }: Reading, run: NameRun): NameRun {
  if (run.isOrganization) return run;
  const isLittle = ({ text }: Token, at: number) => {
    const next = tokens[run.from + at + 1]?.kind;
    // Nothing follows the "An" of Nguyễn Văn An, and the article of "Le 21 janvier" may be a part of names elsewhere.
    return at > 1 && next === (isParticle(text) ? "number" : "name") && isCommon(text);
  };
  const words = tokens.slice(run.from, run.until).findIndex(isLittle);
  return words < 0 ? run : { ...run, end: (tokens[run.from + words - 1] as Token).end, words };
}

const SHORTEST_DATE = 4;

/** A name in such a script is told by the word before or behind it, or by a date glued to it. */
function addCjk(reading: Reading, whole: NameRun): void {
  const run = withoutPlace(reading, whole);
  if (!CJK_NAME.test(reading.text.slice(run.start, run.end))) return;
  const isListed = reading.separator === "list" || reading.separator === "and";
  const next = reading.tokens[run.until];
  // "公開：2024…" is a label behind a job, and "阅读3分钟" tells how long it takes to read.
  if (next?.text === ":") return;
  const isDated = next?.kind === "number" && next.start === run.end && next.text.length >= SHORTEST_DATE;
  // 記者林宸誼／台北報導: "reported from Taipei".
  if (reading.mentions.length > 0 && next?.roles.has("after") && next.start === run.end) return;
  const bracket = reading.tokens[run.from - 1]?.text;
  const isBracketed =
    (bracket === "【" && next?.text === "】") || (bracket === "(" && next?.text === ")" && reading.tokens.length === 3);
  const goesOn = reading.separator === "space" && reading.mentions.at(-1)?.author.end === run.start - 1;
  if (
    reading.title !== null ||
    isDated ||
    isBracketed ||
    isAloneInLine(reading, run) ||
    (goesOn && reading.isTold) ||
    (reading.isTold && (isListed || reading.separator === "by"))
  ) {
    addMention(reading, run, reading.role, true);
  } else if (isListed) reading.waiting.push(run);
  else waitBehind(reading, run);
}

/** "홍길동 김민준 기자": another name; "홍길동 워싱턴 특파원": where the first works. */
function waitBehind(reading: Reading, run: NameRun): void {
  const isName = ({ start, end }: NameRun) => KOREAN_NAME.test(reading.text.slice(start, end));
  const last = reading.waiting.at(-1);
  if (last === undefined || last.end + 1 !== run.start || !isName(last)) reading.waiting = [run];
  else if (isName(run)) reading.waiting.push(run);
}

// 林 一郎
const SPACED_NAME = /^\p{sc=Han}{1,3} [\p{sc=Han}\p{sc=Hiragana}]{1,3}$/u;
// 【ロンドン=山田花子】 · 山田花子、鈴木一郎 · 2024-03-12 | 王小明
const BOUND = /^[\n=【】、|•·]$/u;

function isAloneInLine({ text, tokens }: Reading, { from, until, start, end }: NameRun): boolean {
  const isBounded = [tokens[from - 1], tokens[until]].every((token) => BOUND.test(token?.text ?? "\n"));
  const name = text.slice(start, end);
  return isBounded && (EAST_ASIAN_NAME.test(name) || SPACED_NAME.test(name));
}

const HAN_NAME_AND_PLACE = /^\p{sc=Han}{4,}$/u;

/** 記者王小明台北報導: a name of two or three signs, and the place of the report. */
function withoutPlace({ text, tokens, separator }: Reading, run: NameRun): NameRun {
  const next = tokens[run.until];
  const isReport = next?.start === run.end && (next.kind === "number" || next.roles.has("after"));
  if (separator !== "by" || !isReport || !HAN_NAME_AND_PLACE.test(text.slice(run.start, run.end))) return run;
  return { ...run, end: run.start + Math.min(3, run.end - run.start - 2) };
}

const TRIPLE_WORDS = 6;

/** Ada Lovelace Charles Babbage Grace Hopper: three names of two words; any other number of words stays open. */
function addTriple(reading: Reading, { from, until }: NameRun): void {
  for (let at = from; at < until; at += 2) addMention(reading, readRun(reading.tokens, at, at + 2));
}

function isPerson(reading: Reading, run: NameRun): boolean {
  const { mentions, separator, isTold, tokens, title } = reading;
  const last = mentions.at(-1);
  const isFirst = last === undefined || (last.author.kind === "organization" && !last.isTold);
  if (run.words > LONGEST_NAME) return false;
  // "By Correspondent, New Delhi" names nobody.
  if (!(isFirst && isTold && title === null) && isPlace(tokens[run.from] as Token, run)) return false;
  if (separator === "using") return !isFirst && run.words > 1 && !isHeadline(reading, run);
  if (!isFirst && separator === "detail") return isPairedByDash(reading, run);
  if (!isFirst && separator === "space") return false;
  // "Button Text", "Full Story": a by-word ends no name that nothing tells.
  if (tokens[run.until]?.roles.has("using") && run.words > 1) return true;
  // A title or particle is no word: "Dr. Lovelace" are two tokens.
  if (run.words > 1 || run.until - run.from > 1)
    return isTold || !(tokens[run.until - 1]?.roles.has("by") || isHeading(reading, run));
  const mayBeShort = isFirst || separator === "by" || last.words === 1;
  return isTold && mayBeShort && !reading.needsFullName && !endsInTime(reading, run) && !goesOn(reading, run);
}

/** "By Monday", not "By Jane": every beginning of "janeiro" is a month's name. */
const endsInTime = ({ tokens, isOwnTime }: Reading, { until }: NameRun): boolean =>
  isOwnTime((tokens[until - 1] as Token).text);

const PLACES = new Set(PLACE_HEADS.split(" "));

/** Ada Lovelace, New Delhi */
function isPlace({ text }: Token, { words }: NameRun): boolean {
  return words === 2 && PLACES.has(text.toLowerCase());
}

const DASH = /^[-–—]$/u;

/** Ada Lovelace – Charles Babbage, and nothing else */
function isPairedByDash(reading: Reading, run: NameRun): boolean {
  const { tokens, mentions } = reading;
  const isPair = tokens[run.until] === undefined && mentions.length === 1 && mentions[0]?.words !== 1;
  const isDash = DASH.test(tokens[run.from - 1]?.text ?? "") && tokens[run.from - 2]?.end === mentions[0]?.author.end;
  return isPair && isDash && run.words > 1 && run.words < 4 && !isHeading(reading, run);
}

const NEAR = 8;

/** Von Berlin nach Paris in acht Stunden: what goes on in small letters is a headline. */
function goesOn({ tokens }: Reading, { until }: NameRun): boolean {
  const isSmall = (token: Token | undefined) => token?.kind === "lower" && !token.isTime;
  const behind = tokens[until + 1];
  if (tokens[until]?.kind !== "lower" || behind?.kind === "number" || behind?.isTime) return false;
  return tokens.slice(until + 1, until + NEAR).some(isSmall);
}

// Ada Lovelace's Bridge · الجسر الجديد (the new bridge) · Corporate Relocation
const NO_SURNAME = /['’]s(?: |$)|^ال\p{L}+ ال|\p{Ll}(?:tion|ción|ção|ism|logy|sophy)s?$/u;

/** The Rise · Lovelace's Bridge · Corporate Relocation */
function isHeading(reading: Reading, run: NameRun): boolean {
  return isHeadline(reading, run) || NO_SURNAME.test(reading.text.slice(run.start, run.end));
}

/** "The Rise" opens with a little word, "Rise of the Machines" holds several. */
function isHeadline({ text, isCommon }: Reading, { start, end }: NameRun): boolean {
  const words = text.slice(start, end).split(" ");
  return isCommon(words[0] as string) || words.filter(isCommon).length > 2;
}

/** An agency or house behind a person is where the person works, behind "and" or "with" a helper. */
function addOrganization(reading: Reading, run: NameRun): void {
  const { separator, tokens } = reading;
  const last = reading.mentions.at(-1);
  const isHelper = separator === "and" || separator === "using";
  const hasJob = tokens[run.until]?.kind === "job";
  if (last === undefined || separator === "by" || (last.author.kind === "organization" && !isHelper)) {
    if (isHouse(reading, run)) addMention(reading, run);
  } else if (isHelper && !hasJob) {
    if (run.isAgency) addMention(reading, run, "contributor");
  } else if (run.isAgency && !last.isTold && reading.mentions[0]?.isTold && tokens[run.until - 2]?.text === "/") {
    // A picture's credit between the lines of a byline.
    reading.mentions.pop();
  } else if (tokens[run.until - 1]?.endsInJob) last.author.jobTitle ??= printedOf(reading, run);
  else addHouse(reading, run);
}

const SHORTEST_HOUSE = 5;

/** "Redaktion" signs, "News" and "In Local News" head a page. */
function isHouse(reading: Reading, run: NameRun): boolean {
  if (run.isAgency) return true;
  if (reading.separator === "using") return false;
  const printed = printedOf(reading, run);
  const isWord = run.words > 1 || printed.length >= SHORTEST_HOUSE || isCjk(printed);
  const isHeaded = reading.isCommon(printed.split(" ")[0] as string) && run.words > 2;
  return reading.isTold || (isWord && reading.strangers === 0 && !isHeaded);
}

const printedOf = ({ text }: Reading, { start, end }: NameRun): string => readableText(text.slice(start, end));

/** Adds an author with the job that stood before. */
export function addMention(
  reading: Reading,
  run: NameRun,
  role: Author["role"] | null = reading.role,
  isTold = reading.isTold,
): void {
  const { start, end, words } = run;
  const printed = reading.text.slice(start, end);
  const author: Author = {
    name: run.isOrganization ? readableText(printed) : nameOf(printed),
    kind: run.isOrganization ? "organization" : "person",
    role: role ?? "author",
    jobTitle: reading.title,
    affiliation: null,
    contact: null,
    start,
    end,
  };
  if (author.kind === "person") author.affiliation = takeHouse(reading);
  reading.mentions.push({ author, words, isTold: isTold || reading.title !== null, isAgency: run.isAgency });
  reading.title = null;
  reading.separator = "space";
}

/** "REUTERS By Ada Lovelace": a house that stands bare before a person is where the person works. */
function takeHouse(reading: Reading): string | null {
  const house = reading.mentions.at(-1);
  const isBare = house?.author.kind === "organization" && house.author.role === "author" && !house.isTold;
  if (!isBare || reading.mentions.length > 1 || reading.separator === "and") return null;
  reading.mentions.pop();
  // "Guest post by Ada Lovelace" names no house.
  const { name, end } = house.author;
  return house.isAgency || isCjk(name) || !isGluedBy(reading, end) ? name : null;
}

function isGluedBy({ tokens, at }: Reading, end: number): boolean {
  return tokens.slice(0, at).some(({ roles, start }) => roles.has("by") && start === end + 1);
}
