import type { Author } from "../types";
import type { Token } from "./byline-token";
import type { WordTest } from "./little-words";
import type { NameRun } from "./names";

/** An author as far as it was read. */
export interface Mention {
  author: Author;
  words: number;
  /** A by-word, an agency or the like tells that it is an author. */
  isTold: boolean;
  isAgency: boolean;
}

/** What a byline was found to hold. */
export interface Mentions {
  mentions: Mention[];
  /** Words that are part of no name and of nothing known. */
  strangers: number;
  /** A picture's makers are named too, or alone. */
  hasCredit: boolean;
}

/** What stands between a name and the one before. */
export type Separator = "start" | "by" | "and" | "list" | "detail" | "line" | "space" | "using" | "house";

/** Where the reading of a byline stands. */
export interface Reading extends Mentions {
  text: string;
  tokens: readonly Token[];
  isCommon: WordTest;
  /** Tells a word of dates and times of the text's own language: "Jane" is one in Portuguese alone. */
  isOwnTime: WordTest;
  at: number;
  /** Null while the names are those of a video's or graphic's makers. */
  role: Author["role"] | null;
  isTold: boolean;
  /** How many mentions stood before the last by-word. */
  openedAt: number;
  /** What tells is a noun without a colon. */
  needsFullName: boolean;
  /** Behind a date the list of names is shut, behind "in Paris" only whole names go on: "…, Ada Lovelace in Lyon". */
  list: "open" | "ajar" | "shut";
  /** Between "Follow" and the next mark. */
  isSkipping: boolean;
  separator: Separator;
  /** Behind a job, up to the next mark. */
  isInDetail: boolean;
  /** "Reporter" in "Reporter Ada Lovelace": the job of who comes. */
  title: string | null;
  /** Names in scripts without capitals wait for the word behind that tells: 김철수·홍길동 기자. */
  waiting: NameRun[];
}

/** The state before the first token. */
export function startReading(
  text: string,
  tokens: readonly Token[],
  { isCommon, isOwnTime, isTold }: Pick<Reading, "isCommon" | "isOwnTime" | "isTold">,
): Reading {
  return {
    text,
    tokens,
    isCommon,
    isOwnTime,
    at: 0,
    role: "author",
    isTold,
    openedAt: 0,
    needsFullName: false,
    list: "open",
    isSkipping: false,
    separator: "start",
    isInDetail: false,
    title: null,
    waiting: [],
    mentions: [],
    strangers: 0,
    hasCredit: false,
  };
}

/** A by-word or label: names of this role follow. */
export function open(reading: Reading, role: Author["role"] | null): void {
  reading.role = role;
  reading.openedAt = reading.mentions.length;
  reading.isTold = role !== null;
  reading.list = "open";
  reading.isSkipping = false;
  reading.separator = "by";
  reading.waiting = [];
}

/** A by-word keeps its force over marks: "Von: Ada", "文/张三". */
export function separate(reading: Reading, separator: Separator): void {
  if (reading.separator !== "by" && reading.separator !== "using") reading.separator = separator;
}
