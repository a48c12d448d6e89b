import type { BylineIndex } from "../lexicon/byline-index";
import type { BylineRole } from "../lexicon/byline-words";
import { HAN_HOUSE_ENDS } from "../lexicon/name-parts";
import { CONTACT, isSuffix, isTitle, Token, UNCASED, WORD } from "./byline-token";

// someone@example.org · @handle · https://… · 12/10/2020 · 18:58 · Lovelace before Charles, between names · O'Brien · J.-P. · News4Max · any mark
const TOKEN =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|@[\w.]+|https?:\/\/\S+|\p{Nd}+(?:[.:/-]\p{Nd}+)*|\b[as]\/[lop]\b|\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{2,} \p{Lu})(?<=[\p{Ll}.] \p{L}+)|'?\p{L}[\p{L}\p{M}\u200c\u200d]*(?:[.'_-]{1,2}[\p{L}\p{M}\u200c\u200d]+|\p{Nd}{1,2}\p{sc=Latin}[\p{L}\p{M}]*)*|[^\s]|\n/uy;

// J · R.C · J.-P: a stop behind it belongs to it.
const TAKES_STOP = /^(?:\p{Lu}\p{M}*|(?:\p{L}\.)+-?\p{L}|\p{Lu}\p{Ll}?\.?-\p{Lu}\p{Ll}?)$/u;
// Nearly every word: nothing to part.
const WHOLE = /^[A-Z]?[a-z]*$/u;
// HanlonNews, Abend.Foto: "Hanlon" and "News" glued by a page that put no space between its elements.
const GLUE = /(?<=\p{Ll}|\p{Ll}{3}\.)(?=\p{Lu})/gu;
// Nearly no word is glued; this tells so at less cost.
const GLUED = /\p{Ll}\.?\p{Lu}/u;
const SHOUTED = /^\p{Lu}{10,}$/u;
const SHORTEST_LABEL = 6;
// DVM
const DEGREE = /^\p{Lu}{2,}$/u;
const SINGLE = /^\p{Lu}$/u;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]+$/u;

const NO_ROLES: ReadonlySet<BylineRole> = new Set();

/** What an agency calls a service of its own: "AP Photo", "PA Images", "Xinhua News Agency". */
const AGENCY_SERVICE =
  /^(?:photos?|images?|foto|fotos|bild(?:er|funk)?|news|agency|wire|press|pictures?|stock|video|graphics)$/u;
const SITE_ENDING = /\.(?:com|org|net|de|fr|co\.uk)$/u;
const LONGEST_AGENCY = 4;
const LONGEST_WORD = 60;
const COLUMN_GAP = 3;

/** Cuts normalised text into the words, phrases and marks that a byline is made of.
 *  @param most how many are asked for; Japanese, which joins them, is cut whole. */
export function readTokens(text: string, index: BylineIndex, language: string | null = null, most = Infinity): Token[] {
  const isJapanese = language?.startsWith("ja") || KANA.test(text);
  // 丨 is a letter by its number and a bar by its use.
  const cut = cutTokens(text.replaceAll("丨", "|"), index, isJapanese ? Infinity : most);
  const tokens = freeParticles(partConjunctions(cut, index), index, language);
  return isJapanese ? joinParts(text, tokens) : tokens;
}

/** سلوى النجار ومروان الخطيب: "and" is glued to the second name. */
function partConjunctions(tokens: Token[], index: BylineIndex): Token[] {
  if (!tokens.some(({ text }) => UNCASED.test(text))) return tokens;
  return tokens.flatMap((token, at) => {
    if (!UNCASED.test(token.text) || token.text.length < 3) return token;
    const isBetween = [at - 2, at - 1, at + 1].every((other) => tokens[other]?.kind === "name");
    const roles = index.rolesOf(token.text.charAt(0));
    if (!isBetween || !roles?.has("and")) return token;
    const cut = token.start + 1;
    const and = token.as("phrase", roles).cut(token.text.charAt(0), token.start, cut);
    return [and, token.cut(token.text.slice(1), cut, token.end)];
  });
}

/** Ricardo de Souza Lima: "de" is Romanian for "by", and a part of names wherever else they hold it. */
function freeParticles(tokens: Token[], index: BylineIndex, language: string | null): Token[] {
  tokens.forEach((token, at) => {
    const isBehindName = token.roles.has("by") && tokens[at - 1]?.kind === "name";
    if (isBehindName && index.isParticleIn(language, token.text)) tokens[at] = token.as("lower", NO_ROLES);
  });
  return tokens;
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
      joined.splice(-1, 1, last.cut(text.slice(last.start, token.end), last.start, token.end));
    } else if (last?.text === "・" && KATAKANA.test(before?.text ?? "") && KATAKANA.test(token.text)) {
      const first = before as Token;
      joined.splice(-2, 2, first.cut(text.slice(first.start, token.end), first.start, token.end));
    } else joined.push(token);
  }
  return joined;
}

function cutTokens(text: string, index: BylineIndex, most: number): Token[] {
  const pieces = cutPieces(text, index);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length && tokens.length < most; ) {
    const { start, end } = pieces[i] as Piece;
    const first = foldPhrase(text.slice(start, end));
    const agency = agencyLength(text, pieces, i, first, index);
    const phrase = agency > 0 ? 0 : phraseLength(text, pieces, i, first, index);
    const until = i + Math.max(1, agency, phrase);
    const printed = text.slice(start, (pieces[until - 1] as Piece).end);
    const folded = until === i + 1 ? first : foldPhrase(printed);
    const roles = (phrase > 0 && index.rolesOf(folded)) || NO_ROLES;
    const next = pieces[until];
    // A P J Raman
    const isInitial = SINGLE.test(printed) && next !== undefined && SINGLE.test(text.slice(next.start, next.end));
    const kind = isInitial ? "name" : agency > 0 ? "agency" : null;
    tokens.push(new Token(printed, start, start + printed.length, roles, folded, index, kind));
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
  if (!section?.roles.has("beside") || section.kind !== "phrase" || desk?.kind !== "staff") return;
  const isNamed = before !== undefined && (before.roles.has("by") || HOUSE.test(before.text));
  if (isNamed) tokens.splice(-2, 1, section.as("name"));
}

interface Piece {
  start: number;
  end: number;
}

function cutPieces(text: string, index: BylineIndex): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; start++) {
    TOKEN.lastIndex = start;
    if (!TOKEN.test(text)) continue;
    const end = TOKEN.lastIndex;
    const piece = text.slice(start, end);
    const last = pieces.at(-1);
    // BRIAN TRUITT   USA TODAY: a page's columns.
    if (last !== undefined && start - last.end >= COLUMN_GAP) pieces.push({ start: last.end, end: last.end + 1 });
    // An empty mark between Ada LovelaceCharles Babbage.
    if (last?.end === start && GLUED.test(text.slice(start - 1, start + 1))) pieces.push({ start, end: start });
    if (piece === "." && last?.end === start && takesStop(text.slice(last.start, last.end))) last.end = end;
    else if (WHOLE.test(piece) || !WORD.test(piece) || CONTACT.test(piece)) pieces.push({ start, end });
    else cutGlue(piece, start, index, pieces);
    start = end - 1;
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

function agencyLength(text: string, pieces: readonly Piece[], from: number, first: string, index: BylineIndex): number {
  if (!index.opensAgency(first.replace(SITE_ENDING, ""))) return 0;
  const { start } = pieces[from] as Piece;
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

function phraseLength(text: string, pieces: readonly Piece[], from: number, first: string, index: BylineIndex): number {
  const { start } = pieces[from] as Piece;
  for (let length = Math.min(index.longest.get(first) ?? 1, pieces.length - from); length > 1; length--) {
    const phrase = foldPhrase(text.slice(start, (pieces[from + length - 1] as Piece).end));
    if (index.rolesOf(phrase) !== undefined) return length;
  }
  return index.rolesOf(first) === undefined ? 0 : 1;
}

// Most words and all marks: nothing to compose, no space.
const PLAIN = /^[!-~\u00df-\u024f\u0430-\u045f]+$/u;
// All but one space alone, which stays.
const SPACES = /\s{2,}|[^\S ]/gu;

/** Lower case, composed, single spaces: as the lexicon writes. Line breaks stay apart from spaces. */
export function foldPhrase(printed: string): string {
  const lower = printed.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.includes("\n") ? "\n" : lower.normalize("NFC").replaceAll("i\u0307", "i").replace(SPACES, " ");
}
