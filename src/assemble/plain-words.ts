const WORDS = /[\s-]+/u;
const STARTS_WORD = /[\s("'\u2018\u201c\u201e\u00ab]/u;
// Not the "ada" of ada.lovelace@example.org or of /authors/ada-lovelace
const GOES_ON = /^[.]?[\p{L}\p{M}\p{N}@_/-]/u;

/** Whether a name is made of words that the text prints in lower case elsewhere, as names never are.
 *
 *     Final Thoughts  …  her final point … on second thoughts  →  true
 */
export function isPlainWords(name: string, text: string): boolean {
  return name.split(WORDS).every((word) => {
    const lower = word.toLowerCase();
    return lower !== word && standsAlone(lower, text);
  });
}

function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (STARTS_WORD.test(text.charAt(at - 1)) && !GOES_ON.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
