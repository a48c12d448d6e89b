import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Article, Confidence, Diagnostic, ParseOptions } from "../../src/types";
import { root } from "./paths";

const FIXTURES = join(root, "fixtures");

/** The lowest and the highest confidence that a fixture accepts, field by field. */
export type ConfidenceBands = Record<keyof Confidence, [lowest: number, highest: number]>;

/** An article as `article.json` holds it: messages left out, confidence as bands. */
export interface ExpectedArticle extends Omit<Article, "confidence" | "diagnostics"> {
  diagnostics: Omit<Diagnostic, "message">[];
  confidence: ConfidenceBands;
}

export interface ArticleFixture {
  input: string;
  options: ParseOptions;
  expected: ExpectedArticle;
}

/** Every folder of fixtures/articles, as `en/harbour-strike--agency-dateline`. */
export function listArticleFixtures(): string[] {
  const articles = join(FIXTURES, "articles");
  return foldersIn(articles).flatMap((language) =>
    foldersIn(join(articles, language)).map((story) => `${language}/${story}`),
  );
}

/** The names of a fixture folder's files. */
export function filesOfFixture(name: string): string[] {
  return readdirSync(join(FIXTURES, "articles", name)).sort();
}

/** Reads one fixture; a missing input or expectation throws. */
export function readArticleFixture(name: string): ArticleFixture {
  const folder = join(FIXTURES, "articles", name);
  const options = join(folder, "options.json");
  return {
    input: readFileSync(join(folder, "input.txt"), "utf8"),
    options: existsSync(options) ? readJson(options) : {},
    expected: readJson(join(folder, "article.json")),
  };
}

/** The article that the library was first built for. */
export function readSeed(): ArticleFixture {
  return {
    input: readFileSync(join(FIXTURES, "us-rejects-putins-proposal.txt"), "utf8"),
    options: {},
    expected: readJson(join(FIXTURES, "us-rejects-putins-proposal.json")),
  };
}

/** Asserts that `article` is `expected`, whole: messages aside, confidence within its bands. */
export function expectArticle(article: Article, { confidence: bands, ...expected }: ExpectedArticle): void {
  const { confidence, diagnostics, ...found } = article;
  expect({ ...found, diagnostics: diagnostics.map(withoutMessage) }).toEqual(expected);
  for (const [field, [lowest, highest]] of Object.entries(bands)) {
    const stated = confidence[field as keyof Confidence];
    expect(stated, `confidence.${field}`).toBeGreaterThanOrEqual(lowest);
    expect(stated, `confidence.${field}`).toBeLessThanOrEqual(highest);
  }
}

function withoutMessage({ code, start, end }: Diagnostic): Omit<Diagnostic, "message"> {
  return { code, start, end };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}
