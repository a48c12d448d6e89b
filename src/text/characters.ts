/** What a UTF-16 code unit is, as far as the shape of a line is concerned. */
export enum Kind {
  other,
  space,
  lower,
  upper,
  digit,
  /** A letter of a script without case that writes words apart: Arabic, Hebrew, Devanagari, Hangul. */
  letter,
  /** A sign of a script that does not write words apart: Han, kana, Thai. */
  sign,
  stop,
  question,
  comma,
  colon,
  quote,
  bracket,
  dash,
  /** Marks that stand between the entries of a menu or breadcrumb, and bullets. */
  separator,
}

const PUNCTUATION: readonly [kind: number, chars: string][] = [
  [Kind.space, " \t\n\r\f\v\u0085\u00a0\u3000\u2028\u2029"],
  [Kind.stop, ".!…。．।۔｡"],
  [Kind.question, "?؟？"],
  [Kind.comma, ",;،؛、，；"],
  [Kind.colon, ":："],
  [Kind.quote, "\"'„“”‚‘’«»‹「」『』《》"],
  [Kind.bracket, "()[]{}（）【】［］"],
  [Kind.dash, "-–—―"],
  [Kind.separator, "|/\\>·•●▪■◦‣*›→▶►❯"],
];

// first and last code unit, kind
const RANGES: readonly [from: number, to: number, kind: number][] = [
  [0x0030, 0x0039, Kind.digit],
  [0x0590, 0x1fff, Kind.letter],
  [0x0660, 0x0669, Kind.digit],
  [0x06f0, 0x06f9, Kind.digit],
  [0x0966, 0x096f, Kind.digit],
  [0x0e00, 0x0eff, Kind.sign],
  [0x1000, 0x109f, Kind.sign],
  [0x1780, 0x17ff, Kind.sign],
  [0x2c00, 0x2dff, Kind.letter],
  [0x3040, 0x30ff, Kind.sign],
  [0x3400, 0x9fff, Kind.sign],
  [0xa000, 0xabff, Kind.letter],
  [0xac00, 0xd7a3, Kind.letter],
  [0xf900, 0xfaff, Kind.sign],
  [0xfb00, 0xfdff, Kind.letter],
  [0xfe70, 0xfeff, Kind.letter],
];

const CASED_END = 0x0590;
const FIRST_MARK = 0x0300;
const LAST_MARK = 0x036f;

/** What there is to know of every code unit. */
export interface CharacterTable {
  kinds: Uint8Array;
  /** The code unit in lower case, where it may stand in a word of several; 0 for all others. */
  folds: Uint16Array;
}

let table: CharacterTable | null = null;

/** The table, made on first use: 192 kB, the same for every text. */
export function characterTable(): CharacterTable {
  table ??= buildTable();
  return table;
}

/** `text.charCodeAt(at)`, for loops over texts from everywhere: engines keep strings in many ways (as a part of another,
 *  with one byte a letter or two), and once they have met five of them, finding the method takes longer than calling it. */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

function buildTable(): CharacterTable {
  const kinds = new Uint8Array(0x10000);
  const folds = new Uint16Array(0x10000);
  for (let code = 0; code < CASED_END; code++) {
    const char = String.fromCharCode(code);
    const folded = char.toLowerCase();
    folds[code] = folded.charCodeAt(0);
    if (folded !== char) kinds[code] = Kind.upper;
    else if (char.toUpperCase() !== char) kinds[code] = Kind.lower;
  }
  for (const [from, to, kind] of RANGES) kinds.fill(kind, from, to + 1);
  for (const [kind, chars] of PUNCTUATION) for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  for (let code = 0; code < kinds.length; code++) {
    const kind = kinds[code] as number;
    const isPart = (kind >= Kind.lower && kind <= Kind.letter) || (code >= FIRST_MARK && code <= LAST_MARK);
    if (code >= CASED_END) folds[code] = code;
    if (!isPart) folds[code] = 0;
  }
  return { kinds, folds };
}
