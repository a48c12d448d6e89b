import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readExamples, runExample } from "./readme-examples";

const folder = join(import.meta.dirname, "..");
const path = join(folder, "README.md");

let markdown = readFileSync(path, "utf8");
// From the last to the first, so that the places of those before stay right.
for (const example of readExamples(markdown).reverse()) {
  if (example.shown === null) continue;
  const { start, end } = example.shown;
  markdown = markdown.slice(0, start) + runExample(example, folder) + markdown.slice(end);
}
writeFileSync(path, markdown);
