import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/index";
import { expectArticle, filesOfFixture, listArticleFixtures, readArticleFixture } from "./support/article-fixtures";
import { expectEvidence } from "./support/evidence";

const FIXTURE_FILES = ["article.json", "input.txt", "options.json"];

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

  test("is read as expected", () => {
    const { input, options, expected } = readArticleFixture(name);
    expectArticle(parseArticle(input, options), expected);
  });
});
