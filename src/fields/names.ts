import type { BylineIndex } from "../lexicon/byline-index";
import { readableText } from "../text/readable";
import { isParticle, isSuffix, isTitle, type Token } from "./byline-tokens";

/** Neighbouring tokens that may be one name, and what was counted among them. */
export interface NameRun {
  /** Index behind the run's last token. */
  until: number;
  start: number;
  end: number;
  /** Names and initials; particles, titles and suffixes do not count. */
  words: number;
  /** Holds a word of a desk or house, or is written like a site. */
  isOrganization: boolean;
  isAgency: boolean;
}

const CAPITALISED = /^'?\p{Lu}/u;
const INITIAL = /^(?:\p{Lu}\p{M}*\.?|(?:\p{L}\.)+-?\p{L}?\.?)$/u;
const SITE = /\p{L}{2}\.\p{L}{2,3}$/u;
const CJK = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]+$/u;
/** A second surname behind its conjunction: "José Volta e Pinto". */
const SURNAME_CONJUNCTION = /^[eyi]$/u;

export const isCjk = (text: string): boolean => CJK.test(text);

/** Reads the longest run of tokens from here that may be one name, particles, initials and suffixes included.
 *
 *     Ludwig van Beethoven, Jr. and
 *     ^                       ^ until here
 */
export function readRun(tokens: readonly Token[], from: number, index: BylineIndex): NameRun {
  const first = tokens[from] as Token;
  const run: NameRun = {
    until: from + 1,
    start: first.start,
    end: first.end,
    words: 0,
    isOrganization: false,
    isAgency: false,
  };
  if (first.kind === "agency") return { ...run, words: 1, isOrganization: true, isAgency: true };
  run.until = from;
  for (let next = stepLength(tokens, run); next > 0; next = stepLength(tokens, run)) {
    for (const token of tokens.slice(run.until, run.until + next)) takeToken(run, token);
    run.until += next;
    if (isCjk(first.text) && !index.isCommon(first.text)) break;
  }
  return run;
}

function takeToken(run: NameRun, token: Token): void {
  run.end = token.end;
  if (token.kind === "staff" || SITE.test(token.text)) run.isOrganization = true;
  if (token.kind === "staff" || (token.kind === "name" && !isSuffix(token.text) && !isTitle(token.text))) run.words++;
}

/** How many tokens more belong to the run; 0 when it ends here. */
function stepLength(tokens: readonly Token[], run: NameRun): number {
  const token = tokens[run.until];
  if (token === undefined) return 0;
  const next = tokens[run.until + 1];
  if (token.text === "," && run.words > 1 && next !== undefined && isSuffix(next.text) && next.text !== "ma") return 2;
  if (token.kind === "name" || token.kind === "staff") return 1;
  if (token.text === '"' || token.text === "(") return nicknameLength(tokens, run);
  return particleLength(tokens, run);
}

/** Ada "Countess" Lovelace */
function nicknameLength(tokens: readonly Token[], run: NameRun): number {
  const [open, nickname, close, surname] = tokens.slice(run.until, run.until + 4);
  const isClosed = open?.text === '"' ? close?.text === '"' : false;
  return run.words > 0 && isClosed && nickname?.kind === "name" && surname?.kind === "name" ? 4 : 0;
}

function particleLength(tokens: readonly Token[], run: NameRun): number {
  let until = run.until;
  while (tokens[until] !== undefined && isParticle((tokens[until] as Token).text)) until++;
  if (until === run.until || tokens[until]?.kind !== "name") return 0;
  const particle = tokens[run.until] as Token;
  const namesBehind = tokens[until + 1]?.kind === "name" ? 2 : 1;
  if (SURNAME_CONJUNCTION.test(particle.text)) return run.words > 1 && namesBehind === 1 ? until - run.until + 1 : 0;
  if (particle.roles.size === 0) return until - run.until + 1;
  // "Gastbeitrag von Ada Lovelace" has a by-word, "Walter von Aachen" a name's.
  return run.words > 0 && (namesBehind === 1 || until > run.until + 1) ? until - run.until + 1 : 0;
}

/** The name as a reader writes it: "ADA LOVELACE" → "Ada Lovelace"; a name with other letters stays as printed. */
export function nameOf(printed: string): string {
  const name = readableText(printed);
  return isShouted(name) ? name.split(" ").map(unshoutWord).join(" ") : name;
}

const LOWER = /\p{Ll}/u;
const LONG_CAPITALS = /\p{Lu}{4}/u;

function isShouted(name: string): boolean {
  return name.includes(" ") && !LOWER.test(name) && LONG_CAPITALS.test(name);
}

const ROMAN_NUMBER = /^(?:II|III|IV)$/u;
const NAME_PART = /\p{L}[\p{L}\p{M}]*/gu;

function unshoutWord(word: string, at: number): string {
  if (ROMAN_NUMBER.test(word) || INITIAL.test(word)) return word;
  if (at > 0 && isParticle(word)) return word.toLowerCase();
  return word.replace(NAME_PART, (part) => {
    const head = part.startsWith("MC") && part.length > 4 ? 3 : 1;
    return (head === 3 ? `Mc${part[2]}` : part.slice(0, 1)) + part.slice(head).toLowerCase();
  });
}

export const isCapitalised = (text: string): boolean => CAPITALISED.test(text);
