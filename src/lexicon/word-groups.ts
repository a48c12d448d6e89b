import { chainHash, createScan, type Scan, scanText } from "../text/words";
import { agencyNames } from "./agencies";
import { abbreviationsOf, rowsOf } from "./date-index";
import type { Lexicon } from "./lexicon";
import type { WordedReason } from "./line-words";

/** What a word or phrase may tell about its line, one bit each: first the reasons of boilerplate, then the rest. */
export const WORD_GROUPS = [
  "advertisement",
  "author-box",
  "comments",
  "consent",
  "copyright",
  "follow",
  "footer",
  "login",
  "navigation",
  "newsletter",
  "player",
  "popular",
  "reading-time",
  "related",
  "share",
  "tags",
  "month",
  "weekday",
  "date-label",
  "relative-time",
  "by",
  "contributor",
  "job",
  "staff",
  "credit",
  "agency",
  "common",
] as const;

export type WordGroup = (typeof WORD_GROUPS)[number];

/** How many of the groups are reasons of boilerplate. */
export const REASON_COUNT = 16;
/** The bits of all of them. */
export const REASON_BITS = (1 << REASON_COUNT) - 1;
export const REASONS = WORD_GROUPS.slice(0, REASON_COUNT) as readonly WordedReason[];

export function bitOf(group: WordGroup): number {
  return 1 << WORD_GROUPS.indexOf(group);
}

/** Phrases and their beginnings, an open-addressing table. Each takes two places side by side, so that a look-up waits for
 *  memory once: its hash, and the bits of the groups that hold it, with {@link CONTINUES} where a longer phrase begins so. */
export type PhraseTable = Int32Array;

export const CONTINUES = 1 << 30;

/** The bits of a phrase; 0 where no phrase is or begins so. */
export function lookUp(table: PhraseTable, hash: number): number {
  return table[placeOf(table, hash) + 1] as number;
}

/** Where a phrase stands, or would. */
function placeOf(table: PhraseTable, hash: number): number {
  const mask = table.length - 1;
  let at = (hash << 1) & mask;
  while (table[at] !== hash && table[at + 1] !== 0) at = (at + 2) & mask;
  return at;
}

/** Puts every language's words into one table. */
export function compileWordGroups(lexicons: readonly Lexicon[]): PhraseTable {
  const found = new Map<number, number>();
  const scan = createScan();
  for (const lexicon of lexicons) {
    for (const [group, phrases] of groupsOf(lexicon)) {
      for (const phrase of phrases) addPhrase(found, bitOf(group), phrase, scan);
    }
  }
  for (const name of agencyNames()) {
    if (name.length >= SHORTEST_AGENCY) addPhrase(found, bitOf("agency"), name, scan);
  }
  const table = new Int32Array(2 * 2 ** Math.ceil(Math.log2(found.size * 2 + 2)));
  for (const [hash, value] of found) table.set([hash, value], placeOf(table, hash));
  return table;
}

function groupsOf({ dates, bylines, lines, commonWords }: Lexicon): [WordGroup, readonly string[]][] {
  const bars = (...lists: (string | undefined)[]) => lists.flatMap((list) => list?.split("|") ?? []);
  const forms = (list = "") => list.split(/[ |]+/u).map((form) => form.replaceAll("_", " "));
  const reasons = Object.entries(lines).map(([reason, phrases]): [WordGroup, string[]] => [
    reason as WordedReason,
    phrases.split("|"),
  ]);
  return [
    ...reasons,
    ["month", withAbbreviations(dates.months)],
    ["weekday", withAbbreviations(dates.weekdays)],
    ["date-label", bars(dates.publishedLabels, dates.updatedLabels)],
    ["relative-time", [...forms(dates.relativeDays), ...bars(dates.ago)]],
    ["by", bars(bylines.by, bylines.after)],
    ["contributor", bars(bylines.editor, bylines.translator, bylines.contributor)],
    ["job", bars(bylines.job)],
    ["staff", bars(bylines.staff)],
    ["credit", bars(bylines.photo, bylines.video, bylines.illustration, bylines.graphic, bylines.credit)],
    ["common", commonWords.split(" ")],
  ];
}

function withAbbreviations(member: string | undefined): string[] {
  return rowsOf(member).flatMap((row) => [...row.map((form) => form.replaceAll("_", " ")), ...abbreviationsOf(row)]);
}

// "ap" and "pa" are words in many languages
const SHORTEST_AGENCY = 3;

/** Whether a line holds an agency's name of two letters, as printed, and nothing else: "TT". */
export const isShortAgency = (line: string): boolean => line.length < SHORTEST_AGENCY && agencyNames().includes(line);

function addPhrase(found: Map<number, number>, bit: number, phrase: string, scan: Scan): void {
  scanText(phrase, scan);
  let hash = 0;
  for (let i = 0; i < scan.wordCount; i++) {
    if (i > 0) found.set(hash, (found.get(hash) ?? 0) | CONTINUES);
    const word = scan.hashes[i] as number;
    hash = i === 0 ? word : chainHash(hash, word);
  }
  if (scan.wordCount > 0) found.set(hash, (found.get(hash) ?? 0) | bit);
}
