import { describe, expect, test } from "vitest";
import { detailLabels } from "../../src/labels/details";
import { STATES, type StateName } from "../../src/labels/states";
import { observeText } from "../support/blocks";

/** Labels of a text whose states are given, one a line. */
function detail(text: string, ...names: StateName[]) {
  const { page } = observeText(text);
  const states = names.map((name) => STATES[name]);
  return detailLabels(page, states);
}

describe("around the body", () => {
  test.each([
    "Photo: Ada Lovelace / Reuters",
    "Foto: Ada Lovelace",
    "© Reuters",
    "Ada Lovelace/AFP",
    "Ada Lovelace / Lindow Gazette",
  ])("%s is a credit", (line) => {
    expect(detail(line, "insert")).toEqual(["credit"]);
    expect(detail(line, "menu")).toEqual(["boilerplate"]);
  });

  test("a sentence with its credit is a caption", () => {
    const line = "The old bridge over the Wey, which was closed on Tuesday. Photo: Ada Lovelace";
    expect(detail(line, "header")).toEqual(["caption"]);
  });

  test("a sentence beside a credit is a caption, a label is not", () => {
    const credit = "Photo: Ada Lovelace";
    expect(detail(`The old bridge over the Wey on Tuesday\n${credit}`, "header", "header")).toEqual([
      "caption",
      "credit",
    ]);
    expect(detail(`Advertisement\n${credit}`, "header", "header")).toEqual(["boilerplate", "credit"]);
  });
});

describe("inside the body", () => {
  test.each([
    ["• Two eggs", "list-item"],
    ["3. Beat the eggs.", "list-item"],
    ["- flour and salt", "list-item"],
    ["– I never saw it, said the ferryman.", "paragraph"],
    ["“I never saw it.”", "quote"],
    ["“I never saw it,” said the ferryman.", "paragraph"],
    ["1911 was a good year.", "paragraph"],
  ])("%s is a %s", (line, label) => {
    expect(detail(line, "paragraph")).toEqual([label]);
  });
});

describe("a short line above the title", () => {
  const title = "Cracks close the old bridge";

  test("is a kicker at the top of the text", () => {
    expect(detail(`Transport\n${title}`, "menu", "title")).toEqual(["kicker", "title"]);
  });

  test("is a kicker where a blank line sets it off from the menu", () => {
    const text = `Home\nNews\n\nOld bridges\n${title}`;
    expect(detail(text, "menu", "menu", "menu", "title")[2]).toBe("kicker");
  });

  test.each([`Home\nNews\n${title}`, `Home\n12 May\n${title}`, `Home\n\nShare\n${title}`])("is none in %j", (text) => {
    expect(detail(text, "menu", "menu", "title")[1]).toBe("boilerplate");
  });
});
