import { describe, expect, test } from "vitest";
import type { LineLabel } from "../../src/types";
import { assemble } from "../support/assemble";

const BODY = "The bridge over the Linde was opened on Monday. The mayor had rare glimpses of it.";

/** The authors of lines that are labelled by hand, as "name" or "name (role)". */
function authorsOf(...rows: readonly (readonly [LineLabel, string])[]): string[] {
  const { authors } = assemble([["title", "Bridge opens"], ...rows]).article;
  return authors.map(({ name, role }) => (role === "author" ? name : `${name} (${role})`));
}

describe("a name that stands alone in its line", () => {
  test("is an author", () => {
    expect(authorsOf(["byline", "Ada Lovelace"], ["paragraph", BODY])).toEqual(["Ada Lovelace"]);
    expect(authorsOf(["byline", "Li Na"], ["paragraph", BODY])).toEqual(["Li Na"]);
    expect(authorsOf(["byline", "Lovelace"], ["paragraph", BODY])).toEqual(["Lovelace"]);
    expect(authorsOf(["byline", "Mayor"], ["paragraph", BODY])).toEqual([]);
  });

  test("is none when all of its words are plain ones of the text", () => {
    expect(authorsOf(["byline", "Rare Glimpses"], ["paragraph", BODY])).toEqual([]);
    expect(authorsOf(["byline", "By Rare Glimpses"], ["paragraph", BODY])).toEqual(["Rare Glimpses"]);
  });

  test("may hold a plain word while nobody else is named", () => {
    expect(authorsOf(["byline", "Ada Bridge"], ["paragraph", BODY])).toEqual(["Ada Bridge"]);
    expect(authorsOf(["byline", "By Ada Lovelace"], ["byline", "Linde Bridge"], ["paragraph", BODY])).toEqual([
      "Ada Lovelace",
    ]);
    expect(
      authorsOf(["byline", "Ada Lovelace"], ["subtitle", "At last"], ["byline", "Linde Bridge"], ["paragraph", BODY]),
    ).toEqual(["Ada Lovelace"]);
  });

  test("keeps its particles, which texts print in lower case too", () => {
    const body = "De brug van de stad is open, en el puente también.";
    expect(authorsOf(["byline", "By Ada Lovelace"], ["byline", "Charles Van Babbage"], ["paragraph", body])).toEqual([
      "Ada Lovelace",
      "Charles Van Babbage",
    ]);
  });
});

test("a line that is no byline doesn't silence the one beside it", () => {
  expect(
    authorsOf(["timestamp", "Ada Lovelace • 14 February 2024"], ["byline", "Link Copied!"], ["paragraph", BODY]),
  ).toEqual(["Ada Lovelace"]);
});

describe("below the first paragraph", () => {
  const head = ["byline", "By Ada Lovelace"] as const;
  const paragraph = ["paragraph", BODY] as const;

  test("a byline is another article's", () => {
    expect(authorsOf(head, paragraph, ["byline", "By Charles Babbage"])).toEqual(["Ada Lovelace"]);
    expect(authorsOf(head, paragraph, ["byline", "Charles Babbage"])).toEqual(["Ada Lovelace"]);
  });

  test("it is the author's where none stands above", () => {
    expect(authorsOf(paragraph, ["byline", "By Charles Babbage"])).toEqual(["Charles Babbage"]);
  });

  test("who signs has helped the author above", () => {
    const both = ["Ada Lovelace", "Charles Babbage (contributor)", "Grace Hopper (editor)"];
    const signature = "Reporting by Ada Lovelace and Charles Babbage; Editing by Grace Hopper";
    expect(authorsOf(head, paragraph, ["byline", signature])).toEqual(both);
    expect(authorsOf(head, ["paragraph", `${BODY} (${signature})`])).toEqual(both);
  });

  test("who signs is the author where none stands above", () => {
    expect(authorsOf(["paragraph", `${BODY} (Reporting by Charles Babbage)`])).toEqual(["Charles Babbage"]);
  });

  test("other roles stay", () => {
    expect(authorsOf(head, paragraph, ["byline", "Translated by Charles Babbage"])).toEqual([
      "Ada Lovelace",
      "Charles Babbage (translator)",
    ]);
  });
});

describe("where nobody signs", () => {
  const notice = ["boilerplate", "© 2024 Sandra Kowalski. All rights reserved."] as const;
  const paragraph = ["paragraph", BODY] as const;

  test("the article is by the person whose page it is", () => {
    expect(authorsOf(paragraph, notice)).toEqual(["Sandra Kowalski"]);
    const masthead = assemble([["boilerplate", "Sandra Kowalski"], ["title", "Bridge opens"], paragraph]);
    expect(masthead.article.authors.map(({ name }) => name)).toEqual(["Sandra Kowalski"]);
  });

  test("it is by nobody where the page is a firm's, or its name made of the text's words", () => {
    expect(authorsOf(paragraph, ["boilerplate", "© 2024 Harbour News. All rights reserved."])).toEqual([]);
    expect(authorsOf(["paragraph", `${BODY} A kowalski is a smith.`], notice)).toEqual([]);
  });

  test("a notice inside the text tells nothing", () => {
    expect(authorsOf(notice, paragraph)).toEqual([]);
  });

  test("who signs goes before whose page it is", () => {
    expect(authorsOf(["byline", "By Ada Lovelace"], paragraph, notice)).toEqual(["Ada Lovelace"]);
  });
});
