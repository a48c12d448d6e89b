import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths";

/** A line of a field's fixture and what it must give. */
export interface FieldCase {
  text: string;
  expected: string[];
}

/** Reads `fixtures/fields/<name>`: blocks of one line of text and the lines, each behind "= ", that it must give.
 *  @throws when a block holds no expectation.
 */
export function readFieldCases(name: string): FieldCase[] {
  const lines = readFileSync(join(root, "fixtures/fields", name), "utf8").split("\n");
  const blocks = lines
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .split(/\n{2,}/u);
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => readCase(name, block));
}

function readCase(name: string, block: string): FieldCase {
  const [text = "", ...answers] = block.split("\n");
  if (answers.length === 0 || answers.some((answer) => !answer.startsWith("= "))) {
    throw new Error(`${name}: "${text}" needs lines that start with "= "`);
  }
  const expected = answers.map((answer) => answer.slice(2)).filter((answer) => answer !== "nothing");
  return { text: text.replaceAll("⏎", "\n"), expected };
}
