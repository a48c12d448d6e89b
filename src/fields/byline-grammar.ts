import type { BylineRole } from "../lexicon/byline-words";
import { readableText } from "../text/readable";
import type { Author } from "../types";
import type { Token } from "./byline-tokens";
import type { CommonWordTest } from "./little-words";
import { isCjk, isInitial, type NameRun, nameOf, readRun } from "./names";

/** An author as far as it was read. */
export interface Mention {
  author: Author;
  words: number;
  /** A by-word, an agency or the like tells that it is an author. */
  isTold: boolean;
}

/** What a byline was found to hold. */
export interface Mentions {
  mentions: Mention[];
  /** Words that are part of no name and of nothing known. */
  strangers: number;
  /** A picture's makers are named too, or alone. */
  hasCredit: boolean;
}

/** What stands between a name and the one before. */
type Separator = "start" | "by" | "and" | "list" | "detail" | "line" | "space" | "using";

interface Reading extends Mentions {
  text: string;
  tokens: readonly Token[];
  isCommon: CommonWordTest;
  at: number;
  /** Null while the names are those of a video's or graphic's makers. */
  role: Author["role"] | null;
  isTold: boolean;
  /** Behind a date the list of names is shut, behind "in Paris" only whole names go on: "…, Ada Lovelace in Lyon". */
  list: "open" | "ajar" | "shut";
  /** Between "Follow" and the next mark. */
  isSkipping: boolean;
  separator: Separator;
  /** "Reporter" in "Reporter Ada Lovelace": the job of who comes. */
  title: { start: number; end: number } | null;
  /** Names in scripts without capitals wait for the word behind that tells: 김철수·홍길동 기자. */
  waiting: NameRun[];
}

/** Reads tokens one after the other; every kind has its reader, which may take more than one. */
export function readMentions(text: string, tokens: readonly Token[], isCommon: CommonWordTest): Mentions {
  const reading: Reading = {
    text,
    tokens,
    isCommon,
    at: 0,
    role: "author",
    isTold: false,
    list: "open",
    isSkipping: false,
    separator: "start",
    title: null,
    waiting: [],
    mentions: [],
    strangers: 0,
    hasCredit: false,
  };
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

const TELLING = ["editor", "translator", "photographer", "contributor", "by"] as const satisfies BylineRole[];
const CREDITS = ["photo", "video", "illustration", "graphic", "audio", "credit"] as const satisfies BylineRole[];

function readPhrase(reading: Reading, token: Token): void {
  const { roles } = token;
  const telling = TELLING.find((role) => roles.has(role));
  const next = reading.tokens[reading.at + 1];
  if (telling !== undefined && !(roles.has("job") && next?.text !== ":")) readTelling(reading, telling, token);
  else if (roles.has("job") || next?.kind === "job") readJob(reading, token);
  else if (CREDITS.some((role) => roles.has(role))) readCredit(reading, roles);
  else if (roles.has("after")) tellWaiting(reading);
  else if (roles.has("and")) separate(reading, "and");
  else if (roles.has("using")) separate(reading, "using");
  else if (reading.mentions.length > 0) reading.list = "shut";
  else reading.isSkipping = true;
}

function readTelling(reading: Reading, telling: (typeof TELLING)[number], { start }: Token): void {
  const last = reading.mentions.at(-1);
  if (telling === "by" && reading.separator === "by") {
    // "translated by": the second word says nothing new, but in "photos and text" it does.
    if (!isJoined(reading)) return;
    reading.hasCredit = false;
  }
  // 27 de agosto
  if (reading.tokens[reading.at + 1]?.isTime && reading.tokens[reading.at - 1]?.kind === "number") return;
  if (telling === "contributor" && last?.author.end === start - 1) {
    for (const mention of reading.mentions) if (!mention.isTold) mention.author.role = "contributor";
    last.isTold = true;
    return;
  }
  // "Blog post by Ada Lovelace": what stood before was no name.
  if (last?.isTold === false && last.author.kind === "person" && last.author.end === start - 1) reading.mentions.pop();
  open(reading, telling === "by" ? "author" : telling);
}

function open(reading: Reading, role: Author["role"] | null): void {
  reading.role = role;
  reading.isTold = role !== null;
  reading.list = "open";
  reading.isSkipping = false;
  reading.separator = "by";
  reading.waiting = [];
}

function readCredit(reading: Reading, roles: ReadonlySet<BylineRole>): void {
  // "Text and photos: Ada Lovelace" names an author.
  if (reading.separator === "by" && reading.role === "author" && isJoined(reading)) return;
  open(reading, roles.has("photo") ? "photographer" : null);
  reading.hasCredit = true;
}

function isJoined({ tokens, at }: Reading): boolean {
  return tokens[at - 1]?.roles.has("and") === true;
}

/** "기자" behind a name tells it and those listed before it. */
function tellWaiting(reading: Reading): void {
  for (const run of reading.waiting) addMention(reading, run, "author", true);
  reading.waiting = [];
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.isTold = true;
}

const LIST_MARK = /^[,/;|·•、・+]$/u;
const DETAIL_MARK = /^[-–—()[\]<>=]$/u;

function readMark(reading: Reading, { text }: Token): void {
  reading.isSkipping = false;
  if (text === "\n") readLineEnd(reading);
  else if (LIST_MARK.test(text)) separate(reading, "list");
  else if (DETAIL_MARK.test(text)) separate(reading, "detail");
  else if (text === "." && reading.mentions.length > 0) reading.list = "shut";
}

/** A by-word keeps its force over marks: "Von: Ada", "文/张三". */
function separate(reading: Reading, separator: Separator): void {
  if (reading.separator !== "by" && reading.separator !== "using") reading.separator = separator;
}

function readLineEnd(reading: Reading): void {
  if (reading.separator === "by") return;
  reading.role = "author";
  reading.isTold = false;
  reading.list = "open";
  reading.separator = "line";
}

function readNumber(reading: Reading): void {
  reading.isSkipping = false;
  if (reading.mentions.length > 0) reading.list = "shut";
  // "By 2030, Europe will …"
  else if (reading.separator === "by") reading.isTold = false;
}

function leaveAjar(reading: Reading): void {
  if (reading.list === "open") reading.list = "ajar";
  reading.separator = "space";
}

function isBarred({ list, separator, isTold }: Reading, { words }: NameRun): boolean {
  if (list === "open" || separator === "and") return false;
  return list === "shut" || separator !== "list" || !isTold || words < 2;
}

function readContact(reading: Reading, { text }: Token): void {
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.author.contact ??= text;
}

const SHORT_WORD_LENGTH = 2;

/** Words in small letters end a list of names; a lone one behind a by-word is a nickname: "von flerche". */
function readLower(reading: Reading, token: Token): void {
  const isBehindBy = reading.isTold && reading.separator === "by";
  if (isBehindBy && token.text.length <= SHORT_WORD_LENGTH) return;
  if (isNickname(reading, token)) addNickname(reading, token);
  else if (!token.isTime) {
    if (reading.mentions.length === 0 || reading.separator === "space") reading.strangers++;
    if (reading.mentions.length > 0) leaveAjar(reading);
    else if (isBehindBy) reading.isTold = false;
  }
}

/** von flerche · Autor: asty/now · von revamp-it Webteam */
function isNickname(reading: Reading, token: Token): boolean {
  const next = reading.tokens[reading.at + 1];
  const isAlone = next === undefined || next.kind === "mark" || next.kind === "number" || next.kind === "staff";
  const isFirst = reading.separator === "by" || (reading.separator === "list" && reading.mentions.at(-1)?.words === 1);
  return reading.isTold && reading.list === "open" && isFirst && isAlone && !reading.isCommon(token.text);
}

function addNickname(reading: Reading, { start, end }: Token): void {
  const next = reading.tokens[reading.at + 1];
  const isOrganization = next?.kind === "staff";
  reading.at += isOrganization ? 2 : 1;
  const run = {
    until: reading.at,
    start,
    end: isOrganization ? next.end : end,
    words: 1,
    isOrganization,
    isAgency: false,
  };
  addMention(reading, run);
}

/** A segment that opens with the word of a job is the job of who stands before, or of who comes. */
function readJob(reading: Reading, token: Token): void {
  if (reading.tokens[reading.at + 1]?.text === ":") {
    open(reading, "author");
    return;
  }
  const canTake = reading.mentions.at(-1)?.author.jobTitle === null && reading.separator !== "and";
  const end = detailEnd(reading.tokens, reading.at, canTake);
  giveTitle(reading, token.start, (reading.tokens[end - 1] as Token).end);
  reading.at = end;
}

/** "Correspondent in Paris": to what a mark, a contact or a by-word ends; without its place for who comes. */
function detailEnd(tokens: readonly Token[], from: number, isWhole: boolean): number {
  let end = from + 1;
  while (end < tokens.length && isDetail(tokens[end] as Token, isWhole)) end++;
  return end;
}

function isDetail({ kind, roles }: Token, isWhole: boolean): boolean {
  if (kind === "mark" || kind === "contact" || kind === "number" || kind === "agency") return false;
  return isWhole ? !roles.has("by") && !roles.has("and") : kind === "job" || kind === "lower";
}

function giveTitle(reading: Reading, start: number, end: number): void {
  const last = reading.mentions.at(-1);
  if (last?.author.kind === "person" && last.author.jobTitle === null && reading.separator !== "and") {
    last.author.jobTitle = readableText(reading.text.slice(start, end));
    reading.separator = "detail";
  } else reading.title = { start, end };
}

function readName(reading: Reading): void {
  const run = readRun(reading.tokens, reading.at);
  const next = reading.tokens[run.until];
  if (run.until === reading.at) return;
  if (next?.kind === "job" && !isCjk((reading.tokens[reading.at] as Token).text)) readNameWithJob(reading, run);
  else {
    reading.at = run.until;
    addRun(reading, run);
  }
}

/** Landespolitische Korrespondentin · Sina Zehrfeld Landespolitische Korrespondentin · AP Technology Writer */
function readNameWithJob(reading: Reading, run: NameRun): void {
  const { tokens, separator, mentions } = reading;
  const opensName = separator === "by" || separator === "start" || (separator === "and" && !run.isAgency);
  const isTitle = mentions.at(-1)?.author.jobTitle === null && !opensName;
  const head = isTitle || run.words < 2 ? null : headOf(reading, run);
  const titleAt = head === null ? reading.at : head.until;
  if (run.isAgency) addRun(reading, run);
  else if (head !== null) addRun(reading, head);
  const end = detailEnd(tokens, run.until, isTitle || head !== null);
  if (!run.isAgency) giveTitle(reading, (tokens[titleAt] as Token).start, (tokens[end - 1] as Token).end);
  reading.at = end;
}

/** The first two names of a run: what follows is a job's. */
function headOf(reading: Reading, run: NameRun): NameRun {
  for (let until = reading.at + 2; until < run.until; until++) {
    const head = readRun(reading.tokens.slice(0, until), reading.at);
    if (head.words > 1 && head.until === until && !isInitial((reading.tokens[until - 1] as Token).text)) return head;
  }
  return run;
}

const LONGEST_NAME = 5;
const LONGEST_CJK_NAME = 5;

function addRun(reading: Reading, run: NameRun): void {
  if (reading.role === null || reading.isSkipping || isBarred(reading, run)) return;
  if (!run.isAgency && isCjk(reading.text.slice(run.start, run.end))) addCjk(reading, run);
  else if (run.isOrganization) addOrganization(reading, run);
  else if (run.words > LONGEST_NAME) addPairs(reading, run);
  else if (isPerson(reading, run)) addMention(reading, run);
  reading.separator = "space";
}

/** A name in such a script is told by the word before or behind it, or by a date glued to it. */
function addCjk(reading: Reading, run: NameRun): void {
  if (run.isOrganization || run.end - run.start > LONGEST_CJK_NAME || run.end - run.start < 2) return;
  const isListed = reading.separator === "list" || reading.separator === "and";
  const next = reading.tokens[run.until];
  const isDated = next?.kind === "number" && next.start === run.end;
  // 記者林宸誼／台北報導: "reported from Taipei".
  if (isListed && reading.mentions.length > 0 && next?.roles.has("after") && next.start === run.end) return;
  const goesOn = reading.separator === "space" && reading.mentions.at(-1)?.author.end === run.start - 1;
  if (
    reading.title !== null ||
    isDated ||
    (goesOn && reading.isTold) ||
    (reading.isTold && (isListed || reading.separator === "by"))
  ) {
    addMention(reading, run, "author", true);
  } else reading.waiting = isListed ? [...reading.waiting, run] : [run];
}

/** Birgit Baumann Anna Fink Jan Marchart: names with nothing but a space between, two words each. */
function addPairs(reading: Reading, run: NameRun): void {
  const from = reading.at - run.words;
  const isPlain = reading.tokens.slice(from, reading.at).every(({ kind }) => kind === "name");
  if (!isPlain || run.words % 2 === 1) return;
  for (let at = from; at < reading.at; at += 2) {
    addMention(reading, { ...run, start: startAt(reading, at), end: endAt(reading, at + 1), words: 2 });
  }
}

const startAt = ({ tokens }: Reading, at: number): number => (tokens[at] as Token).start;
const endAt = ({ tokens }: Reading, at: number): number => (tokens[at] as Token).end;

function isPerson(reading: Reading, run: NameRun): boolean {
  const { mentions, separator, isTold, tokens } = reading;
  const last = mentions.at(-1);
  if (last !== undefined && (separator === "detail" || separator === "space")) return false;
  if (separator === "using") return false;
  if (tokens[run.until]?.roles.has("using")) return true;
  if (run.words < 2)
    return isTold && !tokens[run.until - 1]?.isTime && (last === undefined || last.words < 2 || separator === "by");
  return isTold || !isHeadline(reading, run);
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
    if (separator !== "using" || run.isAgency) addMention(reading, run);
  } else if (isHelper && !hasJob) {
    if (run.isAgency) addMention(reading, run, "contributor");
  } else last.author.affiliation ??= readableText(reading.text.slice(run.start, run.end));
}

function addMention(reading: Reading, run: NameRun, role = reading.role ?? "author", isTold = reading.isTold): void {
  const { start, end, words } = run;
  const printed = reading.text.slice(start, end);
  const author: Author = {
    name: run.isOrganization ? readableText(printed) : nameOf(printed),
    kind: run.isOrganization ? "organization" : "person",
    role,
    jobTitle: reading.title === null ? null : readableText(reading.text.slice(reading.title.start, reading.title.end)),
    affiliation: null,
    contact: null,
    start,
    end,
  };
  if (author.kind === "person") author.affiliation = takeHouse(reading);
  reading.mentions.push({ author, words, isTold: isTold || reading.title !== null });
  reading.title = null;
  reading.separator = "space";
}

/** "REUTERS By Ada Lovelace": a house that stands bare before a person is where the person works. */
function takeHouse(reading: Reading): string | null {
  const house = reading.mentions.at(-1);
  const isBare = house?.author.kind === "organization" && house.author.role === "author" && !house.isTold;
  if (!isBare || reading.mentions.length > 1 || reading.separator === "and") return null;
  reading.mentions.pop();
  return house.author.name;
}
