import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCredit } from "../../src/index";
import { allLanguages } from "../../src/lexicon/all";
import type { Credit } from "../../src/types";
import { anyText } from "../support/arbitrary-text";
import { readFieldCases } from "../support/field-fixtures";

describe.each(allLanguages.map(({ language }) => language))("credits in %s", (language) => {
  const cases = readFieldCases(`credit.${language}.txt`);

  test("has at least twelve lines", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)("reads $text", ({ text, expected }) => {
    expect(parseCredit(text, { language }).map(show)).toEqual(expected);
  });

  test.each(cases)("places the credits of $text", ({ text }) => {
    for (const credit of parseCredit(text, { language })) {
      for (const { start, end } of credit.occurrences) expect(text.slice(start, end)).toBe(credit.text);
    }
  });
});

/** A credit as the fixtures write it. */
function show({ kind, names, sources, caption, occurrences }: Credit): string {
  const parts = [
    kind,
    names.length > 0 && `by: ${names.join(", ")}`,
    sources.length > 0 && `from: ${sources.join(", ")}`,
    caption && `caption: ${caption}`,
    occurrences.length === 2 && "twice",
  ];
  return parts.filter(Boolean).join(" · ");
}

describe("any text", () => {
  test("gives credits with a person or a source, where they stand", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { names, sources, occurrences, text: printed } of parseCredit(text)) {
          expect(names.length + sources.length).toBeGreaterThan(0);
          expect(occurrences.map(({ start, end }) => text.slice(start, end))[0]).toBe(printed);
        }
      }),
    );
  });
});
