import { expect, test } from "vitest";
import { detectKind } from "../../../src/cli/inputs/detect";

test.each([
  ["-", "Council opens new bridge", "text"],
  ["-", '{"text": "…"}', "ndjson"],
  ["-", ' \n{ "url" : 1', "ndjson"],
  ["-", '\ufeff{"text"', "ndjson"],
  ["-", "{Picture: a bridge}", "text"],
  ["-", "[1, 2]", "text"],
  ["-", "WARC/1.0\r\nWARC-Type: warcinfo", "wet"],
  ["-", "WARC is a format", "text"],
  ["-", "", "text"],
  ["pages.ndjson", "not JSON", "ndjson"],
  ["pages.JSONL.gz", "not JSON", "ndjson"],
  ["pages.ndjson.txt", "not JSON", "text"],
])("%s that begins with %j is read as %s", (name, start, kind) => {
  expect(detectKind(name, Buffer.from(start))).toBe(kind);
});
