import { expect } from "vitest";
import type { Article } from "../../src/types";

/** What an article says of its own evidence; expectations hold it as much as results. */
type Evidence = Omit<Article, "confidence" | "diagnostics"> & {
  diagnostics: { start: number; end: number }[];
};

// Written apart from src/text on purpose, so that a slip there cannot hide one here.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const WHITE_SPACE = /[\s\u0085]+/gu;

/** Asserts that every offset of `article` points at what it stands for in `input`. */
export function expectEvidence(input: string, article: Evidence): void {
  const printed = (span: { start: number; end: number }) => input.slice(span.start, span.end);
  expect(article.author).toEqual(article.authors[0] ?? null);
  for (const author of article.authors) expect(printed(author).toLowerCase()).toBe(author.name.toLowerCase());
  for (const stamp of [article.published, article.updated]) if (stamp) expect(printed(stamp)).toBe(stamp.text);
  if (article.dateline) expect(printed(article.dateline)).toContain(article.dateline.place);
  for (const credit of article.credits) {
    expect(credit.occurrences.map((place) => printed(place))).toContain(credit.text);
    for (const place of credit.occurrences) for (const name of credit.names) expect(printed(place)).toContain(name);
  }
  for (const { start, end } of article.diagnostics) expect(start).toBeLessThanOrEqual(end);
  expectLines(input, article);
  expectTexts(input, article);
}

/** Every non-blank line, once and in order, without the white space around it. */
function expectLines(input: string, { lines }: Evidence): void {
  let at = 0;
  for (const { start, end, label, reason } of lines) {
    expect(input.slice(at, start).trim()).toBe("");
    expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
    expect(input.slice(start, end)).toMatch(/^[^\r\n\u2028\u2029]+$/u);
    expect(reason === null).toBe(label !== "boilerplate");
    at = end;
  }
  expect(input.slice(at).trim()).toBe("");
}

/** Title, deck, kicker, headings and paragraphs are the text of the lines labelled so. */
function expectTexts(input: string, { title, subtitle, kicker, sections, lines }: Evidence): void {
  const read = (these: typeof lines) => readable(these.map((line) => input.slice(line.start, line.end)).join(" "));
  const labelled = (label: string, section: number | null = null, paragraph: number | null = null) =>
    lines.filter((line) => line.label === label && line.section === section && line.paragraph === paragraph);
  // A headline printed twice is labelled twice.
  expect([title ?? "", `${title} ${title}`]).toContain(read(labelled("title")));
  expect(read(labelled("subtitle"))).toBe(subtitle ?? "");
  expect(read(labelled("kicker"))).toBe(kicker ?? "");
  sections.forEach((section, s) => {
    expect(read(labelled("heading", s))).toBe(section.heading ?? "");
    section.paragraphs.forEach((paragraph, p) => {
      expect(read(lines.filter((line) => line.section === s && line.paragraph === p))).toBe(paragraph);
    });
  });
  const placed = new Set(
    lines.filter((line) => line.paragraph !== null).map((line) => `${line.section}.${line.paragraph}`),
  );
  expect(placed.size).toBe(sections.reduce((count, section) => count + section.paragraphs.length, 0));
}

function readable(text: string): string {
  return text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim();
}
