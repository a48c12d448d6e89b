import type { BylineRole } from "../lexicon/byline-words";
import { readJob, readName, readSmallJob } from "./byline-jobs";
import { addMention } from "./byline-mentions";
import { type Mention, type Mentions, open, type Reading, separate } from "./byline-reading";
import type { Token } from "./byline-token";
import { isCjk, readRun } from "./names";

/** Reads tokens one after the other; every kind has its reader, which may take more than one. */
export function readMentions(reading: Reading): Mentions {
  const { tokens } = reading;
  while (reading.at < tokens.length) {
    const { at } = reading;
    const token = tokens[at] as Token;
    READERS[token.kind](reading, token);
    if (reading.at === at) reading.at++;
  }
  return reading;
}

const READERS: Record<Token["kind"], (reading: Reading, token: Token) => void> = {
  phrase: readPhrase,
  agency: readName,
  job: readJob,
  staff: readName,
  name: readName,
  lower: readLower,
  number: readNumber,
  contact: readContact,
  mark: readMark,
};

// "Text size" and "author pages" are no bylines: a noun tells a name in full, a preposition any.
const SHORTEST_NOUN = 4;
const TELLING = ["editor", "translator", "photographer", "contributor", "by"] as const satisfies BylineRole[];
const CREDITS = ["photo", "video", "illustration", "graphic", "audio", "credit"] as const satisfies BylineRole[];

function readPhrase(reading: Reading, token: Token): void {
  const { roles } = token;
  const telling = TELLING.find((role) => roles.has(role));
  const next = reading.tokens[reading.at + 1];
  if (isRoleBehind(reading)) return;
  if (roles.has("after") && next?.kind === "name" && reading.waiting.length === 0 && isCjk(next.text))
    open(reading, "author");
  else if (roles.has("after") && reading.waiting.length > 0 && next?.kind !== "name") tellWaiting(reading);
  else if (telling !== undefined) readTelling(reading, telling, token);
  else if (next?.kind === "job") readJobBehind(reading, token, next);
  else if (CREDITS.some((role) => roles.has(role))) readCredit(reading, roles);
  else if (roles.has("after")) tellWaiting(reading);
  else if (roles.has("and")) separate(reading, opensName(reading) ? "and" : "detail");
  else if (roles.has("using")) separate(reading, "using");
  else if (roles.has("house") && reading.mentions.length > 0) reading.separator = "house";
  else if (reading.mentions.length > 0) reading.list = "shut";
  else reading.isSkipping = true;
}

const LISTED_ROLES = { editor: "editor", translator: "translator", photo: "photographer", by: "author" } as const;
const LISTED = Object.keys(LISTED_ROLES) as (keyof typeof LISTED_ROLES)[];

/** Ada Lovelace (Text), Charles Babbage (Fotos) · 山田花子 (著)、鈴木一 (訳) · 王小明/文 */
function isRoleBehind(reading: Reading): boolean {
  const { tokens, at, waiting, mentions } = reading;
  const { roles } = tokens[at] as Token;
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  const isBracketed = before === "(" && after === ")";
  const isGlued = roles.has("photo") && isCjk(before ?? "") && tokens[at - 1]?.end === tokens[at]?.start;
  if (!isBracketed && !isGlued && !(before === "/" && after === undefined && waiting.length > 0)) return false;
  const role = LISTED.find((listed) => roles.has(listed));
  if (role === undefined || waiting.length + mentions.length === 0) return false;
  tellWaiting(reading);
  const { author } = reading.mentions.at(-1) as Mention;
  if (author.kind === "person") author.role = LISTED_ROLES[role];
  reading.hasCredit ||= role === "photo";
  return true;
}

/** Ada Lovelace is a reporter: the article is none of the job. */
function readJobBehind(reading: Reading, token: Token, job: Token): void {
  if (token.roles.has("and")) reading.at++;
  readJob(reading, token.roles.has("and") ? job : token);
}

function readTelling(reading: Reading, telling: (typeof TELLING)[number], { start, text }: Token): void {
  const last = reading.mentions.at(-1);
  const next = reading.tokens[reading.at + 1]?.text;
  reading.needsFullName = text.length >= SHORTEST_NOUN && next !== ":" && next !== "\n";
  // Story and photos by Ada Lovelace
  if (telling === "photographer" && reading.separator === "by" && isJoined(reading)) return;
  if (telling === "by" && reading.separator === "by") {
    // "translated by": the second word says nothing new, but in "photos and text" it does.
    if (!isJoined(reading)) return;
    reading.hasCredit = false;
  }
  if (isInDate(reading)) return;
  // Translated from Spanish by …
  const isOpen = reading.role === "translator" && reading.openedAt === reading.mentions.length && next !== "\n";
  if (telling === "by" && isOpen) {
    open(reading, reading.role);
    return;
  }
  if (telling === "contributor" && last?.author.end === start - 1) {
    for (const mention of reading.mentions) if (!mention.isTold) mention.author.role = "contributor";
    last.isTold = true;
    return;
  }
  // "Blog post by Ada Lovelace": what stood before was no name.
  if (telling === "by") reading.mentions = reading.mentions.filter(isSure);
  open(reading, telling !== "by" ? telling : isHelperLine(reading) ? "contributor" : "author");
}

/** By Ada Lovelace ⏎ Tested by Charles Babbage */
function isHelperLine({ tokens, at, mentions }: Reading): boolean {
  const isSecond = tokens[at - 1]?.kind !== "mark" && tokens[at - 2]?.text === "\n";
  return isSecond && mentions.some(({ author }) => author.role === "author");
}

/** "27 de agosto de 2024", "Ada Lovelace ⏎ Publicerad 22:31" */
function isInDate({ tokens, at, mentions }: Reading): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.kind === "number") return before?.isTime === true || mentions.length > 0;
  return before?.kind === "number" && after?.isTime === true;
}

function isSure({ isTold, author }: Mention): boolean {
  return isTold || author.kind === "organization" || author.jobTitle !== null || author.contact !== null;
}

function readCredit(reading: Reading, roles: ReadonlySet<BylineRole>): void {
  // "Text and photos: Ada Lovelace" names an author.
  if (reading.separator === "by" && reading.role === "author" && isJoined(reading)) return;
  open(reading, roles.has("photo") ? "photographer" : null);
  reading.hasCredit = true;
}

/** "Text and photos", "글·사진" */
function isJoined({ tokens, at }: Reading): boolean {
  const joint = tokens[at - 1];
  return joint?.roles.has("and") === true || (LIST_MARK.test(joint?.text ?? "") && tokens[at - 2]?.kind === "phrase");
}

/** "기자" behind a name tells it and those listed before it. */
function tellWaiting(reading: Reading): void {
  for (const run of reading.waiting) addMention(reading, run, "author", true);
  reading.waiting = [];
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.isTold = true;
}

const LIST_MARK = /^[,،؛/;|·•、・+]?$/u;
const COPYRIGHT = /^[©ⓒ]$/u;
// A space alone is a column's end.
const DETAIL_MARK = /^[-–—()[\]<>= ]$/u;

function readMark(reading: Reading, { text }: Token): void {
  reading.isSkipping = false;
  reading.isInDetail = false;
  if (text === "\n") readLineEnd(reading);
  else if (LIST_MARK.test(text)) separate(reading, "list");
  else if (COPYRIGHT.test(text)) {
    open(reading, null);
    reading.hasCredit = true;
  } else if (DETAIL_MARK.test(text)) separate(reading, "detail");
  else if (text === "." && reading.mentions.length > 0) reading.list = "shut";
}

/** "Head of News and Community Affairs": the "and" of a job, or of a name that goes on. */
function opensName({ tokens, at, isInDetail, mentions }: Reading): boolean {
  if (!isInDetail || tokens[at + 1] === undefined) return true;
  const hasSmallTitle = SMALL.test(mentions.at(-1)?.author.jobTitle ?? "");
  return hasSmallTitle || tokens[readRun(tokens, at + 1).until]?.text === ",";
}

const SMALL = /^\p{Ll}/u;

function readLineEnd(reading: Reading): void {
  if (reading.separator === "by") return;
  reading.role = "author";
  reading.isTold = false;
  reading.list = "open";
  reading.separator = "line";
}

function readNumber(reading: Reading, { text, start }: Token): void {
  reading.isSkipping = false;
  // Ada Lovelace1; Charles Babbage2
  if (text.length < 3 && reading.mentions.at(-1)?.author.end === start) return;
  if (reading.mentions.length > 0) reading.list = "shut";
  // "By 2030, Europe will …"
  else if (reading.separator === "by") reading.isTold = false;
}

function leaveAjar(reading: Reading): void {
  if (reading.list === "open") reading.list = "ajar";
  reading.separator = "space";
}

function readContact(reading: Reading, { text }: Token): void {
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.author.contact ??= text;
}

const SHORT_WORD_LENGTH = 2;

/** Words in small letters end a list of names; a lone one behind a by-word is a nickname: "von flerche". */
function readLower(reading: Reading, token: Token): void {
  const isBehindBy = reading.isTold && reading.separator === "by";
  if (isBehindBy && (token.text.length <= SHORT_WORD_LENGTH || opensHouse(reading))) return;
  if (reading.separator === "house" && reading.isCommon(token.text)) return;
  const nameLength = smallNameLength(reading, token);
  if (nameLength > 0) addNickname(reading, nameLength);
  else if (reading.tokens[reading.at + 1]?.text === ":" && reading.mentions.length > 0) reading.list = "shut";
  else if (isSmallJob(reading, token)) readSmallJob(reading, token);
  else if (!token.isTime) {
    if (reading.mentions.length === 0 || (reading.separator === "space" && !opensPlace(reading))) reading.strangers++;
    if (reading.mentions.length > 0) leaveAjar(reading);
    else if (isBehindBy) reading.isTold = false;
  }
}

/** Ada Lovelace in Lyon and Charles Babbage in Turin */
function opensPlace({ tokens, at, isCommon }: Reading): boolean {
  if (tokens[at + 1]?.kind !== "name" || !isCommon((tokens[at] as Token).text)) return false;
  const behind = tokens[readRun(tokens, at + 1).until];
  return behind === undefined || behind.kind === "mark" || behind.roles.has("and");
}

/** "By the Lantern team", "Von unserer Redaktion" */
function opensHouse({ tokens, at }: Reading): boolean {
  const next = tokens[at + 1]?.kind;
  // von revamp-it Webteam
  if (tokens[at]?.text.includes("-")) return false;
  return (next === "name" || next === "staff") && readRun(tokens, at + 1).isOrganization;
}

const SHORTEST_JOB = 5;

function isSmallJob({ mentions, separator, list, isCommon }: Reading, { text, isTime }: Token): boolean {
  const isBehindName = list === "open" && (separator === "list" || separator === "detail");
  const canTake = mentions.at(-1)?.author.jobTitle === null && mentions.at(-1)?.words !== 1;
  return isBehindName && canTake && !isTime && text.length >= SHORTEST_JOB && !isCommon(text);
}

/** How many words in small letters are a name: "von flerche", "Autor: asty/now", "by ada lovelace". */
function smallNameLength(reading: Reading, token: Token): number {
  const { tokens, at, isTold, list, isCommon } = reading;
  if (!isTold || list !== "open" || isCommon(token.text)) return 0;
  if (isNickname(reading, token)) return 1;
  const last = tokens[at + 1];
  const isPair = last?.kind === "lower" && !isCommon(last.text) && token.text.length > 2 && last.text.length > 2;
  return isPair && isBehindSmallLabel(reading) && endsName(tokens[at + 2]) ? 2 : 0;
}

const endsName = (next: Token | undefined): boolean =>
  next === undefined || (next.kind === "mark" && !/^[:,]$/u.test(next.text)) || next.kind === "number";

// 14.02.2024, von ada · Posted by ada
const BEFORE_LABEL = /^(?:mark|number|phrase)$/u;
// t-online · example.com
const SITE_LIKE = /[.-]/u;

/** A lone small word is one behind a colon or a by-word in small letters: "Par exemple" opens a sentence. */
function isNickname(reading: Reading, { text }: Token): boolean {
  const { tokens, at, separator, mentions } = reading;
  const next = tokens[at + 1];
  const isBehindAnd = tokens[at - 1]?.roles.has("and") === true;
  const isSite = SITE_LIKE.test(text);
  const isAlone = endsName(next) || next?.kind === "staff" || (isSite && next?.text === ",");
  if (!isAlone || isBehindAnd) return false;
  if (separator === "list") return mentions.at(-1)?.words === 1;
  return separator === "by" && (isSite || tokens[at - 1]?.kind === "mark" || isBehindSmallLabel(reading));
}

/** "by" opens the line or stands behind a mark or a date, in small letters. */
function isBehindSmallLabel({ tokens, at }: Reading): boolean {
  const [before, label] = [tokens[at - 2], tokens[at - 1]];
  const opens = before === undefined || BEFORE_LABEL.test(before.kind);
  return opens && label?.kind === "phrase" && SMALL.test(label.text);
}

function addNickname(reading: Reading, words: number): void {
  const { tokens, at } = reading;
  const isOrganization = tokens[at + 1]?.kind === "staff";
  const until = at + (isOrganization ? 2 : words);
  const { start } = tokens[at] as Token;
  const { end } = tokens[until - 1] as Token;
  reading.at = until;
  addMention(reading, { from: at, until, start, end, words, isOrganization, isAgency: false });
}
