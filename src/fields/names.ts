import { HOUSE_PARTICLE, isParticle } from "../lexicon/name-parts";
import { readableText } from "../text/readable";
import { isSuffix, isTitle, type Token } from "./byline-token";

/** Neighbouring tokens that may be one name, and what was counted among them. */
export interface NameRun {
  from: number;
  /** Index behind the run's last token. */
  until: number;
  start: number;
  end: number;
  /** Names and initials; particles, titles and suffixes do not count. */
  words: number;
  /** Holds a word of a desk or house, or is written like a site or an acronym. */
  isOrganization: boolean;
  isAgency: boolean;
}

const INITIAL = /^(?:\p{Lu}\p{M}*\.?|(?:\p{L}\.)+-?\p{L}?\.?)$/u;
const SITE = /\p{L}{2}\.\p{L}{2,3}$/u;
// ACLU · RTÉ
const ACRONYM = /^\p{Lu}{3,5}$/u;
const LOWER = /\p{Ll}/u;
const SMALL = /^\p{Ll}/u;
// 中沢克二 · 홍길동 · ジェーン
const CJK = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul} ]+$/u;
// José Volta e Pinto: a second surname behind its conjunction.
const SURNAME_CONJUNCTION = /^[eyi]$/u;
const YOUNGER_OR_ELDER = /^(?:jr|sr|i{2,3}|iv)\.?$/iu;
const STOP_OR_COMMA = /^[.,،]$/u;
const CAPITALISED_WORD = /^\p{Lu}\p{L}{3,}$/u;

export const isCjk = (text: string): boolean => CJK.test(text);
export const isInitial = (text: string): boolean => INITIAL.test(text);

/** Reads the longest run of tokens from here that may be one name, particles, initials and suffixes included.
 *
 *     Ludwig van Beethoven, Jr. and …
 *     ^                        ^ until here
 */
export function readRun(tokens: readonly Token[], from: number, before = tokens.length): NameRun {
  const first = tokens[from] as Token;
  const run: NameRun = {
    from,
    until: from,
    start: first.start,
    end: first.end,
    words: 0,
    isOrganization: false,
    isAgency: false,
  };
  if (first.kind === "agency") return agencyRun(tokens, run);
  for (let next = stepLength(tokens, run); next > 0 && run.until < before; next = stepLength(tokens, run)) {
    for (const token of tokens.slice(run.until, run.until + next)) takeToken(run, token);
    run.until += next;
    if (isCjk(first.text)) break;
  }
  const isHouse = ACRONYM.test(first.text) && LOWER.test(tokens[from + 1]?.text ?? "");
  return { ...run, isOrganization: run.isOrganization || (isHouse && run.words > 1) };
}

const isSmallParticle = (text: string): boolean => SMALL.test(text) && isParticle(text);

function takeToken(run: NameRun, token: Token): void {
  run.end = token.end;
  if (token.kind === "staff" || SITE.test(token.text)) run.isOrganization = true;
  const { kind, text } = token;
  const isPart = kind === "mark" || isSuffix(text) || isTitle(text) || isSmallParticle(text);
  if (kind === "staff" || !isPart) run.words++;
}

/** How many tokens more belong to the run; 0 when it ends here. */
function stepLength(tokens: readonly Token[], run: NameRun): number {
  const token = tokens[run.until];
  const next = tokens[run.until + 1];
  if (token === undefined || isDate(tokens, run.until)) return 0;
  if (token.text === "," && run.words > 1 && isBehindName(tokens, run.until + 1)) return 2;
  if (token.kind === "name" || token.kind === "staff") return 1;
  if (run.isOrganization && token.text === HOUSE_PARTICLE && next?.kind === "name") return 2;
  if (token.text === '"' || token.text === "(") return nicknameLength(tokens, run);
  return particleLength(tokens, run) || surnameLength(token, next, run);
}

/** "Reuters", and "Reuters Staff" */
function agencyRun(tokens: readonly Token[], run: NameRun): NameRun {
  const staff = tokens[run.until + 1];
  const until = run.until + (staff?.kind === "staff" ? 2 : 1);
  return { ...run, until, end: (tokens[until - 1] as Token).end, words: 1, isOrganization: true, isAgency: true };
}

/** Ada Lovelace, PhD · Ada Lovelace, MS, RD, FAND */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const { text = "", kind } = tokens[at] ?? {};
  const behind = tokens[at + 1]?.kind;
  const goesOn = isSuffix(tokens[at - 2]?.text ?? "") && kind === "name" && ACRONYM.test(text);
  return (isSuffix(text) || goesOn) && behind !== "name" && behind !== "job";
}

const LONGEST_DATE = 5;

/** May 12 · 12 May · Friday, 12 May: "May" is a month beside a number, else a name. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { isTime, text } = tokens[at] as Token;
  // 10.39 GMT · 10:39 AM GMT
  if (ACRONYM.test(text) && isNumber(tokens[tokens[at - 1]?.isTime ? at - 2 : at - 1])) return true;
  if (!isTime) return false;
  const next = tokens
    .slice(at + 1, at + LONGEST_DATE)
    .find((other) => !other.isTime && !STOP_OR_COMMA.test(other.text));
  const before = tokens[at - 1];
  // Behind a year stands no month without its day: 2024 Jane Lovelace, where "Jane" begins the Portuguese "janeiro".
  return isNumber(next) || (isNumber(before) && !YEAR.test(before?.text ?? ""));
}

const YEAR = /^\d{4}$/u;

const isNumber = (token: Token | undefined): boolean => token?.kind === "number";

/** Ada "Countess" Lovelace · Ada (Byron) Lovelace */
function nicknameLength(tokens: readonly Token[], run: NameRun): number {
  const [open, nickname, close, surname] = tokens.slice(run.until, run.until + 4);
  const isClosed = close?.text === (open?.text === "(" ? ")" : '"');
  return run.words === 1 && nickname?.kind === "name" && isClosed && surname?.kind === "name" ? 4 : 0;
}

/** Carlos Fuentes, Fritz Haber: a word that elsewhere labels a credit or stands before a name. */
function surnameLength(token: Token, next: Token | undefined, run: NameRun): number {
  const opens = next?.kind === "name" || next?.kind === "agency" || next?.kind === "phrase";
  return run.words === 1 && !opens && mayBeSurname(token, next) ? 1 : 0;
}

function mayBeSurname({ kind, roles, text }: Token, next: Token | undefined): boolean {
  return kind === "phrase" && !roles.has("beside") && CAPITALISED_WORD.test(text) && next?.text !== ":";
}

const opensSurname = (text: string): boolean => isParticle(text) && !SURNAME_CONJUNCTION.test(text);

function particleLength(tokens: readonly Token[], run: NameRun): number {
  let until = run.until;
  while (tokens[until] !== undefined && isParticle((tokens[until] as Token).text)) until++;
  const surname = tokens[until];
  const behind = tokens[until + 1];
  if (until === run.until || surname === undefined) return 0;
  if (surname.kind !== "name" && (until - run.until < 2 || !mayBeSurname(surname, behind))) return 0;
  const particle = tokens[run.until] as Token;
  const isLastName = behind?.kind !== "name" && !(behind !== undefined && opensSurname(behind.text));
  const length = until - run.until + 1;
  if (SURNAME_CONJUNCTION.test(particle.text)) return run.words > 1 && isLastName ? length : 0;
  if (particle.roles.size === 0) return length;
  // "Gastbeitrag von Ada Lovelace" has a by-word, "Walter von Aachen" a name's.
  return run.words > 0 && (isLastName || length > 2) ? length : 0;
}

/** The name as a reader writes it: "ADA LOVELACE" → "Ada Lovelace"; a name with small letters stays as printed. */
export function nameOf(printed: string): string {
  const name = readableText(printed);
  return isShouted(name) ? name.split(" ").map(unshoutWord).join(" ") : name;
}

const LONG_CAPITALS = /\p{Lu}{4}/u;

function isShouted(name: string): boolean {
  return name.includes(" ") && !LOWER.test(name) && LONG_CAPITALS.test(name);
}

const NAME_PART = /\p{L}[\p{L}\p{M}]*/gu;

function unshoutWord(word: string, at: number): string {
  if (INITIAL.test(word) || (YOUNGER_OR_ELDER.test(word) && word.startsWith("I"))) return word;
  if (at > 0 && isParticle(word)) return word.toLowerCase();
  if (TURKISH.test(word)) return word.charAt(0) + word.slice(1).replaceAll("I", "ı").replaceAll("İ", "i").toLowerCase();
  return word.replace(NAME_PART, unshoutPart);
}

// ÇIĞ has a dotless i.
const TURKISH = /[ĞİŞ]/u;

/** MCDONALD → McDonald, LOVELACE → Lovelace. */
function unshoutPart(part: string): string {
  const isScottish = part.startsWith("MC") && part.length > 4;
  return isScottish ? `Mc${part[2]}${part.slice(3).toLowerCase()}` : part.charAt(0) + part.slice(1).toLowerCase();
}
