// ZWNJ and ZWJ (U+200C, U+200D) shape letters in Persian and the Indic scripts: they stay.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
// All but one space alone, which stays.
const WHITE_SPACE_RUN = /[\s\u0085]{2,}|[^\S ]|\u0085/gu;
// Most lines need nothing done: printable text with single spaces.
const UNTIDY =
  / {2}|[\t-\r\u0085\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060-\u2069\u3000\ufeff]/u;
const LINE_BREAK = /[\r\n\u2028\u2029]/u;
// Chinese and Japanese write no spaces, so a wrapped line continues without one.
const UNSPACED = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65]/u;
// de-⏎escalate
const BROKEN_AT_HYPHEN = /[\p{L}\p{M}]-$/u;
const LETTER = /\p{L}/u;

/** The text as a reader sees it: invisible characters gone, white space single, wrapped lines joined, ends trimmed.
 *  Letters, quotes and dashes stay as printed. */
export function readableText(printed: string): string {
  if (!UNTIDY.test(printed)) return printed.trim();
  const visible = printed.replace(INVISIBLE, "");
  const joined = visible.replace(WHITE_SPACE_RUN, (run, at: number) => {
    if (!LINE_BREAK.test(run)) return " ";
    const before = visible.slice(Math.max(0, at - 2), at);
    const after = visible.slice(at + run.length, at + run.length + 1);
    if (BROKEN_AT_HYPHEN.test(before) && LETTER.test(after)) return "";
    return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after) ? "" : " ";
  });
  return joined.trim();
}
