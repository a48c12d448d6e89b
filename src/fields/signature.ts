import { normaliseText } from "../text/normalise";
import type { Author } from "../types";
import { readBylineMentions } from "./byline";
import type { Token } from "./byline-token";
import { foldPhrase, readTokens } from "./byline-tokens";
import type { FieldContext } from "./context";

const LONGEST_SIGNATURE = 400;

// … of the bridge. (Reporting by Ada Lovelace; Editing by Charles Babbage) · … der Brücke. (dpa) · … broen. /ritzau/
const BRACKETED = /[([/]([^()[\]/][^()[\]]*?)[)\]/]\.?\s*$/u;
// … 橋が開通する。【山田花子】
const LENTICULAR = /【[^【】\n]{2,40}】\s*$/u;
// Reporting by Ada Lovelace
const LAST_SENTENCE = /(?:^|[.!?]["']?\s)\s*([^.!?]{5,300})[.!?]?\s*$/u;

// (Ada Lovelace aus Berlin, Charles Babbage, 14.2.2024)
const DATED = /, \d+\.\d+\.\d+$/u;

/** Reads who signs at the end of a text: its last paragraph, or a line below it.
 *
 *     The bridge is open again. (Reporting by Ada Lovelace in Lyon; Editing by Charles Babbage)
 *                                             ^ author                         ^ editor
 *
 *  Initials and acronyms sign no one: only agencies and names behind a by-word do.
 */
export function readSignature(paragraph: string, context: FieldContext): Author[] {
  const from = Math.max(0, paragraph.length - LONGEST_SIGNATURE);
  const end = normaliseText(paragraph.slice(from));
  const lenticular = LENTICULAR.exec(end);
  if (lenticular !== null) return readPiece(paragraph, from + lenticular.index, lenticular[0].length, context);
  const bracketed = BRACKETED.exec(end);
  const match = bracketed ?? LAST_SENTENCE.exec(end);
  const signature = match?.[1];
  if (match === null || signature === undefined) return [];
  const start = from + match.index + match[0].indexOf(signature);
  const isDated = bracketed !== null && DATED.test(signature);
  const isSigned = isDated || isSignature(signature, context);
  if (bracketed === null && !isSigned) return [];
  const authors = readPiece(paragraph, start, signature.length, context, isDated);
  return authors.filter(({ kind }) => isSigned || kind === "organization");
}

// 新华社北京2月14日电(记者王小明、李红) · (中央社記者王小明台北14日電) · 〔記者王小明／台北報導〕
const HAN_OPENING =
  /^[^(),。〔\n]{0,24}[(〔]([^()〔〕\n\p{sc=Hiragana}]{0,12}\p{sc=Han}[^()〔〕\n\p{sc=Hiragana}]{3,41})[)〕]/u;
// 【ロンドン＝山田花子】
const KANA_OPENING = /^(【[^【】\n]{2,40}】)/u;
// (서울=연합뉴스) 홍길동 기자 =
const HANGUL_OPENING = /^[([][^()[\]\n]{2,20}[)\]] ?([\p{sc=Hangul} ·,]{2,28}?) ?=/u;

/** How texts open in one script: whether the words between name somebody, and what of them is no name. */
const OPENINGS: [pattern: RegExp, names: (tokens: readonly Token[]) => boolean, noName?: RegExp][] = [
  // A by-word of one sign is too often a part of another word: 文. Names have four at most: (记者从市政府获悉).
  [HAN_OPENING, (tokens) => tokens.some(({ text, roles }) => roles.has("by") && text.length > 1), /^\p{sc=Han}{5,}$/u],
  [KANA_OPENING, () => true],
  [HANGUL_OPENING, (tokens) => tokens.at(-1)?.roles.has("after") === true],
];
const LONGEST_OPENING = 100;

/** Reads whom a text names as it begins, as papers and agencies do in Chinese, Japanese and Korean.
 *
 *     (서울=연합뉴스) 홍길동 기자 = 다리가 다시 열렸다.
 *                    ^ author
 */
export function readOpening(paragraph: string, context: FieldContext): Author[] {
  const opening = normaliseText(paragraph.slice(0, LONGEST_OPENING));
  for (const [pattern, names, noName] of OPENINGS) {
    const [whole = "", piece = ""] = pattern.exec(opening) ?? [];
    if (piece !== "" && names(readTokens(piece, context.vocabulary.bylines, context.language))) {
      const authors = readPiece(paragraph, whole.indexOf(piece), piece.length, context);
      return authors.filter(({ kind, name }) => kind === "person" && !noName?.test(name));
    }
  }
  return [];
}

function readPiece(paragraph: string, start: number, length: number, context: FieldContext, isTold = false): Author[] {
  return readBylineMentions(paragraph.slice(start, start + length), context, isTold).map(({ author }) => ({
    ...author,
    start: author.start + start,
    end: author.end + start,
  }));
}

/** "Reporting by …", "… contributed to this report": a bare "by" may open any sentence. */
export function isSignature(text: string, { vocabulary }: FieldContext): boolean {
  const index = vocabulary.bylines;
  const folded = foldPhrase(text.replaceAll("\n", " "));
  // Few texts hold a contributor's phrase; of all others the first two tokens tell.
  const most = index.contributors.some((phrase) => folded.includes(phrase)) ? Infinity : 2;
  const tokens = readTokens(text, index, null, most);
  const opensWithBy = tokens[0]?.kind === "name" && tokens[1]?.roles.has("by") === true;
  return opensWithBy || tokens.some(({ roles }, at) => roles.has("contributor") || (at === 0 && roles.has("editor")));
}
