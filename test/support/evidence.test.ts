import { expect, test } from "vitest";
import type { ExpectedArticle } from "./article-fixtures";
import { readSeed } from "./article-fixtures";
import { expectEvidence } from "./evidence";

/** Slips of the pen that an expectation must not survive. */
const slips: [name: string, spoil: (article: ExpectedArticle) => void][] = [
  ["an author a letter further on", ({ authors: [author] }) => author && move(author)],
  ["an author that is not the first one", (article) => Object.assign(article, { author: null })],
  ["a time a letter further on", ({ published }) => published && move(published)],
  ["a credit that names nobody there", ({ credits }) => credits[0]?.names.push("Ada Lovelace")],
  ["a credit's second place a line further on", ({ credits }) => move(credits[0]?.occurrences[1], 60)],
  ["a title with a word more", (article) => Object.assign(article, { title: `${article.title} today` })],
  ["a deck that is not there", (article) => Object.assign(article, { subtitle: null })],
  [
    "a paragraph under another heading",
    ({ sections }) => sections[2]?.paragraphs.push(sections[3]?.paragraphs.shift() ?? ""),
  ],
  ["a paragraph that no line holds", ({ sections }) => sections[0]?.paragraphs.push("More.")],
  ["a line left out", ({ lines }) => lines.splice(9, 1)],
  ["a line with its white space", ({ lines }) => Object.assign(lines[0] ?? {}, { end: 28 })],
  ["two lines as one", ({ lines }) => lines.splice(3, 2, { ...lineAt(lines, 3), end: lineAt(lines, 4).end })],
  ["boilerplate without a reason", ({ lines }) => Object.assign(lineAt(lines, 6), { reason: null })],
];

test("the seed's expectation has none of the slips below", () => {
  const { input, expected } = readSeed();
  expectEvidence(input, expected);
});

test.each(slips)("an expectation fails with %s", (_name, spoil) => {
  const { input, expected } = readSeed();
  spoil(expected);
  expect(() => expectEvidence(input, expected)).toThrow();
});

function move(span: { start: number; end: number } | undefined, by = 1): void {
  if (span === undefined) throw new Error("nothing to move");
  span.start += by;
  span.end += by;
}

function lineAt(lines: ExpectedArticle["lines"], index: number): ExpectedArticle["lines"][number] {
  const line = lines[index];
  if (line === undefined) throw new Error(`no line ${index}`);
  return line;
}
