import type { BylineIndex } from "../lexicon/byline-index";
import type { BylineRole } from "../lexicon/byline-words";
import { HAN_HOUSE_ENDS, NAME_PARTICLES, NAME_SUFFIXES, NAME_TITLES } from "../lexicon/name-parts";

/** A word, phrase or mark of a byline and what it may be. */
export interface Token {
  kind: "phrase" | "agency" | "job" | "staff" | "name" | "lower" | "number" | "contact" | "mark";
  text: string;
  start: number;
  end: number;
  /** For phrases: what the words may mean, over all languages. */
  roles: ReadonlySet<BylineRole>;
  /** A word of dates and times, "may" and "uhr" alike. */
  isTime: boolean;
  /** Ends in a word of a job: "staff writer" is a desk alone, a job behind a name. */
  endsInJob: boolean;
}

// someone@example.org · @handle · https://… · 12/10/2020 · 18:58 · Lovelace before Charles, between names · O'Brien · J.-P. · News4Max · any mark
const TOKEN =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|@[\w.]+|https?:\/\/\S+|\p{Nd}+(?:[.:/-]\p{Nd}+)*|\b[as]\/[lop]\b|\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{2,} \p{Lu})(?<=[\p{Ll}.] \p{L}+)|'?\p{L}[\p{L}\p{M}\u200c\u200d]*(?:[.'_-]{1,2}[\p{L}\p{M}\u200c\u200d]+|\p{Nd}{1,2}\p{sc=Latin}[\p{L}\p{M}]*)*|[^\s]|\n/gu;

const CONTACT = /^(?:.+@|@[\w.]{2}|https?:)/u;
const NUMBER = /^\p{Nd}/u;
const WORD = /^'?\p{L}/u;
// J · R.C · J.-P: a stop behind it belongs to it.
const TAKES_STOP = /^(?:\p{Lu}\p{M}*|(?:\p{L}\.)+-?\p{L}|\p{Lu}\p{Ll}?\.?-\p{Lu}\p{Ll}?)$/u;
// HanlonNews, Abend.Foto: "Hanlon" and "News" glued by a page that put no space between its elements.
const GLUE = /(?<=\p{Ll}|\p{Ll}{3}\.)(?=\p{Lu})/gu;
// Nearly no word is glued; this tells so at less cost.
const GLUED = /\p{Ll}\.?\p{Lu}/u;
const SHOUTED = /^\p{Lu}{10,}$/u;
const SHORTEST_LABEL = 6;
// DVM
const DEGREE = /^\p{Lu}{2,}$/u;
const CAPITALISED = /^(?:'?\p{Ll}{1,3}['-]|')?\p{Lu}/u;
const SINGLE = /^\p{Lu}$/u;
// Dan · Ed · Med
const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;
const UNCASED = /^\p{Lo}/u;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]+$/u;

const PARTICLES = new Set(NAME_PARTICLES.split(" "));
const SUFFIXES = new Set(NAME_SUFFIXES.split(" "));
const TITLES = new Set(NAME_TITLES.split(" "));
const NO_ROLES: ReadonlySet<BylineRole> = new Set();

/** What an agency calls a service of its own: "AP Photo", "PA Images", "Xinhua News Agency". */
const AGENCY_SERVICE =
  /^(?:photos?|images?|foto|fotos|bild(?:er|funk)?|news|agency|wire|press|pictures?|stock|video|graphics)$/u;
const SITE_ENDING = /\.(?:com|org|net|de|fr|co\.uk)$/u;
const LONGEST_AGENCY = 4;
const LONGEST_WORD = 60;
const COLUMN_GAP = 3;

export const isParticle = (text: string): boolean => PARTICLES.has(text.toLowerCase());
export const isSuffix = (text: string): boolean => SUFFIXES.has(text.replaceAll(".", ""));
export const isTitle = (text: string): boolean => TITLES.has(text.toLowerCase().replace(/\.$/u, ""));

/** Cuts normalised text into the words, phrases and marks that a byline is made of. */
export function readTokens(text: string, index: BylineIndex, language: string | null = null): Token[] {
  // 丨 is a letter by its number and a bar by its use.
  const tokens = partConjunctions(cutTokens(text.replaceAll("丨", "|"), index), index);
  return language?.startsWith("ja") || KANA.test(text) ? joinParts(text, tokens) : tokens;
}

/** سلوى النجار ومروان الخطيب: "and" is glued to the second name. */
function partConjunctions(tokens: readonly Token[], index: BylineIndex): Token[] {
  return tokens.flatMap((token, at) => {
    const isBetween = [at - 2, at - 1, at + 1].every((other) => tokens[other]?.kind === "name");
    const roles = isBetween && UNCASED.test(token.text) ? index.rolesOf(token.text.charAt(0)) : undefined;
    if (!roles?.has("and") || token.text.length < 3) return [token];
    const cut = token.start + 1;
    const and: Token = { ...token, kind: "phrase", text: token.text.charAt(0), end: cut, roles };
    return [and, { ...token, text: token.text.slice(1), start: cut }];
  });
}

const KANA = /[\p{scx=Hiragana}\p{scx=Katakana}]/u;
const SHORT_PART = /^[\p{scx=Han}\p{scx=Hiragana}]{1,3}$/u;
const KATAKANA = /^\p{scx=Katakana}{1,30}$/u;

/** Japanese writes names in two parts as well: 山田 太郎 · ジェーン・スミス. */
function joinParts(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (last?.kind === "name" && token.kind === "name" && SHORT_PART.test(last.text) && SHORT_PART.test(token.text)) {
      joined.splice(-1, 1, { ...last, end: token.end, text: text.slice(last.start, token.end) });
    } else if (last?.text === "・" && KATAKANA.test(before?.text ?? "") && KATAKANA.test(token.text)) {
      const first = before as Token;
      joined.splice(-2, 2, { ...first, end: token.end, text: text.slice(first.start, token.end) });
    } else joined.push(token);
  }
  return joined;
}

function cutTokens(text: string, index: BylineIndex): Token[] {
  const pieces = cutPieces(text, index);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const length = agencyLength(text, pieces, i, index) || -phraseLength(text, pieces, i, index);
    const until = i + Math.max(1, Math.abs(length));
    const start = (pieces[i] as Piece).start;
    const end = (pieces[until - 1] as Piece).end;
    const token = describe(text.slice(start, end), start, end, length, index);
    // A P J Raman
    const isInitials = [token, pieces[until]].every((part) => part && SINGLE.test(text.slice(part.start, part.end)));
    tokens.push(isInitials ? { ...token, kind: "name" } : token);
    nameDesk(tokens);
    i = until;
  }
  return tokens;
}

// TOI · ET
const HOUSE = /^\p{Lu}{2,5}$/u;

/** "TOI Lifestyle Desk", "By Sports Desk": a section's word in the name of its desk. */
function nameDesk(tokens: Token[]): void {
  const [before, section, desk] = [tokens.at(-3), tokens.at(-2), tokens.at(-1)];
  if (desk?.kind !== "staff" || section?.kind !== "phrase" || !section.roles.has("beside")) return;
  const isNamed = before !== undefined && (before.roles.has("by") || HOUSE.test(before.text));
  if (isNamed) tokens.splice(-2, 1, { ...section, kind: "name" });
}

interface Piece {
  start: number;
  end: number;
}

function cutPieces(text: string, index: BylineIndex): Piece[] {
  const pieces: Piece[] = [];
  for (const { index: start, 0: piece } of text.matchAll(TOKEN)) {
    const last = pieces.at(-1);
    // BRIAN TRUITT   USA TODAY: a page's columns.
    if (last !== undefined && start - last.end >= COLUMN_GAP) pieces.push({ start: last.end, end: last.end + 1 });
    // An empty mark between Ada LovelaceCharles Babbage.
    if (last?.end === start && GLUED.test(text.slice(start - 1, start + 1))) pieces.push({ start, end: start });
    if (piece === "." && last?.end === start && takesStop(text.slice(last.start, last.end))) last.end = start + 1;
    else if (!WORD.test(piece) || CONTACT.test(piece)) pieces.push({ start, end: start + piece.length });
    else cutGlue(piece, start, index, pieces);
  }
  return pieces;
}

function takesStop(word: string): boolean {
  return TAKES_STOP.test(word) || isTitle(word) || (isSuffix(word) && !DEGREE.test(word));
}

/** Parts what a page or a script without spaces wrote as one: "HanlonNews", "记者林宸誼". */
function cutGlue(word: string, start: number, index: BylineIndex, pieces: Piece[]): void {
  const isUnspaced = UNSPACED.test(word);
  const isLong = word.length > LONGEST_WORD;
  let from = 0;
  for (let cut = 1; cut > 0 && !isLong; from += cut) {
    const rest = word.slice(from);
    cut = isUnspaced ? unspacedCut(rest, index) || photographerCut(rest, from, index) : gluedCut(rest, index);
    if (cut > 0) pieces.push({ start: start + from, end: start + from + cut });
  }
  pieces.push({ start: start + from, end: start + word.length });
}

function unspacedCut(word: string, index: BylineIndex): number {
  if (index.rolesOf(word) !== undefined) return 0;
  // 中央社記者林小明
  for (let cut = 2; cut < 5; cut++) if (index.agencyOf(word.slice(0, cut)) !== undefined) return cut;
  for (const known of index.unspacedWords) {
    if (known.length >= word.length) continue;
    if (word.startsWith(known)) return known.length;
    if (word.endsWith(known)) return word.length - known.length;
    // 蘭亭報記者林小明
    const at = word.indexOf(known);
    if (at > 1 && HAN_HOUSE_ENDS.includes(word.charAt(at - 1)) && index.rolesOf(known)?.has("by")) return at;
  }
  return 0;
}

/** 記者王小明攝 */
function photographerCut(word: string, from: number, index: BylineIndex): number {
  const isLabelled = from > 0 && word.length > 2 && index.rolesOf(word.slice(-1))?.has("photo");
  return isLabelled ? word.length - 1 : 0;
}

function gluedCut(word: string, index: BylineIndex): number {
  if (!GLUED.test(word)) return shoutedCut(word, index);
  for (const { index: cut } of word.matchAll(GLUE)) {
    if (index.agencyOf(word) !== undefined) return 0;
    const right = word.slice(cut).toLowerCase();
    const isKnown = index.isJob(right) || index.isStaff(right) || index.isTime(right);
    if (cut > 2 && right.length > 2 && (isKnown || index.rolesOf(right) !== undefined)) return cut;
    if (index.rolesOf(word.slice(0, cut).toLowerCase())?.has("by")) return cut;
  }
  return shoutedCut(word, index);
}

/** MILLERPUBLISHED */
function shoutedCut(word: string, index: BylineIndex): number {
  if (!SHOUTED.test(word)) return 0;
  for (let cut = 3; cut <= word.length - SHORTEST_LABEL; cut++) {
    const right = word.slice(cut).toLowerCase();
    if (index.isTime(right) || index.rolesOf(right)?.has("beside")) return cut;
  }
  return 0;
}

function agencyLength(text: string, pieces: readonly Piece[], from: number, index: BylineIndex): number {
  const { start, end } = pieces[from] as Piece;
  if (!index.opensAgency(text.slice(start, end).toLowerCase().replace(SITE_ENDING, ""))) return 0;
  for (let length = Math.min(LONGEST_AGENCY, pieces.length - from); length > 0; length--) {
    const printed = text.slice(start, (pieces[from + length - 1] as Piece).end);
    if (index.agencyOf(printed.replace(SITE_ENDING, "")) === undefined) continue;
    let longer = length;
    while (isService(text, pieces[from + longer])) longer++;
    return longer;
  }
  return 0;
}

function isService(text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && AGENCY_SERVICE.test(text.slice(piece.start, piece.end).toLowerCase());
}

function phraseLength(text: string, pieces: readonly Piece[], from: number, index: BylineIndex): number {
  const { start, end } = pieces[from] as Piece;
  const first = foldPhrase(text.slice(start, end));
  for (let length = Math.min(index.longest.get(first) ?? 1, pieces.length - from); length > 1; length--) {
    const phrase = foldPhrase(text.slice(start, (pieces[from + length - 1] as Piece).end));
    if (index.rolesOf(phrase) !== undefined) return length;
  }
  return index.rolesOf(first) === undefined ? 0 : 1;
}

// Most words: nothing to compose.
const PLAIN = /^[a-z]+$/u;
const SPACES = /\s+/gu;

/** Lower case, composed, single spaces: as the lexicon writes. Line breaks stay apart from spaces. */
export function foldPhrase(printed: string): string {
  const lower = printed.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.includes("\n") ? "\n" : lower.normalize("NFC").replaceAll("i\u0307", "i").replace(SPACES, " ");
}

/** @param length of an agency in pieces, or negative of a phrase; 0 for any other word or mark. */
function describe(text: string, start: number, end: number, length: number, index: BylineIndex): Token {
  const folded = foldPhrase(text);
  const roles = length < 0 ? (index.rolesOf(folded) ?? NO_ROLES) : NO_ROLES;
  const kind = length > 0 ? "agency" : kindOf(text, folded, roles, index);
  return {
    kind,
    text,
    start,
    end,
    roles,
    get isTime() {
      return index.isTime(folded);
    },
    get endsInJob() {
      return index.isJob(folded.slice(folded.lastIndexOf(" ") + 1));
    },
  };
}

function kindOf(text: string, folded: string, roles: ReadonlySet<BylineRole>, index: BylineIndex): Token["kind"] {
  if (CONTACT.test(text)) return "contact";
  if (NUMBER.test(text)) return "number";
  if (isTitle(text)) return "name";
  if (roles.has("job") && !roles.has("by")) return "job";
  if (roles.has("staff") && [...roles].every((role) => role === "staff" || role === "beside")) return "staff";
  if (roles.size > 0 && !isFirstName(text, roles)) return "phrase";
  if (!WORD.test(text)) return "mark";
  if (index.isJob(folded)) return "job";
  if (index.isStaff(folded)) return "staff";
  return CAPITALISED.test(text) || UNCASED.test(text) ? "name" : "lower";
}

/** Dan · Ed: "and" in one language is a name in another. */
function isFirstName(text: string, roles: ReadonlySet<BylineRole>): boolean {
  return FIRST_NAME.test(text) && [...roles].every((role) => role === "and" || role === "using" || role === "after");
}
