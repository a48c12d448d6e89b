/** How a piece of the input was read. */
export type LineLabel =
  | "kicker"
  | "title"
  | "subtitle"
  | "byline"
  | "timestamp"
  | "credit"
  | "caption"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quote"
  | "boilerplate";

/** Why a line is not part of the article: the closed list of reasons that a `boilerplate` line gives. */
export type BoilerplateReason =
  | "advertisement" // "Advertisement", "Story continues below"
  | "author-box" // "About the author", a short biography, "More from this author"
  | "comments" // "12 comments", "Leave a reply", the thread below
  | "consent" // cookie and privacy notices
  | "copyright" // "© 2024 The Daily. All rights reserved"
  | "duplicate" // a line that repeats another one of the article
  | "follow" // "Follow us on …", "Add as preferred source"
  | "footer" // imprint, terms, contact, site map
  | "login" // "Sign in", "Subscribe to read on", paywalls
  | "navigation" // menus, breadcrumbs, section names, skip links
  | "newsletter" // sign-up boxes
  | "player" // audio and video controls, galleries, font size
  | "popular" // "Most Read", "Trending Now"
  | "reading-time" // "5 min read"
  | "related" // "Read also: …", teasers of other articles
  | "share" // share bars, print, save, copy link
  | "tags" // topic labels
  | "unknown"; // outside the article, of no kind that is known

/** One non-blank line of the input and what became of it. */
export interface Line {
  label: LineLabel;
  /** Offset of the line's first non-blank character, in UTF-16 code units. */
  start: number;
  /** Offset behind the line's last non-blank character. */
  end: number;
  /** Index into {@link Article.sections} for headings, paragraphs, list items and quotes, else null. */
  section: number | null;
  /** Index into that section's paragraphs, else null. */
  paragraph: number | null;
  /** Why the line is boilerplate, null for every other label. */
  reason: BoilerplateReason | null;
}

/** A heading with the paragraphs below it. The lead, before the first heading, has `heading: null`. */
export interface Section {
  heading: string | null;
  paragraphs: string[];
}

/** A person or an organisation credited with the text. */
export interface Author {
  /** The name alone: `"Camilla Jessen"`, never `"Written by Camilla Jessen"`. */
  name: string;
  kind: "person" | "organization";
  role: "author" | "editor" | "translator" | "photographer" | "contributor";
  /** `"Senior Political Correspondent"`, null when none is printed. */
  jobTitle: string | null;
  /** `"BBC News"`, null when none is printed. */
  affiliation: string | null;
  /** An e-mail address or handle, null when none is printed. */
  contact: string | null;
  /** Offsets of the name: `input.slice(start, end)` is the name as printed. */
  start: number;
  end: number;
}

/** A point in time as far as the text tells it. What the text does not tell is null, never guessed. */
export interface Timestamp {
  /** As much as is known: `"2024-02-14"`, `"2024-02-14T10:39"` or `"2024-02-14T10:39:00+01:00"`. */
  iso: string;
  /** The local calendar day, `YYYY-MM-DD`. */
  date: string;
  /** The local clock time, `HH:MM` or `HH:MM:SS`; null when none is printed. */
  time: string | null;
  /** Offset from UTC, `"+01:00"`; null while unknown. */
  offset: string | null;
  /** The instant in milliseconds since 1970-01-01T00:00Z; null while no offset is known. */
  epochMilliseconds: number | null;
  /** The zone as printed: `"CET"`, `"Eastern Time"`, `"GMT+1"`; null when none is printed. */
  zone: string | null;
  /** IANA identifier where one follows from the zone or the options, else null. */
  timeZone: string | null;
  /** Where the zone came from. */
  zoneSource: "text" | "option" | null;
  precision: "day" | "minute" | "second";
  /** What its label says: `"Updated: …"` is `"updated"`; a stamp without a label is `"published"` when it stands first. */
  role: "published" | "updated";
  /** The evidence: `input.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
}

/** Who made a picture, a video or a graphic. */
export interface Credit {
  kind: "photo" | "video" | "illustration" | "graphic" | "audio" | "other";
  /** Persons: `["Sebastian Castelier"]`. */
  names: string[];
  /** Agencies, stock sites, licences: `["Shutterstock.com"]`. */
  sources: string[];
  /** A caption printed in the same line before the credit, else null. */
  caption: string | null;
  /** The credit as printed at its first place. */
  text: string;
  /** Every place where the credit is printed. */
  occurrences: { start: number; end: number }[];
}

/** Where a report was filed: `WASHINGTON (AP) —`. */
export interface Dateline {
  place: string;
  agency: string | null;
  start: number;
  end: number;
}

/** How likely a field is right, 0 to 1. */
export interface Confidence {
  title: number;
  authors: number;
  published: number;
  body: number;
}

/** What was odd, doubtful or left open, with its place in the input. */
export interface Diagnostic {
  code: DiagnosticCode;
  /** What was found, what it could be, what was done. For people: its wording may change. */
  message: string;
  start: number;
  end: number;
}

/** The closed list of diagnostic codes. Codes are stable; messages are not. */
export type DiagnosticCode =
  | "empty-text" // nothing but white space
  | "no-article" // the text does not look like an article
  | "ambiguous-day-order" // 03/04/2024 with nothing to tell the order
  | "ambiguous-zone" // IST: three readings
  | "day-order-swapped" // 13/04/2024 where month-first was expected
  | "future-date" // later than the reference day + 2
  | "hour-24" // 24:00, read as 00:00 of the next day
  | "impossible-date" // 31 February
  | "impossible-time" // 25:61
  | "leap-second" // :60, read as :59
  | "local-time" // "local time" of an unknown place
  | "meridiem-conflict" // 13:30 PM
  | "no-reference-date" // "3 hours ago" without options.referenceDate
  | "nonexistent-local-time" // inside the gap of a clock change
  | "offset-zone-conflict" // +01:00[America/New_York]
  | "repeated-local-time" // inside the overlap of a clock change
  | "unknown-zone" // a zone token that no table knows
  | "weekday-mismatch" // "Monday" before a date that was a Tuesday
  | "zone-out-of-season" // CET printed in July
  | "zone-suspect"; // GMT on a summer date of a London publisher

/** What `parseArticle` returns: plain data that survives `JSON.stringify` and `structuredClone` unchanged. */
export interface Article {
  /** The headline. */
  title: string | null;
  /** The deck, standfirst or alternative headline. */
  subtitle: string | null;
  /** The short label over a headline. */
  kicker: string | null;
  /** `authors[0] ?? null`. */
  author: Author | null;
  /** Persons and organisations credited with the text, in the text's order. */
  authors: Author[];
  published: Timestamp | null;
  updated: Timestamp | null;
  dateline: Dateline | null;
  /** Repeated credits once, with every occurrence. */
  credits: Credit[];
  /** The lead has heading null; a text with no body has none. */
  sections: Section[];
  /** BCP 47: from the options, else detected, else null. */
  language: string | null;
  /** Every non-blank line of the input, once, in order. */
  lines: Line[];
  diagnostics: Diagnostic[];
  confidence: Confidence;
}

/** Options that every function of the library takes. Unknown keys are a `TypeError`. */
export interface ParseOptions {
  /** IANA zone for times that print none: `"Europe/Paris"`. */
  timeZone?: string | undefined;
  /** BCP 47 tag, with region where it matters (`"en-GB"` is day first); detected when absent. */
  language?: string | undefined;
  /** For "3 hours ago", missing years and doubtful day orders; never taken from the clock. A string is an ISO 8601 date or date-time. */
  referenceDate?: Date | string | undefined;
  /** What an abbreviation means here: `{ IST: "Asia/Kolkata" }`. */
  zones?: Record<string, string> | undefined;
  /** `"civil"` (default): CET printed in July is the region's clock, +02:00, with a diagnostic. `"literal"`: +01:00. */
  abbreviations?: "civil" | "literal" | undefined;
  /** `"commonest"` (default): the likeliest reading, with a diagnostic naming all. `"open"`: offset null. */
  ambiguousZones?: "commonest" | "open" | undefined;
  /** Called with every diagnostic as it is found; the line parsers have no other place for them. */
  onDiagnostic?: ((diagnostic: Diagnostic) => void) | undefined;
}
