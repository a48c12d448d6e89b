import { codeAt } from "./characters";

// Every replacement keeps the length in UTF-16 code units, so an offset into the
// clean text is an offset into the input and no map is needed.

// first and last code unit, and what all of them are read as
const LOOK_ALIKES: readonly [from: number, to: number, as: string][] = [
  [0x0009, 0x0009, " "], // tab
  [0x000b, 0x000c, " "], // form feed
  [0x0060, 0x0060, "'"],
  [0x0085, 0x0085, " "],
  [0x00a0, 0x00a0, " "], // NBSP
  [0x00ab, 0x00ab, '"'], // «
  [0x00b4, 0x00b4, "'"],
  [0x00bb, 0x00bb, '"'], // »
  [0x02bc, 0x02bc, "'"],
  [0x1680, 0x1680, " "],
  [0x2000, 0x200b, " "], // thin, figure, zero-width …
  [0x200e, 0x200f, " "], // bidi marks
  [0x2010, 0x2012, "-"], // hyphens, figure dash
  [0x2018, 0x201b, "'"], // ‘ ’ ‚ ‛
  [0x201c, 0x201f, '"'], // “ ” „ ‟
  [0x202a, 0x202f, " "], // bidi marks, narrow NBSP
  [0x2032, 0x2032, "'"], // ′
  [0x2033, 0x2033, '"'], // ″
  [0x205f, 0x2069, " "],
  [0x2212, 0x2212, "-"], // minus
  [0x3000, 0x3000, " "], // ideographic
  [0xfe63, 0xfe63, "-"],
  [0xfeff, 0xfeff, " "], // BOM
];

const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH_SHIFT = 0xff01 - 0x21;

/** Folds look-alikes for matching, keeping every character's place.
 *
 *     Ｆｅｂ．14\u00a0\u2010 2024  →  Feb.14 - 2024
 *
 * Spaces of every kind and zero-width characters become a space, curly quotes straight ones,
 * full-width letters ASCII, hyphens and the minus sign "-". En and em dashes stay: they mean something.
 * Line breaks stay.
 */
export function normaliseText(text: string): string {
  plain ??= plainCharacters();
  let normalised = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = plain[codeAt(text, at)] as number;
    if (code === 0) continue;
    normalised += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : normalised + text.slice(from);
}

let plain: Uint16Array | null = null;

/** For each code unit what it is read as, 0 for itself. Made on first use. */
function plainCharacters(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (const [from, to, as] of LOOK_ALIKES) codes.fill(as.charCodeAt(0), from, to + 1);
  for (let code = FIRST_FULL_WIDTH; code <= LAST_FULL_WIDTH; code++) codes[code] = code - FULL_WIDTH_SHIFT;
  return codes;
}
