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

/** Kind and lower case of every code unit. */
export interface CharacterTable {
  kinds: Uint8Array;
  /** The folded code unit for those below U+0590, where case exists. */
  lower: Uint16Array;
}

let table: CharacterTable | null = null;

/** The table, made on first use: 64 kB, the same for every text. */
export function characterTable(): CharacterTable {
  table ??= buildTable();
  return table;
}

function buildTable(): CharacterTable {
  const kinds = new Uint8Array(0x10000);
  const lower = new Uint16Array(CASED_END);
  for (let code = 0; code < CASED_END; code++) {
    const char = String.fromCharCode(code);
    const folded = char.toLowerCase();
    lower[code] = folded.charCodeAt(0);
    if (folded !== char) kinds[code] = Kind.upper;
    else if (char.toUpperCase() !== char) kinds[code] = Kind.lower;
  }
  for (const [from, to, kind] of RANGES) kinds.fill(kind, from, to + 1);
  for (const [kind, chars] of PUNCTUATION) for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  return { kinds, lower };
}
