import type { BylineIndex } from "../lexicon/byline-index";
import type { BylineRole } from "../lexicon/byline-words";
import { normaliseText } from "../text/normalise";
import { readableText } from "../text/readable";
import type { Author } from "../types";
import { readTokens, type Token } from "./byline-tokens";
import type { FieldContext } from "./context";
import { isCjk, type NameRun, nameOf, readRun } from "./names";

/** Reads the persons and organisations that a byline names. Lines of one block may come as one text.
 *
 *     By Ada Lovelace and Charles Babbage, Senior Correspondents | 14 Feb 2024
 *        ^ authors[0]     ^ authors[1]     ^ jobTitle
 *
 *  Text that is no byline has no authors.
 */
export function readByline(text: string, context: FieldContext): Author[] {
  const index = context.vocabulary.bylines;
  const normalised = normaliseText(text);
  const reading = startReading(text, readTokens(normalised, index), index);
  while (reading.at < reading.tokens.length) readNext(reading);
  return isByline(normalised, reading) ? reading.mentions.map((mention) => mention.author) : [];
}

/** What stands between a name and the one before. */
type Separator = "start" | "by" | "and" | "list" | "detail" | "line" | "space" | "using";

interface Mention {
  author: Author;
  words: number;
  /** A by-word or the like tells that it is an author. */
  isTold: boolean;
}

interface Reading {
  text: string;
  tokens: readonly Token[];
  index: BylineIndex;
  at: number;
  /** Null while what follows is no one's: behind "Follow", behind "Video:". */
  role: Author["role"] | null;
  isTold: boolean;
  /** Behind a date or a preposition the list of names is over. */
  isClosed: boolean;
  separator: Separator;
  mentions: Mention[];
  /** Words that are part of no name and of nothing known. */
  strangers: number;
  hasDate: boolean;
  /** Names of pictures alone are no byline. */
  hasCredit: boolean;
}

function startReading(text: string, tokens: readonly Token[], index: BylineIndex): Reading {
  return {
    text,
    tokens,
    index,
    at: 0,
    role: "author",
    isTold: false,
    isClosed: false,
    separator: "start",
    mentions: [],
    strangers: 0,
    hasDate: false,
    hasCredit: false,
  };
}

function readNext(reading: Reading): void {
  const token = reading.tokens[reading.at] as Token;
  const read = READERS[token.kind];
  const before = reading.at;
  read(reading, token);
  if (reading.at === before) reading.at++;
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

const TELLING = ["by", "editor", "translator", "photographer", "contributor"] as const satisfies BylineRole[];
const CREDITS = ["photo", "video", "illustration", "graphic", "audio", "credit"] as const satisfies BylineRole[];

function readPhrase(reading: Reading, { roles, start }: Token): void {
  const telling = TELLING.find((role) => roles.has(role));
  if (telling !== undefined) readTelling(reading, telling, start);
  else if (CREDITS.some((role) => roles.has(role))) openCredit(reading, roles);
  else if (roles.has("after")) tellLast(reading);
  else if (roles.has("and")) reading.separator = "and";
  else if (roles.has("using")) reading.separator = "using";
  else if (reading.mentions.length > 0) reading.isClosed = true;
  else reading.role = null;
}

function readTelling(reading: Reading, telling: (typeof TELLING)[number], start: number): void {
  const last = reading.mentions.at(-1);
  if (
    telling === "contributor" &&
    last !== undefined &&
    last.author.end === start - 1 &&
    reading.separator === "space"
  ) {
    for (const { author, isTold } of reading.mentions) if (!isTold) author.role = "contributor";
    last.isTold = true;
    return;
  }
  if (reading.hasCredit && reading.separator === "by" && telling === "by") return;
  open(reading, telling === "by" ? "author" : telling);
}

function open(reading: Reading, role: Author["role"] | null): void {
  reading.role = role;
  reading.isTold = role !== null;
  reading.isClosed = false;
  reading.separator = "by";
}

function openCredit(reading: Reading, roles: ReadonlySet<BylineRole>): void {
  open(reading, roles.has("photo") ? "photographer" : null);
  reading.hasCredit = true;
}

function tellLast(reading: Reading): void {
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.isTold = true;
}

const LIST_MARK = /^[,/;|·•、・+=]$/u;
const DETAIL_MARK = /^[-–—()[\]<>]$/u;

function readMark(reading: Reading, { text }: Token): void {
  if (text === "\n") readLineEnd(reading);
  else if (text === ";") reading.isClosed = false;
  else if (LIST_MARK.test(text)) separate(reading, "list");
  else if (DETAIL_MARK.test(text)) separate(reading, "detail");
  else if (text === "." && reading.mentions.length > 0) reading.isClosed = true;
}

/** A by-word keeps its force over marks: "Von: Ada", "文/张三". */
function separate(reading: Reading, separator: Separator): void {
  if (reading.separator !== "by" && reading.separator !== "using") reading.separator = separator;
}

function readLineEnd(reading: Reading): void {
  if (reading.separator === "by") return;
  reading.role = "author";
  reading.isTold = false;
  reading.isClosed = false;
  reading.separator = "line";
}

function readNumber(reading: Reading): void {
  reading.hasDate = true;
  if (reading.mentions.length > 0) reading.isClosed = true;
  else if (reading.role === null) reading.role = "author";
}

function readContact(reading: Reading, { text }: Token): void {
  const last = reading.mentions.at(-1);
  if (last !== undefined) last.author.contact ??= text;
}

/** Lower-case words end a list of names; a lone one behind a by-word is a nickname: "von flerche". */
function readLower(reading: Reading, token: Token): void {
  const next = reading.tokens[reading.at + 1];
  const isAlone = next === undefined || next.kind === "mark" || next.kind === "number";
  if (reading.isTold && reading.separator === "by" && isAlone && !reading.index.isCommon(token.text)) {
    addMention(reading, { ...token, words: 1, isOrganization: false, isAgency: false, until: reading.at + 1 });
    return;
  }
  reading.strangers++;
  if (reading.mentions.length > 0) reading.isClosed = true;
  else if (reading.separator === "by") reading.isTold = false;
}

/** A segment that opens with a word of a job is the job of who stands before. */
function readJob(reading: Reading, token: Token): void {
  const end = detailEnd(reading.tokens, reading.at);
  giveTitle(reading, token.start, (reading.tokens[end - 1] as Token).end);
  reading.at = end;
}

/** "Correspondent in Paris": to the end of what a mark, a contact or a by-word ends. */
function detailEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && isDetail(tokens[end] as Token)) end++;
  return end;
}

function isDetail({ kind, roles }: Token): boolean {
  return kind !== "mark" && kind !== "contact" && kind !== "number" && !roles.has("by") && !roles.has("and");
}

function giveTitle(reading: Reading, start: number, end: number): void {
  const last = reading.mentions.at(-1);
  if (last === undefined || last.author.kind === "organization" || reading.role === null) return;
  last.author.jobTitle ??= readableText(reading.text.slice(start, end));
  reading.separator = "detail";
}

function readName(reading: Reading): void {
  const run = readRun(reading.tokens, reading.at, reading.index);
  if (run.until === reading.at) return;
  const next = reading.tokens[run.until];
  if (next?.kind === "job" && !run.isAgency) readNameWithJob(reading, run);
  else {
    reading.at = run.until;
    addRun(reading, run);
  }
}

/** Landespolitische Korrespondentin · Sina Zehrfeld Landespolitische Korrespondentin */
function readNameWithJob(reading: Reading, run: NameRun): void {
  const opensName = reading.separator === "by" || reading.separator === "start" || reading.separator === "and";
  const first = reading.tokens[reading.at] as Token;
  const end = detailEnd(reading.tokens, run.until);
  const jobEnd = (reading.tokens[end - 1] as Token).end;
  if (!opensName && reading.mentions.length > 0) giveTitle(reading, first.start, jobEnd);
  else if (run.words > 1) {
    const head = headOf(reading, run);
    addRun(reading, head);
    giveTitle(reading, (reading.tokens[head.until] as Token).start, jobEnd);
  } else if (isCjk(first.text)) addRun(reading, run);
  reading.at = end;
}

/** The first two names of a run: what follows is a job's. */
function headOf(reading: Reading, run: NameRun): NameRun {
  const tokens = reading.tokens.slice(0, run.until);
  for (let until = reading.at + 2; until < run.until; until++) {
    const head = readRun(tokens.slice(0, until), reading.at, reading.index);
    if (head.words === 2 && head.until === until) return head;
  }
  return run;
}

const LONGEST_NAME = 5;

function addRun(reading: Reading, run: NameRun): void {
  if (reading.role === null || (reading.isClosed && reading.separator !== "and")) return;
  if (run.isOrganization) addOrganization(reading, run);
  else if (isPerson(reading, run)) addMention(reading, run);
  reading.separator = "space";
}

function isPerson(reading: Reading, run: NameRun): boolean {
  const { mentions, separator, isTold } = reading;
  const last = mentions.at(-1);
  if (run.words > LONGEST_NAME) return false;
  if (last !== undefined && (separator === "detail" || separator === "space")) return false;
  if (run.words < 2)
    return isTold && (last === undefined || last.words < 2 || separator === "by") && !isCommonRun(reading, run);
  return isTold || !isCommonRun(reading, run);
}

function isCommonRun({ text, index }: Reading, { start, end }: NameRun): boolean {
  return text
    .slice(start, end)
    .toLowerCase()
    .split(" ")
    .some((word) => index.isCommon(word));
}

/** An agency or house behind a person is where the person works, behind "and" or "with" a helper. */
function addOrganization(reading: Reading, run: NameRun): void {
  const { separator } = reading;
  const last = reading.mentions.at(-1);
  const isHelper = separator === "and" || separator === "using";
  if (last === undefined || separator === "by" || (last.author.kind === "organization" && !isHelper)) {
    if (separator !== "using" || run.isAgency) addMention(reading, run);
  } else if (isHelper) {
    if (run.isAgency) addMention(reading, run, "contributor");
  } else last.author.affiliation ??= readableText(reading.text.slice(run.start, run.end));
}

function addMention(reading: Reading, run: NameRun, role = reading.role ?? "author"): void {
  const { start, end, words } = run;
  const printed = reading.text.slice(start, end);
  const author: Author = {
    name: run.isOrganization ? readableText(printed) : nameOf(printed),
    kind: run.isOrganization ? "organization" : "person",
    role,
    jobTitle: null,
    affiliation: null,
    contact: null,
    start,
    end,
  };
  reading.mentions.push({ author, words, isTold: reading.isTold || run.isAgency });
  reading.separator = "space";
}

function isByline(normalised: string, { mentions, strangers, hasCredit }: Reading): boolean {
  const isTold = mentions.some((mention) => mention.isTold);
  if (!isTold && (strangers > 1 || normalised.includes('"') || /[?!]$/u.test(normalised))) return false;
  return !hasCredit || mentions.some(({ author }) => author.role !== "photographer");
}
