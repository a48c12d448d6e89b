import { isParticle } from "../lexicon/name-parts";

const WORDS = /[\s-]+/u;
const SHORTEST_WORD = 3;
const STARTS_WORD = /[\s("'\u2018\u201c\u201e\u00ab]/u;
// Not the "ada" of ada.lovelace@example.org or of /authors/ada-lovelace
const GOES_ON = /^[.]?[\p{L}\p{M}\p{N}@_/-]/u;

/** How many words of a name the text prints in lower case elsewhere, as it never does with names.
 *
 *     Final Thoughts  …  her final point … on second thoughts  →  2 of 2
 */
export function countPlainWords(name: string, text: string): { plain: number; words: number } {
  const words = name.split(WORDS).filter((word) => word.length >= SHORTEST_WORD && !isParticle(word));
  const plain = words.filter((word) => {
    const lower = word.toLowerCase();
    return lower !== word && standsAlone(lower, text);
  });
  return { plain: plain.length, words: words.length };
}

function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (STARTS_WORD.test(text.charAt(at - 1)) && !GOES_ON.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
