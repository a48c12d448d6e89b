import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/index";
import { expectArticle, filesOfFixture, listArticleFixtures, readArticleFixture } from "./support/article-fixtures";
import { expectEvidence } from "./support/evidence";

const KNOWN_MISS = "known-miss.md";
const FIXTURE_FILES = ["article.json", "input.txt", KNOWN_MISS, "options.json"];

describe.each(listArticleFixtures())("%s", (name) => {
  test("holds a text and an expectation", () => {
    const files = filesOfFixture(name);
    expect(files).toEqual(expect.arrayContaining(["article.json", "input.txt"]));
    expect(FIXTURE_FILES).toEqual(expect.arrayContaining(files));
  });

  test("expects what its text shows", () => {
    const { input, expected } = readArticleFixture(name);
    expectEvidence(input, expected);
  });

  // A text that is still misread says so; the day it is read right, this fails until the file is gone.
  const judge = filesOfFixture(name).includes(KNOWN_MISS) ? test.fails : test;
  judge("is read as expected", () => {
    const { input, options, expected } = readArticleFixture(name);
    expectArticle(parseArticle(input, options), expected);
  });
});
