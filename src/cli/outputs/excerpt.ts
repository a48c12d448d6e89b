// Scripts whose letters take two columns of a terminal, and emoji (Unicode Standard Annex 11).
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u;
// Accents and joiners, which take none.
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The words, or as much of their beginning as fits into so many columns of a terminal. */
export function excerpt(words: string, columns: number): string {
  // Not even as many code units as columns, all of them wide.
  if (words.length * 2 <= columns) return words;
  let used = 0;
  let end = 0;
  let endBeforeDots = 0;
  for (const letter of words) {
    used += WIDE.test(letter) ? 2 : NARROWEST.test(letter) ? 0 : 1;
    if (used > columns) return `${words.slice(0, endBeforeDots)}…`;
    end += letter.length;
    if (used < columns) endBeforeDots = end;
  }
  return words;
}
