const MARKUP = /[&<>"']/gu;
// Bidi embeddings, overrides and isolates turn the text around them; other control characters print nothing.
const CONTROL = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text → HTML that shows this text, in an element or in a quoted attribute; control characters are left out. */
export function escapeHtml(text: string): string {
  return escapeMarkup(text).replace(CONTROL, "");
}

/** Like `escapeHtml`, with control characters named instead: U+202E is shown, and turns nothing around. */
export function escapeVisibly(text: string): string {
  return escapeMarkup(text).replace(
    CONTROL,
    (char) => `<span class="control" data-name="${codePointName(char)}"></span>`,
  );
}

function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (char) => `&#${char.charCodeAt(0)};`);
}

function codePointName(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
