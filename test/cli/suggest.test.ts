import { expect, test } from "vitest";
import { nearest } from "../../src/cli/suggest";

const CHOICES = ["json", "ndjson", "markdown", "text", "--format", "--field"];

test.each([
  ["markdwn", "markdown"],
  ["jsno", "json"],
  ["ndjsn", "ndjson"],
  ["--fomat", "--format"],
  ["--feild", "--field"],
  ["txet", "text"],
  ["pdf", null],
  ["", null],
  ["j".repeat(1e6), null],
])("%.20s is near to %s", (word, expected) => {
  expect(nearest(word, CHOICES)).toBe(expected);
});
