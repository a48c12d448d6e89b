import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths";

/** A line of a field's fixture and what it must give. */
export interface FieldCase {
  text: string;
  expected: string[];
}

/** Reads `fixtures/fields/<name>`: "text => one || two", "text => nothing"; "⏎" stands for a line break.
 *  @throws when a line has no expectation.
 */
export function readFieldCases(name: string): FieldCase[] {
  const lines = readFileSync(join(root, "fixtures/fields", name), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const [text, expected] = line.split(" => ");
    if (!text || !expected) throw new Error(`${name}: "${line}" is not "text => expectation"`);
    return { text: text.replaceAll("⏎", "\n"), expected: expected === "nothing" ? [] : expected.split(" || ") };
  });
}
