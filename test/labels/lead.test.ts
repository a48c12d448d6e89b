import { describe, expect, test } from "vitest";
import { withHeaderBelowLead } from "../../src/labels/lead";
import { STATE_NAMES } from "../../src/labels/states";
import { observeText } from "../support/blocks";
import { type Read, settle } from "../support/settled";

type Line = readonly [line: string, read: Read];

const TITLE: Line = ["Cracks close the old bridge", "title"];
const LEAD: Line = ["The bridge over the Wey is closed.", "paragraph"];
const SHARE: Line = ["Share", "insert"];
const TIME: Line = ["14 February 2024", "dateInside"];
const NAME: Line = ["Ada Lovelace", ["insert", { bylineInside: 0.2 }]];
const HEADING: Line = ["A long way round", "heading"];
const TEXT: Line = ["Engineers had found cracks in two of its piers.", "paragraph"];

function read(lines: readonly Line[]) {
  const before = settle(...lines.map(([, one]) => one));
  const after = withHeaderBelowLead(before, observeText(lines.map(([line]) => line).join("\n")).page);
  return { before, after, states: Array.from(after.path, (s) => STATE_NAMES[s]) };
}

describe("the header goes on below a lead", () => {
  test("down to the text, with its byline and its time", () => {
    const byline: Line = ["Ada Lovelace", ["bylineInside", { insert: 0.6 }]];
    const { after, states } = read([TITLE, LEAD, byline, TIME, SHARE, TEXT, TEXT]);
    expect(states).toEqual(["title", "deck", "byline", "date", "header", "paragraph", "paragraph"]);
    expect(after.bodyStart).toBe(5);
  });

  test("down to the headings right above the text, and past others", () => {
    const { after, states } = read([TITLE, LEAD, SHARE, HEADING, TIME, HEADING, HEADING, TEXT]);
    expect(states).toEqual(["title", "deck", "header", "header", "date", "heading", "heading", "paragraph"]);
    expect(after.bodyStart).toBe(5);
  });

  test.each<[string, readonly Line[]]>([
    ["a day", [TIME]],
    [
      "a by-word alone",
      [
        ["By", "insert"],
        ["Ada", "insert"],
      ],
    ],
    ["lines that may be bylines", [NAME, NAME]],
  ])("where %s stands there", (_, below) => {
    expect(read([TITLE, LEAD, LEAD, ...below, TEXT]).after.bodyStart).toBe(3 + below.length);
  });
});

describe("a reading stays as it is", () => {
  const many = Array.from({ length: 25 }, () => SHARE);

  test.each<[string, readonly Line[]]>([
    ["with a byline above the text", [TITLE, ["Ada Lovelace", "byline"], LEAD, TIME, TEXT]],
    ["with more text than a lead", [TITLE, LEAD, LEAD, LEAD, TIME, TEXT]],
    ["with an insertion that says nothing of the kind", [TITLE, LEAD, SHARE, NAME, TEXT]],
    ["with nothing between its paragraphs", [TITLE, LEAD, TEXT]],
    ["with no text below", [TITLE, LEAD, TIME, SHARE]],
    ["with text far below", [TITLE, LEAD, TIME, ...many, TEXT]],
    ["without a title", [["Home", "menu"], LEAD, TIME, TEXT]],
    ["without a body", [TITLE, ["14 February 2024", "date"]]],
  ])("%s", (_, lines) => {
    const { before, after } = read(lines);
    expect(after).toBe(before);
  });
});
