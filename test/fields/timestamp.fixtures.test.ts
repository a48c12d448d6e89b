import { describe, expect, test } from "vitest";
import { findTimestamps } from "../../src/index";
import { allLanguages } from "../../src/lexicon/all";
import { readTimestampLines } from "../support/timestamp-lines";

const lines = readTimestampLines();

test.each(allLanguages.map(({ language }) => language))("%s has at least 12 lines", (language) => {
  expect(lines.filter((line) => line.language === language).length).toBeGreaterThanOrEqual(12);
});

describe.each(allLanguages.map(({ language }) => language))("%s", (language) => {
  const own = lines.filter((line) => line.language === language);
  test.each(own.map((line) => [line.text, line] as const))("%s", (text, { referenceDate, stamps }) => {
    const found = findTimestamps(text, { language: language === "en" ? "en-US" : language, referenceDate });
    expect(found.map(({ iso, role }) => `${iso} ${role}`)).toEqual(stamps);
  });
});
