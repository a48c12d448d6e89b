import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Spelling, spellingOf } from "../../src/features/spelling";
import { nameOdds } from "../../src/lexicon/name-spelling";
import { anyText } from "../support/arbitrary-text";
import { observeText } from "../support/blocks";

const NOTHING: Spelling = { mean: 0, least: 0, first: 0, last: 0 };

function spell(line: string): Spelling {
  return spellingOf(observeText(line).page, 0);
}

describe("the spelling of a block", () => {
  test("is that of its words with a capital, in order", () => {
    const [giovanni, weather] = [nameOdds("Giovanni"), nameOdds("Weather")];
    expect(giovanni).toBeGreaterThan(weather);
    expect(spell("Giovanni was under the Weather")).toEqual({
      mean: (giovanni + weather) / 2,
      least: weather,
      first: giovanni,
      last: weather,
    });
  });

  test.each([
    ["Kowalski", "kowalski and Kowalski"],
    ["Kowalski", "KOWALSKI 24"],
    ["Kowalski", "(Kowalski), K."],
    ["Neill", "O’Neill"],
  ])("is that of %s in %s", (word, line) => {
    const odds = nameOdds(word);
    expect(spell(line)).toEqual({ mean: odds, least: odds, first: odds, last: odds });
  });

  test.each(["no capitals here", "14.02.2024 | 10:39", "橋は閉鎖された", "بقلم محمد", "A. K."])(
    "says nothing of %s",
    (line) => {
      expect(spell(line)).toEqual(NOTHING);
    },
  );

  test("looks at eight words at most, and no further than 120 characters", () => {
    const eight = Array.from({ length: 8 }, () => "Weather").join(" ");
    expect(spell(`${eight} Giovanni`)).toEqual(spell(eight));
    expect(spell(`${"and so on ".repeat(12)}Giovanni`)).toEqual(NOTHING);
  });

  test("is between its extremes, and a number, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { page } = observeText(text);
        page.blocks.forEach((_, i) => {
          const { mean, least, first, last } = spellingOf(page, i);
          expect(Number.isFinite(mean)).toBe(true);
          // The mean of equal numbers may differ from them by what was rounded.
          expect(least).toBeLessThanOrEqual(mean + 1e-9);
          expect(least).toBeLessThanOrEqual(first);
          expect(least).toBeLessThanOrEqual(last);
        });
      }),
    );
  });

  test("is the same wherever the block stands", () => {
    const { page } = observeText("Home\nGrażyna Kowalska\nNews");
    expect(spellingOf(page, 1)).toEqual(spell("Grażyna Kowalska"));
    expect(spellingOf(page, 0)).toEqual(spell("Home"));
    expect(spellingOf(page, 1)).toEqual(spell("Grażyna Kowalska"));
  });
});
