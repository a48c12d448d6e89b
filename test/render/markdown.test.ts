import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseArticle } from "../../src/index";
import { type BodyBlock, bodyBlocks, listNumber } from "../../src/render/body";
import { toMarkdown } from "../../src/render/markdown";
import { readFixtureTexts } from "../support/fixtures";
import { articleOf, BRIDGE, EMPTY } from "./articles";

const markdown = new MarkdownIt("default");

/** What a Markdown reader makes of a text: the blocks' names and their words, markup named where it was found. */
function read(source: string): string[] {
  return markdown.parse(source, {}).flatMap((token) => {
    if (token.type !== "inline") return token.nesting === -1 ? [] : [token.type];
    return (token.children ?? []).map(({ type, content }) => (type === "text" ? content : `<${type}>${content}`));
  });
}

function readText(source: string): string {
  return read(source).slice(1).join("");
}

/** A block's words without the number that Markdown takes for its own. */
function unnumbered({ kind, text }: BodyBlock): string {
  return kind === "list-item" ? text.slice(listNumber(text)?.length ?? 0).trim() : text;
}

/** The front matter as a YAML reader reads it. */
function readFrontMatter(source: string): unknown {
  return parseYaml((source.split("\n---\n")[0] as string).replace("---\n", ""));
}

describe("the body", () => {
  test("has headline, headings, paragraphs, one list and a quote", () => {
    expect(toMarkdown(BRIDGE, { frontMatter: false })).toBe(`# Council opens new bridge

The bridge opened on Monday.

## What changes

- Trams cross every five minutes
- Lorries stay out

> "A good day," the mayor said.
`);
  });

  test("keeps the numbers of a list", () => {
    const items = ["7. Trams", "8. - Lorries", "9) 1. Bicycles"];
    const lines = items.map((_, paragraph) => {
      return { label: "list-item", start: 0, end: 0, section: 0, paragraph, reason: null } as const;
    });
    const source = toMarkdown({ ...articleOf(...items), lines: [...lines] }, { frontMatter: false });
    expect(source).toBe("7. Trams\n8. \\- Lorries\n9) 1\\. Bicycles\n");
  });

  test("prints the deck in italics", () => {
    const source = toMarkdown({ ...EMPTY, subtitle: "What *drivers* need to know" }, { frontMatter: false });
    expect(source).toBe("*What \\*drivers\\* need to know*\n");
  });

  test("an empty article without front matter is the empty string", () => {
    expect(toMarkdown(EMPTY, { frontMatter: false })).toBe("");
  });
});

describe("words that look like markup stay words", () => {
  test.each([
    "# 1 in the charts",
    "#1 in the charts",
    "> 100 people",
    "- 3 degrees at night",
    "+ 3 degrees at noon",
    "* see below",
    "---",
    "- - -",
    "***",
    "___",
    "===",
    "```",
    "~~~",
    "1. FC Example won",
    "2) the second point",
    "1990. That was the year.",
    "5 * 3 * 2",
    "*stars* and **more stars**",
    "_under_ and snake_case_name and __init__",
    "~~struck~~",
    "`code` and ``more``",
    "[a link](https://example.org) and [a reference][1]",
    "[1]: https://example.org",
    "![a picture](x.png)",
    "<b>bold</b> & <script>alert(1)</script>",
    "<https://example.org>",
    "&amp; &lt; &#60; &copy;",
    "AT&T; R&D",
    "a \\ b \\* c",
    "ends with a backslash \\",
    "| a | b |",
    "Term\u2028: definition",
  ])("%s", (text) => {
    const source = toMarkdown(articleOf(text), { frontMatter: false });
    expect(read(source)[0]).toBe("paragraph_open");
    expect(readText(source)).toBe(text.replace("\u2028", " "));
  });

  test("a heading keeps its number signs", () => {
    const source = toMarkdown({ ...EMPTY, title: "Why C # beats C ##" }, { frontMatter: false });
    expect(read(source)).toEqual(["heading_open", "Why C # beats C ##"]);
  });

  test.each(readFixtureTexts().map(({ name, text }) => [name, text]))("every word of %s comes back", (_, text) => {
    const article = parseArticle(text);
    const tokens = markdown.parse(toMarkdown(article, { frontMatter: false }), {});
    const read = tokens.map(({ children }) => children?.map((child) => (child.type === "text" ? child.content : "")));
    const words = read.flatMap((pieces) => (pieces === undefined ? [] : pieces.join("")));
    const printed = [article.title, article.subtitle, ...bodyBlocks(article).map(unnumbered)];
    expect(words).toEqual(printed.filter((piece) => piece !== null));
  });

  test("any paragraph comes back as one paragraph with the same words", () => {
    const markup = fc.constantFrom(..."#>-+*_~`[]()<>&;!|=:\\1.9) \t\nab\"'/".split(""));
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: markup }, fc.string()), { maxLength: 30 }), (pieces) => {
        const words = pieces.join("").replace(/\0/gu, "").replace(/\s+/gu, " ").trim();
        if (words === "") return;
        const source = toMarkdown(articleOf(words), { frontMatter: false });
        expect(read(source)[0]).toBe("paragraph_open");
        expect(readText(source)).toBe(words);
      }),
    );
  });
});

describe("front matter", () => {
  test("is read back by a YAML library", () => {
    expect(readFrontMatter(toMarkdown(BRIDGE))).toEqual({
      title: "Council opens new bridge",
      authors: ["Ada Lovelace", "Harbour News"],
      published: "2024-02-14T10:39:00+01:00",
      dateline: "HAMBURG",
      credits: ["Photo: Grace Hopper / Example Images"],
      language: "en",
    });
  });

  test.each([
    "yes",
    "2024-02-14",
    "a: b # c",
    "---",
    '"',
    "\\",
    "\u0085\u2028\ufeff\u007f",
    "\ud800",
    "'",
    "!tag &a *b",
  ])("keeps the value %j a string", (title) => {
    expect(readFrontMatter(toMarkdown({ ...EMPTY, title }))).toEqual({ title });
  });

  test("any title comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(readFrontMatter(toMarkdown({ ...EMPTY, title }))).toEqual({ title });
      }),
    );
  });
});
