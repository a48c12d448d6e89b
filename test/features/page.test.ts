import { describe, expect, test } from "vitest";
import { FEATURES } from "../../src/features/features";
import { FEATURE_ROWS } from "../../src/features/observe";
import { observeText } from "../support/blocks";

const PROSE =
  "The council closed the bridge on Tuesday after engineers had found cracks in two of its piers, a spokesman said.";
const MORE =
  "Buses will take the long way round by the mill until the end of the month, and so will everyone who drives to work.";

describe("a page", () => {
  test("has its core where the prose is", () => {
    const { page } = observeText(["Home", "News", PROSE, MORE, "Share", PROSE, "About us", "Contact"].join("\n"));
    expect([page.coreStart, page.coreEnd]).toEqual([2, 5]);
    expect([...page.prose]).toEqual([0, 0, 1, 1, 0, 1, 0, 0]);
  });

  test("has no core without prose", () => {
    const { page } = observeText("milk\nbread\neggs");
    expect([page.coreStart, page.coreEnd]).toEqual([-1, -1]);
  });

  test("knows lines that stand twice, whatever their case", () => {
    const { page } = observeText("Old bridge closed\nNews\nOLD BRIDGE CLOSED");
    expect([...page.repeated]).toEqual([2, 0, 1]);
  });

  test("knows a breadcrumb by the title at its end", () => {
    const { page } = observeText(["Home / News / The bridge is closed", "The bridge is closed", PROSE].join("\n"));
    expect([...page.echo].slice(0, 2)).toEqual([2, 1]);
  });

  test("finds the words of a headline in the prose below", () => {
    const { page } = observeText(["Council closed bridge", "Goat elected mayor", PROSE].join("\n"));
    expect(page.overlap[0]).toBe(1);
    expect(page.overlap[1]).toBe(0);
  });
});

describe("the rows of a block", () => {
  test("are rows of the weight table, each feature at most once", () => {
    const { rows, firstRow } = observeText(
      ["Home", "By Ada Lovelace", "14 February 2024", PROSE, "Most read"].join("\n"),
    );
    for (let i = 0; i + 1 < firstRow.length; i++) {
      const own = [...rows.subarray(firstRow[i], firstRow[i + 1])];
      const features = own.map((row) => FEATURE_ROWS.findLastIndex((from) => from <= row));
      expect(new Set(features).size).toBe(own.length);
      expect(Math.max(...features)).toBeLessThan(FEATURES.length);
    }
  });
});
