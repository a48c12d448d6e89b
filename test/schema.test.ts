import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../src/article.schema.json";
import { parseArticle } from "../src/index";
import { BRIDGE } from "./render/articles";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

const validate = new Ajv({ allErrors: true }).compile(schema);

/** Every text that stands for an article: the seed and each `input.txt`. */
const INPUTS = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter(
  (path) => path === "us-rejects-putins-proposal.txt" || path.endsWith("input.txt"),
);

describe("the JSON Schema of an article", () => {
  test.each(INPUTS)("holds for %s", (path) => {
    validate(parseArticle(readFileSync(join(FIXTURES, path), "utf8")));
    expect(validate.errors).toBeNull();
  });

  test("holds for an article with nearly every member", () => {
    validate(BRIDGE);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["a missing member", { ...BRIDGE, title: undefined }],
    ["a member that does not exist", { ...BRIDGE, headline: "" }],
    ["a label that does not exist", { ...BRIDGE, lines: [{ ...BRIDGE.lines[0], label: "advert" }] }],
    ["a number as text", { ...BRIDGE, confidence: { ...BRIDGE.confidence, body: "1" } }],
  ])("refuses %s", (_, article) => {
    expect(validate(JSON.parse(JSON.stringify(article)))).toBe(false);
  });
});
