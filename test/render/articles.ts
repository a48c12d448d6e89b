import type { Article, Line, LineLabel, Timestamp } from "../../src/types";

/** An article in which nothing was found. */
export const EMPTY: Article = {
  title: null,
  subtitle: null,
  kicker: null,
  author: null,
  authors: [],
  published: null,
  updated: null,
  dateline: null,
  credits: [],
  sections: [],
  language: null,
  lines: [],
  diagnostics: [],
  confidence: { title: 0, authors: 0, published: 0, body: 0 },
};

export const BRIDGE_TEXT = `Share

Council opens new bridge
By Ada Lovelace, Chief Reporter, and Harbour News
Feb. 14, 2024 10:39 CET
Photo: Grace Hopper / Example Images
HAMBURG (HN) - The bridge opened on Monday.

What changes
• Trams cross every five minutes
• Lorries stay out
"A good day," the mayor said.
Photo: Grace Hopper / Example Images`;

/** Finds the one or the n-th place of `words` in the text above, so that no offset is counted by hand. */
function spanOf(words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = BRIDGE_TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function line(words: string, label: LineLabel, section: number | null = null, paragraph: number | null = null): Line {
  return { label, ...spanOf(words), section, paragraph, reason: null };
}

const PUBLISHED: Timestamp = {
  iso: "2024-02-14T10:39:00+01:00",
  date: "2024-02-14",
  time: "10:39",
  offset: "+01:00",
  epochMilliseconds: 1_707_903_540_000,
  zone: "CET",
  timeZone: null,
  zoneSource: "text",
  precision: "minute",
  role: "published",
  text: "Feb. 14, 2024 10:39 CET",
  ...spanOf("Feb. 14, 2024 10:39 CET"),
};

const CREDIT_LINE = "Photo: Grace Hopper / Example Images";

/** An article with one of nearly everything, as `parseArticle` would read `BRIDGE_TEXT`. */
export const BRIDGE: Article = {
  ...EMPTY,
  title: "Council opens new bridge",
  author: {
    name: "Ada Lovelace",
    kind: "person",
    role: "author",
    jobTitle: "Chief Reporter",
    affiliation: null,
    contact: null,
    ...spanOf("Ada Lovelace"),
  },
  authors: [
    {
      name: "Ada Lovelace",
      kind: "person",
      role: "author",
      jobTitle: "Chief Reporter",
      affiliation: null,
      contact: null,
      ...spanOf("Ada Lovelace"),
    },
    {
      name: "Harbour News",
      kind: "organization",
      role: "author",
      jobTitle: null,
      affiliation: null,
      contact: null,
      ...spanOf("Harbour News"),
    },
  ],
  published: PUBLISHED,
  dateline: { place: "HAMBURG", agency: "HN", ...spanOf("HAMBURG (HN)") },
  credits: [
    {
      kind: "photo",
      names: ["Grace Hopper"],
      sources: ["Example Images"],
      caption: null,
      text: CREDIT_LINE,
      occurrences: [spanOf(CREDIT_LINE), spanOf(CREDIT_LINE, 2)],
    },
  ],
  sections: [
    { heading: null, paragraphs: ["The bridge opened on Monday."] },
    {
      heading: "What changes",
      paragraphs: ["• Trams cross every five minutes", "• Lorries stay out", '"A good day," the mayor said.'],
    },
  ],
  language: "en",
  lines: [
    { ...line("Share", "boilerplate"), reason: "share" },
    line("Council opens new bridge", "title"),
    line("By Ada Lovelace, Chief Reporter, and Harbour News", "byline"),
    line("Feb. 14, 2024 10:39 CET", "timestamp"),
    line(CREDIT_LINE, "credit"),
    line("HAMBURG (HN) - The bridge opened on Monday.", "paragraph", 0, 0),
    line("What changes", "heading", 1),
    line("• Trams cross every five minutes", "list-item", 1, 0),
    line("• Lorries stay out", "list-item", 1, 1),
    line('"A good day," the mayor said.', "quote", 1, 2),
    { ...line(CREDIT_LINE, "credit"), ...spanOf(CREDIT_LINE, 2) },
  ],
  diagnostics: [{ code: "unknown-zone", message: '"CETX" is no zone that is known.', ...spanOf("CET") }],
  confidence: { title: 0.98, authors: 0.9, published: 0.75, body: 0.4 },
};

/** An article whose only content is these paragraphs. */
export function articleOf(...paragraphs: string[]): Article {
  return { ...EMPTY, sections: [{ heading: null, paragraphs }] };
}
