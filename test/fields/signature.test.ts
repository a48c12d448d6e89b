import { describe, expect, test } from "vitest";
import { readSignature } from "../../src/fields/signature";
import { fieldContext } from "../support/field-context";

describe("who signs at the end of a text", () => {
  test.each([
    ["The bridge is open. (Reporting by Odessa Farthingale in Lyon)", [["Odessa Farthingale", "author"]]],
    [
      "(Reporting by Odessa Farthingale and Rufus Pemberley; Editing by Maud Ellershaw)",
      [
        ["Odessa Farthingale", "author"],
        ["Rufus Pemberley", "author"],
        ["Maud Ellershaw", "editor"],
      ],
    ],
    [
      "Reporting by Odessa Farthingale; Editing by Maud Ellershaw",
      [
        ["Odessa Farthingale", "author"],
        ["Maud Ellershaw", "editor"],
      ],
    ],
    ["The bridge is open. Maud Ellershaw contributed to this report.", [["Maud Ellershaw", "contributor"]]],
    ["Additional reporting by Maud Ellershaw in Leeds.", [["Maud Ellershaw", "contributor"]]],
    ["Die Brücke ist offen. (dpa)", [["dpa", "author"]]],
    [
      "Die Brücke ist offen. (Maud Ellershaw aus Berlin, Tim Quillmann, 14.2.2024)",
      [
        ["Maud Ellershaw", "author"],
        ["Tim Quillmann", "author"],
      ],
    ],
    ["Broen er åben. /ritzau/", [["ritzau", "author"]]],
    [
      "Die Brücke ist offen. (AFP, dpa)",
      [
        ["AFP", "author"],
        ["dpa", "author"],
      ],
    ],
  ])("reads %s", (paragraph, expected) => {
    const authors = readSignature(paragraph, fieldContext());
    expect(authors.map(({ name, role }) => [name, role])).toEqual(expected);
    for (const { name, start, end } of authors) expect(paragraph.slice(start, end)).toBe(name);
  });

  test.each([
    "Die Brücke ist offen. (mey)",
    "Die Brücke ist offen. (Foto vom 14.2.2024)",
    "Die Brücke ist offen. (Stand: 14.2.2024)",
    "Die Brücke ist offen. (Maud Ellershaw)",
    "The bridge is open (finally).",
    "By Monday, Odessa Farthingale said, all of it would be open.",
    "The bridge was built by Odessa Farthingale.",
    "The bridge (built by Odessa Farthingale)",
    "",
  ])("finds no one in %j", (paragraph) => {
    expect(readSignature(paragraph, fieldContext())).toEqual([]);
  });
});
