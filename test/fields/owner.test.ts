import { describe, expect, test } from "vitest";
import { readOwner } from "../../src/fields/owner";

describe("whose page it is", () => {
  test.each([
    ["Sandra Kowalski", true],
    ["  Miguel Fernandes ", true],
    ["Anna K. Petersen", true],
    ["© 2012–2025 Sandra Kowalski. All rights reserved.", false],
    ["© 2024 Sandra Kowalski · Terms", false],
    ["Copyright Sandra Kowalski 2012-2025", false],
    ["(c) Sandra Kowalski", false],
    ["2024 © Sandra Kowalski, all rights reserved", false],
  ])("is told by %j", (line, isFirst) => {
    const owner = readOwner(line, isFirst);
    expect(owner?.name).toMatch(/^(?:Sandra Kowalski|Miguel Fernandes|Anna K\. Petersen)$/u);
    expect(line.slice(owner?.start, owner?.end)).toBe(owner?.name);
    expect(owner).toMatchObject({ kind: "person", role: "author" });
  });

  test.each([
    ["a name elsewhere", "Sandra Kowalski", false],
    ["a name that is not alone in the first line", "Sandra Kowalski writes", true],
    ["one word", "Sandra", true],
    ["a firm's name", "© 2024 Harbour News", false],
    ["a firm with a person's name", "© 2024 Sandra Kowalski, Inc.", false],
    ["a firm of several", "© 2024 Sandra Kowalski & Sons", false],
    ["a photographer", "Photo © Sandra Kowalski", false],
    ["a notice without a name", "© 2024 All rights reserved", false],
  ])("is not told by %s", (_, line, isFirst) => {
    expect(readOwner(line, isFirst)).toBeNull();
  });
});
