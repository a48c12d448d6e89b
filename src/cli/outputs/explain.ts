import type { Article, Line, LineLabel } from "../../types";
import { excerpt } from "./excerpt";
import { printable } from "./printable";

// ANSI codes (ECMA-48 §8.3.117): 1 bold, 3 italic, 32 to 36 green, yellow, blue, magenta, cyan, 90 grey.
const BOLD = "1";
const YELLOW = "33";
const GREY = "90";

const LABEL_STYLES: Readonly<Record<LineLabel, string>> = {
  kicker: "36",
  title: "1;36",
  subtitle: "36",
  byline: "32",
  timestamp: YELLOW,
  credit: "35",
  caption: "35",
  heading: "1;34",
  paragraph: "0",
  "list-item": "0",
  quote: "3",
  boilerplate: GREY,
};

const LABEL_WIDTH = 24;
// Where no terminal tells how wide it is.
const COLUMNS = LABEL_WIDTH + 120;
// Less would tell nothing: such a narrow terminal breaks the lines.
const LEAST_EXCERPT_COLUMNS = 24;

/** What a terminal can show. */
export interface Screen {
  colour: boolean;
  /** Null where nobody knows. */
  columns: number | null;
}

/** Every line with its label, then the fields and what was doubtful.
 *
 *     title                   Council opens new bridge
 *     boilerplate (share)     Share
 */
export function explain(article: Article, text: string, { colour, columns }: Screen): string {
  const excerptColumns = Math.max((columns ?? COLUMNS) - LABEL_WIDTH, LEAST_EXCERPT_COLUMNS);
  const toExcerpt = (words: string) => excerpt(printable(words), excerptColumns);
  const paint = (style: string, words: string) => (colour ? `\u001b[${style}m${words}\u001b[0m` : words);
  const lines = article.lines.map((line) => {
    const words = toExcerpt(text.slice(line.start, line.end));
    return `${paint(GREY, nameOf(line).padEnd(LABEL_WIDTH))}${paint(LABEL_STYLES[line.label], words)}`;
  });
  const fields = fieldRows(article).map(([name, value]) => {
    return `${paint(BOLD, name.padEnd(LABEL_WIDTH))}${printable(value)}`;
  });
  const doubts = article.diagnostics.map(({ code, message }) => {
    return `${paint(YELLOW, code.padEnd(LABEL_WIDTH))}${printable(message)}`;
  });
  return `${[...lines, "", ...fields, ...doubts].join("\n")}\n`;
}

function nameOf({ label, reason }: Line): string {
  return reason === null ? label : `${label} (${reason})`;
}

function fieldRows(article: Article): [string, string][] {
  const { title, subtitle, kicker, authors, published, updated, dateline, credits, sections, language } = article;
  const { confidence } = article;
  const rows: [string, string | null][] = [
    ["Title", withConfidence(title ?? "none", confidence.title)],
    ["Subtitle", subtitle],
    ["Kicker", kicker],
    ["Authors", withConfidence(authors.map(({ name }) => name).join(", ") || "none", confidence.authors)],
    ["Published", withConfidence(published?.iso ?? "none", confidence.published)],
    ["Updated", updated?.iso ?? null],
    ["Dateline", dateline?.place ?? null],
    ["Credits", credits.map(({ text }) => text).join(" · ") || null],
    ["Language", language],
    ["Sections", withConfidence(`${sections.length}`, confidence.body)],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}

function withConfidence(value: string, confidence: number): string {
  return `${value} (${Math.round(confidence * 100)} %)`;
}
