// ZWNJ and ZWJ (U+200C, U+200D) shape letters in Persian and the Indic scripts: they stay.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const WHITE_SPACE_RUN = /[\s\u0085]+/gu;

/** The text as a reader sees it: invisible characters gone, white space single, ends trimmed.
 *  Letters, quotes and dashes stay as printed. */
export function readableText(printed: string): string {
  return printed.replace(INVISIBLE, "").replace(WHITE_SPACE_RUN, " ").trim();
}
