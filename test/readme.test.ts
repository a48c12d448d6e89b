import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readExamples, runExample } from "../scripts/readme-examples";
import { root } from "./support/paths";

const readme = readFileSync(join(root, "README.md"), "utf8");
const types = readFileSync(join(root, "src/types.ts"), "utf8");

describe("the README's examples", () => {
  test.each(readExamples(readme).map((example) => [title(example.code), example] as const))("%s", (_, example) => {
    const printed = runExample(example, root);
    if (example.shown?.language === "json") expect(JSON.parse(printed)).toEqual(JSON.parse(example.shown.content));
    if (example.shown?.language === "text") expect(printed).toBe(example.shown.content);
  });
});

describe("the README says what is there", () => {
  test("the article that it shows is the fixture's beginning", () => {
    const [, path = "", shown = ""] = /^```text (fixtures\/\S+)\n([\s\S]*?)^…\n```$/mu.exec(readme) ?? [];
    expect(shown).not.toBe("");
    expect(readFileSync(join(root, path), "utf8").startsWith(shown)).toBe(true);
  });

  test.each(["npm install && npx copydesk fixtures/us-rejects-putins-proposal.txt", "npm install && npm test"])(
    "a line of a code block is: %s",
    (command) => {
      expect(codeLines(readme)).toContain(command);
    },
  );

  test("its table of options is that of the types", () => {
    const members = /export interface ParseOptions \{([\s\S]*?)^\}/mu.exec(types)?.[1] ?? "";
    const names = [...members.matchAll(/^ {2}(\w+)\?:/gmu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(firstCells("Options")).toEqual(names);
  });

  test("its table of diagnostics is that of the types", () => {
    const union = /export type DiagnosticCode =([\s\S]*?);/mu.exec(types)?.[1] ?? "";
    const codes = [...union.matchAll(/^ +\| "([\w-]+)"/gmu)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(firstCells("Diagnostics").sort()).toEqual(codes.sort());
  });
});

/** The first line that does something. */
function title(code: string): string {
  return code.split("\n").find((line) => line !== "" && !line.startsWith("import ")) ?? "";
}

function codeLines(markdown: string): string[] {
  return [...markdown.matchAll(/^```\w*\n([\s\S]*?)^```$/gmu)].flatMap(([, block = ""]) => block.split("\n"));
}

/** The code names in the first column of the table under a heading. */
function firstCells(heading: string): string[] {
  const section = readme.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gmu)].map(([, name = ""]) => name);
}
