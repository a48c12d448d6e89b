// Every replacement keeps the length in UTF-16 code units, so an offset into the
// clean text is an offset into the input and no map is needed.

// NBSP, narrow NBSP, thin, figure, ideographic …; tabs and form feeds; zero-width and bidi marks; BOM.
const SPACE_LIKE = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f\u2060-\u2069\u3000\ufeff]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u0060\u00b4\u02bc]/gu;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/gu;
const DASHES = /[\u2010-\u2012\u2212\ufe63]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const ANY_SPECIAL = /[^\n\r\u0020-\u007e\u00c0-\u02bb\u0370-\u167f\u1681-\u1fff]/u;

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
  if (!ANY_SPECIAL.test(text) && !text.includes("`")) return text;
  return text
    .replace(SPACE_LIKE, " ")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_SHIFT));
}
