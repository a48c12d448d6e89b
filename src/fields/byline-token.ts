import type { BylineIndex } from "../lexicon/byline-index";
import type { BylineRole } from "../lexicon/byline-words";
import { NAME_SUFFIXES, NAME_TITLES } from "../lexicon/name-parts";

type TokenKind = "phrase" | "agency" | "job" | "staff" | "name" | "lower" | "number" | "contact" | "mark";

/** A word, phrase or mark of a byline and what it may be. Of most words little is asked, so the rest is found out then. */
export class Token {
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    /** For phrases: what the words may mean, over all languages. */
    readonly roles: ReadonlySet<BylineRole>,
    private readonly folded: string,
    private readonly index: BylineIndex,
    private known: TokenKind | null,
  ) {}

  get kind(): TokenKind {
    this.known ??= kindOf(this.text, this.folded, this.roles, this.index);
    return this.known;
  }

  /** A word of dates and times, "may" and "uhr" alike. */
  get isTime(): boolean {
    return this.index.isTime(this.folded);
  }

  /** Ends in a word of a job: "staff writer" is a desk alone, a job behind a name. */
  get endsInJob(): boolean {
    return this.index.isJob(this.folded.slice(this.folded.lastIndexOf(" ") + 1));
  }

  /** The same, taken for something else. */
  as(kind: TokenKind, roles = this.roles): Token {
    return new Token(this.text, this.start, this.end, roles, this.folded, this.index, kind);
  }

  /** What stands from an offset up to another, taken for the same. */
  cut(text: string, start: number, end: number): Token {
    return new Token(text, start, end, this.roles, this.folded, this.index, this.kind);
  }
}

export const CONTACT = /^(?:.+@|@[\w.]{2}|https?:)/u;
export const WORD = /^'?\p{L}/u;
export const UNCASED = /^\p{Lo}/u;
const NUMBER = /^\p{Nd}/u;
const CAPITALISED = /^(?:'?\p{Ll}{1,3}['-]|')?\p{Lu}/u;
// Dan · Ed · Med
const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;

const SUFFIXES = new Set(NAME_SUFFIXES.split(" "));
const TITLES = new Set(NAME_TITLES.split(" "));

export const isSuffix = (text: string): boolean => SUFFIXES.has(text.replaceAll(".", ""));
// "univ."
const LONGEST_TITLE = 5;
export const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && TITLES.has(text.toLowerCase().replace(/\.$/u, ""));

function kindOf(text: string, folded: string, roles: ReadonlySet<BylineRole>, index: BylineIndex): TokenKind {
  if (CONTACT.test(text)) return "contact";
  if (NUMBER.test(text)) return "number";
  if (isTitle(text)) return "name";
  if (roles.has("job") && !roles.has("by")) return "job";
  if (roles.has("staff") && [...roles].every((role) => role === "staff" || role === "beside")) return "staff";
  if (roles.size > 0 && !isFirstName(text, roles)) return "phrase";
  if (!WORD.test(text)) return "mark";
  if (index.isJob(folded)) return "job";
  if (index.isStaff(folded)) return "staff";
  return CAPITALISED.test(text) || UNCASED.test(text) ? "name" : "lower";
}

/** Dan · Ed: "and" in one language is a name in another. */
function isFirstName(text: string, roles: ReadonlySet<BylineRole>): boolean {
  return FIRST_NAME.test(text) && [...roles].every((role) => role === "and" || role === "using" || role === "after");
}
