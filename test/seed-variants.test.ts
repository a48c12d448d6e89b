import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/index";
import type { Article } from "../src/types";
import { readSeed } from "./support/article-fixtures";
import * as variants from "./support/seed-variants";

const { input, expected } = readSeed();

type Read = Pick<Article, "title" | "subtitle" | "kicker" | "updated" | "dateline" | "sections" | "language">;

/** What a reader takes from the seed, whatever its layout: no offsets, quotes straight. */
function readingOf(article: Read & Pick<Article, "authors" | "credits"> & { lines: Article["lines"] }) {
  const { title, subtitle, kicker, updated, dateline, sections, language } = article;
  const reading = {
    values: { title, subtitle, kicker, updated, dateline, sections, language },
    authors: article.authors.map(({ start, end, ...author }) => author),
    credits: article.credits.map(({ kind, names, sources, caption, occurrences }) => ({
      kind,
      names,
      sources,
      caption,
      places: occurrences.length,
    })),
    labels: labelsInOrder(article.lines),
  };
  return JSON.parse(JSON.stringify(reading).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '\\"'));
}

/** The labels of the article's own lines; the lines of one paragraph, byline or credit count once. */
function labelsInOrder(lines: Article["lines"]): string[] {
  return lines
    .filter((line) => line.label !== "boilerplate")
    .map((line) => [line.label, line.section, line.paragraph].join(" "))
    .filter((label, i, all) => label !== all[i - 1]);
}

function instantOf({ published }: Pick<Article, "published">) {
  if (published === null) return null;
  const { date, time, offset, epochMilliseconds, role } = published;
  return { date, time, offset, epochMilliseconds, role };
}

function expectSeed(text: string): Article {
  const article = parseArticle(text);
  expect(readingOf(article)).toEqual(readingOf(expected));
  expect(instantOf(article)).toEqual(instantOf(expected));
  expect(article.diagnostics).toEqual([]);
  return article;
}

/** The boilerplate lines, as printed. */
function boilerplateOf(text: string, { lines }: Article): string[] {
  return lines.filter((line) => line.label === "boilerplate").map((line) => text.slice(line.start, line.end));
}

const layouts = [
  ...variants.lineEnds,
  ...variants.blankLines,
  ...variants.whiteSpace,
  ...variants.invisibles,
  ...variants.quotes,
  ...variants.wraps,
];

test.each([
  ...layouts,
  ...variants.surroundings,
  ...variants.bylines,
  ...variants.printedTimes,
  ...variants.credits,
  ...variants.pairs,
])("every variant differs from the seed: %s", (_name, apply) => {
  expect(apply(input)).not.toBe(input);
});

test.each(layouts)("the seed reads the same with %s", (_name, apply) => {
  expectSeed(apply(input));
});

test.each(variants.surroundings)("the seed reads the same with %s", (_name, apply) => {
  const text = apply(input);
  const boilerplate = boilerplateOf(text, expectSeed(text));
  expect(boilerplate).toEqual(expect.arrayContaining(["Trending Now", "Most Read"]));
  expect(boilerplate.length).toBe(
    text.split(/\n+/u).filter(Boolean).length - input.split(/\n+/u).filter(Boolean).length + 2,
  );
});

describe("the byline", () => {
  test.each(variants.bylines)("is read from %s", (_name, apply) => {
    const text = apply(input);
    const { author } = expectSeed(text);
    expect(text.slice(author?.start, author?.end).toLowerCase()).toBe("camilla jessen");
  });
});

describe("the time", () => {
  test.each(variants.times)("is read from %s", (printed, zone) => {
    const text = input.replace("Feb.14 - 2024 10:39 AM CET", printed);
    const { published } = expectSeed(text);
    expect(published?.iso).toBe("2024-02-14T10:39:00+01:00");
    expect(published?.zone).toBe(zone);
    expect(text.slice(published?.start, published?.end)).toBe(published?.text);
  });
});

describe("the credit", () => {
  test.each(variants.credits)("is read from %s", (_name, apply) => {
    expectSeed(apply(input));
  });
});

test.each(variants.pairs)("the seed reads the same with %s", (_name, apply) => {
  expectSeed(apply(input));
});
