import fc from "fast-check";
import { readFixtureTexts } from "./fixtures";

const LINE_ENDS = ["\n", "\r\n", "\r", "\u2028", "\u2029"];
const SPACES = [" ", "  ", "\t", "\u00a0", "\u202f", "\u3000", "\u200b", "\ufeff"];
// What field parsers look for, with no sense to the order in which it comes.
const PIECES =
  "By BY by: Von Par Por От 文 / | , ; : · – — - • ( ) [ ] \" ' “ ” and und et y & Photo: Foto: Credit Reuters AP AFP Getty Images " +
  "Ada Lovelace JEAN-LUC O’Neill van der Berg McDonald Dr. Jr. @ada ada@example.org Feb. February lundi 14. Mai 2024 24 '24 2024年2月14日 " +
  "14/02/2024 2024-02-14 2024-02-14T10:39:00+01:00 10:39 10.39 Uhr 25:61 24:00 12:00 AM a.m. p.m. noon CET EST IST BST GMT+1 UTC+05:30 Z Eastern Time " +
  "(Europe/Paris) local time today yesterday vor 3 Stunden hours ago Updated Published: Aktualisiert WASHINGTON BERLIN, (Reuters) Most Read " +
  "Trending Now Advertisement Share Subscribe ٢٠٢٤ ۱۴ ฟ 2567 ๒๕๖๗ ００ ＡＭ 🙂 é ﬁ ß İ ı ſ Ⅻ";

const seedTexts = readFixtureTexts().map(({ text }) => text);

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES.split(" ")) },
  { weight: 4, arbitrary: fc.constantFrom(...SPACES, ...LINE_ENDS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.nat(99_999).map(String) },
);

/** Pieces of news pages in any order: bylines that never end, dates that are none, zones after nothing. */
export const newsyLine = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "", "\u00a0")), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(""));

interface Edit {
  kind: "cut" | "repeat" | "swap" | "insert" | "shout";
  at: number;
  length: number;
  inserted: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("cut", "repeat", "swap", "insert", "shout"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  inserted: newsyLine,
});

/** A fixture with pieces cut out, repeated, swapped, capitalised, and other text put in between. */
export const mutatedArticle = fc
  .tuple(fc.constantFrom(...seedTexts), fc.constantFrom("", ...seedTexts), fc.array(edit, { maxLength: 12 }))
  .map(([first, second, edits]) => edits.reduce(applyEdit, first + second));

/** Any string: code units that are no text, graphemes, pieces of news, articles beyond recognition. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  newsyLine,
  mutatedArticle,
);

/** The same texts with line feeds for line ends. */
export const lineFeedText = anyText.map((text) => text.replace(/\r\n?/gu, "\n"));

function applyEdit(text: string, { kind, at, length, inserted }: Edit): string {
  const from = Math.floor(at * text.length);
  const before = text.slice(0, from);
  const chosen = text.slice(from, from + length);
  const after = text.slice(from + length);
  if (kind === "cut") return before + after;
  if (kind === "repeat") return before + chosen + chosen + after;
  if (kind === "swap") return after + chosen + before;
  if (kind === "shout") return before + chosen.toUpperCase() + after;
  return before + inserted + chosen + after;
}
