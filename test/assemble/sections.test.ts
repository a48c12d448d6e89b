import { describe, expect, test } from "vitest";
import type { LabelledBlock } from "../../src/assemble/labelled";
import { gatherSections } from "../../src/assemble/sections";
import type { LineLabel } from "../../src/types";

function blocksOf(rows: readonly (readonly [LineLabel, string, blankLinesBefore?: number])[]): LabelledBlock[] {
  return rows.map(([label, readable, blankLinesBefore = 1]) => ({
    label,
    reason: null,
    readable,
    block: { text: readable, start: 0, end: readable.length, blankLinesBefore, lines: [] },
  }));
}

const sectionsOf = (rows: Parameters<typeof blocksOf>[0]) => gatherSections(blocksOf(rows)).sections;

describe("gatherSections", () => {
  test("the lead has no heading; a heading opens a section", () => {
    expect(
      sectionsOf([
        ["title", "Bridge opens"],
        ["paragraph", "It opened on Monday."],
        ["heading", "What it cost"],
        ["paragraph", "Nine million."],
        ["list-item", "• steel"],
        ["boilerplate", "Advertisement"],
        ["quote", "“Too much,” said the mayor."],
      ]),
    ).toEqual([
      { heading: null, paragraphs: ["It opened on Monday."] },
      { heading: "What it cost", paragraphs: ["Nine million.", "• steel", "“Too much,” said the mayor."] },
    ]);
  });

  test("a text that opens with a heading has no empty lead", () => {
    expect(
      sectionsOf([
        ["heading", "What it cost"],
        ["paragraph", "Nine million."],
      ]),
    ).toEqual([{ heading: "What it cost", paragraphs: ["Nine million."] }]);
  });

  test("no body, no sections", () => {
    expect(sectionsOf([["title", "Bridge opens"]])).toEqual([]);
  });

  test("a paragraph split over two lines is one, and both lines are placed in it", () => {
    const blocks = blocksOf([
      ["paragraph", "The bridge, which the town has wanted for years,"],
      ["paragraph", "opened on Monday.", 0],
      ["paragraph", "Nobody came.", 0],
    ]);
    const { sections, placements } = gatherSections(blocks);
    expect(sections).toEqual([
      {
        heading: null,
        paragraphs: ["The bridge, which the town has wanted for years, opened on Monday.", "Nobody came."],
      },
    ]);
    expect(blocks.map((block) => placements.get(block)?.paragraph)).toEqual([0, 0, 1]);
  });

  test.each([
    ["a blank line between", "The bridge, which", "opened on Monday.", 1],
    ["a finished sentence", "The bridge opened.", "eBay sold it.", 0],
    ["a capital behind", "The bridge, which", "Nobody came.", 0],
  ])("%s keeps two lines apart", (_, first, second, blankLines) => {
    expect(
      sectionsOf([
        ["paragraph", first],
        ["paragraph", second, blankLines],
      ])[0]?.paragraphs,
    ).toEqual([first, second]);
  });
});
