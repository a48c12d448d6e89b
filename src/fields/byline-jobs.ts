import { isParticle } from "../lexicon/name-parts";
import { nameOdds } from "../lexicon/name-spelling";
import { readableText } from "../text/readable";
import { addRun } from "./byline-mentions";
import { open, type Reading } from "./byline-reading";
import type { Token } from "./byline-token";
import { isCjk, isInitial, type NameRun, readRun } from "./names";

/** A segment that opens with the word of a job is the job of who stands before, or of who comes. */
export function readJob(reading: Reading, token: Token): void {
  if (reading.tokens[reading.at + 1]?.text === ":") {
    open(reading, token.roles.has("editor") ? "editor" : "author");
    return;
  }
  const canTake = reading.mentions.at(-1)?.author.jobTitle === null && reading.separator !== "and";
  const end = detailEnd(reading.tokens, reading.at, canTake);
  let last = end - 1;
  while (!canTake && last > reading.at && reading.tokens[last]?.kind === "lower") last--;
  giveTitle(reading, token.start, (reading.tokens[last] as Token).end);
  reading.at = end;
}

/** "Correspondent in Paris": to what a mark, a contact or a by-word ends; without its place for who comes. */
function detailEnd(tokens: readonly Token[], from: number, isWhole: boolean): number {
  let end = from + 1;
  while (end < tokens.length && isDetail(tokens, end, isWhole)) end++;
  return end;
}

function isDetail(tokens: readonly Token[], at: number, isWhole: boolean): boolean {
  const { kind, roles, text } = tokens[at] as Token;
  if (kind === "mark" || kind === "contact" || kind === "number" || kind === "agency") return false;
  if (!isWhole) return kind === "job" || kind === "lower";
  // Editor Updated Feb 7, 2025
  if (roles.has("beside") && isDated(tokens[at + 1])) return false;
  // "korrespondent i Lyon", "wartawan di Lyon": a by-word or conjunction of another language.
  if (roles.has("by")) return isParticle(text);
  return !roles.has("and") || (tokens[at + 1] !== undefined && readRun(tokens, at + 1).words === 1);
}

const isDated = (next: Token | undefined): boolean => next?.kind === "number" || next?.isTime === true;

/** "…, ανταποκρίτρια στη Λυών": small letters behind a name and a mark say what the person does. */
export function readSmallJob(reading: Reading, { start }: Token): void {
  const end = detailEnd(reading.tokens, reading.at, true);
  giveTitle(reading, start, (reading.tokens[end - 1] as Token).end);
  reading.at = end;
}

function giveTitle(reading: Reading, start: number, end: number): void {
  const title = readableText(reading.text.slice(start, end));
  const last = reading.mentions.at(-1);
  if (last?.author.kind === "person" && last.author.jobTitle === null && reading.separator !== "and") {
    last.author.jobTitle = title;
    reading.separator = "detail";
    reading.isInDetail = true;
  } else reading.title = title;
}

/** Reads a name, and the job that stands behind it without a mark. */
export function readName(reading: Reading): void {
  const run = readRun(reading.tokens, reading.at);
  const next = reading.tokens[run.until];
  if (run.until === reading.at) return;
  // Reporter: Ada Lovelace Editor: Charles Babbage
  const isLabel = reading.tokens[run.until + 1]?.text === ":";
  if (isJobLine(reading, run)) readSmallJob(reading, reading.tokens[reading.at] as Token);
  else if (next?.kind === "job" && !isLabel && !isCjk((reading.tokens[reading.at] as Token).text))
    readNameWithJob(reading, run);
  else {
    const whole = personBefore(reading, run) ?? run;
    reading.at = whole.until;
    addRun(reading, whole);
  }
}

// "Ada Lovelace" has more, "Daily Courier" and "Express News" less.
const LEAST_NAME_ODDS = 1.1;

/** The person of "Ada Lovelace BBC News", "Ada Lovelace Staff Writer" or "Ada Lovelace Example Staff": nothing parts the
 *  two. */
function personBefore({ tokens, at }: Reading, run: NameRun): NameRun | null {
  if (!run.isOrganization || SHOUTED_WORD.test((tokens[at] as Token).text)) return null;
  for (let cut = at; cut < run.until; cut++) {
    const { kind, endsInJob, text } = tokens[cut] as Token;
    const opensHouse = (kind === "staff" && endsInJob) || SHOUTED_WORD.test(text);
    if (opensHouse) return cut < at + 2 ? null : readRun(tokens, at, cut);
    if (kind === "staff" && cut > at + 2 && isName(tokens, at)) return readRun(tokens, at, at + 2);
    if (kind !== "name") return null;
  }
  return null;
}

/** Whether the next two words are spelled like a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [first, last] = [tokens[at], tokens[at + 1]] as [Token, Token];
  return (nameOdds(first.text) + nameOdds(last.text)) / 2 >= LEAST_NAME_ODDS;
}

const SHOUTED_WORD = /^\p{Lu}{3,5}$/u;

/** "Rural affairs correspondent" under a name: a job's word comes before the next mark. */
function isJobLine({ tokens, at, mentions, separator }: Reading, run: NameRun): boolean {
  const isBehindName = separator === "line" || separator === "list" || separator === "detail";
  if (!isBehindName || mentions.at(-1)?.author.jobTitle !== null || tokens[run.until]?.kind !== "lower") return false;
  const end = detailEnd(tokens, at, true);
  return tokens.slice(at, end).some(({ kind }) => kind === "job");
}

/** Landespolitische Korrespondentin · Sina Zehrfeld Landespolitische Korrespondentin · AP Technology Writer */
function readNameWithJob(reading: Reading, run: NameRun): void {
  const { tokens, separator, mentions, at } = reading;
  if (separator === "by" && reading.isCommon((tokens[at] as Token).text)) {
    readDesk(reading, run);
    return;
  }
  const opensName = separator === "by" || separator === "start" || (separator === "and" && !run.isAgency);
  const isTitle = mentions.at(-1)?.author.jobTitle === null && !opensName;
  const head = isTitle || run.words < 2 || run.isAgency ? null : headOf(reading, run);
  const end = detailEnd(tokens, run.until, isTitle || head !== null);
  if (run.isAgency) addRun(reading, run);
  else {
    if (head !== null) addRun(reading, head);
    giveTitle(reading, (tokens[head?.until ?? at] as Token).start, (tokens[end - 1] as Token).end);
  }
  reading.at = end;
}

/** By The Lantern editors */
function readDesk(reading: Reading, run: NameRun): void {
  reading.at = run.until + 1;
  const { end } = reading.tokens[run.until] as Token;
  addRun(reading, { ...run, until: reading.at, end, isOrganization: true });
}

// Of words that stand before a job's, such as "Senior" and "Political", hardly one is spelled so much like a name.
const LEAST_SURNAME_ODDS = 1.5;

/** The first two names of a run, and what is spelled like another: what follows is a job's. */
function headOf({ tokens, at }: Reading, run: NameRun): NameRun {
  for (let until = at + 2; until < run.until; until++) {
    const head = readRun(tokens, at, until);
    const isWhole = head.words > 1 && head.until === until && !isInitial((tokens[until - 1] as Token).text);
    if (isWhole && nameOdds((tokens[until] as Token).text) < LEAST_SURNAME_ODDS) return head;
  }
  return run;
}
