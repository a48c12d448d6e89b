import { describe, expect, test } from "vitest";
import { assemble, SURE } from "../support/assemble";

const HEAD = [
  ["title", "Bridge opens"],
  ["byline", "By Ada Lovelace"],
  ["timestamp", "14 February 2024, 10:39 CET"],
] as const;
const LONG = "The bridge over the Linde was opened on Monday by the mayor of the town.";

describe("assembleArticle", () => {
  test("every field comes from the blocks that bear its label", () => {
    const { article } = assemble([
      ["kicker", "Traffic"],
      ...HEAD,
      ["subtitle", "After nine years"],
      ["paragraph", LONG],
    ]);
    expect(article).toMatchObject({
      kicker: "Traffic",
      title: "Bridge opens",
      subtitle: "After nine years",
      author: { name: "Ada Lovelace" },
      published: { iso: "2024-02-14T10:39:00+01:00" },
      sections: [{ heading: null, paragraphs: [LONG] }],
      diagnostics: [],
    });
  });

  test("spans are offsets into the whole input", () => {
    const { text, article } = assemble([...HEAD, ["paragraph", LONG]]);
    const { author, published } = article;
    expect(text.slice(author?.start, author?.end)).toBe("Ada Lovelace");
    expect(text.slice(published?.start, published?.end)).toBe("14 February 2024, 10:39 CET");
  });

  test("a headline printed again is another place of the title, whatever it was taken for", () => {
    const { article } = assemble([
      ["boilerplate", "BRIDGE OPENS"],
      ...HEAD,
      ["heading", "Bridge opens."],
      ["paragraph", LONG],
    ]);
    expect(article.lines.map(({ label }) => label)).toEqual([
      "title",
      "title",
      "byline",
      "timestamp",
      "title",
      "paragraph",
    ]);
    expect(article.sections).toEqual([{ heading: null, paragraphs: [LONG] }]);
  });

  test("the title is the headline that was chosen, not an earlier place of it", () => {
    const { article } = assemble([["boilerplate", "BRIDGE OPENS"], ...HEAD, ["paragraph", LONG]]);
    expect(article.title).toBe("Bridge opens");
  });

  test.each([
    ["Home » Traffic » Bridge opens", "Bridge opens"],
    ["You are here: Home > Traffic > Bridge opens", "Bridge opens"],
    ["Bridge > tunnel", "Bridge > tunnel"],
    ["Tolls: 5 > 4, says mayor", "Tolls: 5 > 4, says mayor"],
  ])("the title of %s is %s", (line, title) => {
    expect(
      assemble([
        ["title", line],
        ["paragraph", LONG],
      ]).article.title,
    ).toBe(title);
  });

  test("a paragraph printed again is told once; a short one may well stand twice", () => {
    const { article } = assemble([
      ["paragraph", LONG],
      ["paragraph", "Yes."],
      ["paragraph", LONG],
      ["paragraph", "Yes."],
    ]);
    expect(article.sections[0]?.paragraphs).toEqual([LONG, "Yes.", "Yes."]);
    expect(article.lines[2]).toMatchObject({ label: "boilerplate", reason: "duplicate", section: null });
  });

  test("a credit printed again is one credit with both places", () => {
    const credit = "Photo: Ada Lovelace / Reuters";
    const { text, article } = assemble([...HEAD, ["credit", credit], ["paragraph", LONG], ["credit", credit]]);
    expect(article.credits).toHaveLength(1);
    expect(article.credits[0]?.occurrences.map(({ start, end }) => text.slice(start, end))).toEqual([credit, credit]);
  });

  test("a byline split over two lines is read as one", () => {
    const { article } = assemble([
      ["byline", "By"],
      ["byline", "Ada Lovelace"],
      ["paragraph", LONG],
    ]);
    expect(article.authors.map(({ name }) => name)).toEqual(["Ada Lovelace"]);
  });

  test("an author named twice is one author, at the first place", () => {
    const { article } = assemble([...HEAD, ["paragraph", LONG], ["byline", "Reporting by Ada Lovelace"]]);
    expect(article.authors).toHaveLength(1);
    expect(article.author?.start).toBe("Bridge opens\n\nBy ".length);
  });

  test("an update printed alone stands for both times", () => {
    const { article } = assemble([
      ["title", "Bridge opens"],
      ["timestamp", "Updated: 14 February 2024"],
      ["paragraph", LONG],
    ]);
    expect(article.updated?.date).toBe("2024-02-14");
    expect(article.published).toEqual(article.updated);
  });

  test("diagnostics stand in the text's order and reach the caller as they are found", () => {
    const heard: string[] = [];
    const { text, article } = assemble(
      [
        ["title", "Bridge opens"],
        ["timestamp", "31 February 2024"],
        ["paragraph", LONG],
      ],
      { options: { onDiagnostic: ({ code }) => heard.push(code) } },
    );
    expect(article.diagnostics.map(({ code }) => code)).toEqual(["impossible-date"]);
    expect(heard).toEqual(["impossible-date"]);
    const [{ start, end } = { start: 0, end: 0 }] = article.diagnostics;
    expect(text.slice(start, end)).toBe("31 February 2024");
    expect(article.published).toBeNull();
  });

  test("a body that is hardly one is called no article", () => {
    const { text, article } = assemble([["boilerplate", "Home"]], { confidence: { ...SURE, body: 0.2 } });
    expect(article.diagnostics).toEqual([
      { code: "no-article", message: expect.any(String), start: 0, end: text.length },
    ]);
  });
});
