import { expect, test } from "vitest";
import { toPlainText } from "../../src/render/text";
import { BRIDGE, EMPTY } from "./articles";

test("plain text holds headline, names, time and body, and nothing else", () => {
  expect(toPlainText(BRIDGE)).toBe(`Council opens new bridge

Ada Lovelace, Harbour News

2024-02-14T10:39:00+01:00

The bridge opened on Monday.

What changes

- Trams cross every five minutes

- Lorries stay out

"A good day," the mayor said.
`);
});

test("an empty article gives the empty string", () => {
  expect(toPlainText(EMPTY)).toBe("");
});
