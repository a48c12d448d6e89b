#!/usr/bin/env node
// Prints some cases of a corpus, what is expected beside the head of the text, for a look by eye:
//
//   node inspect.mjs CORPUS [--seed 1] [--count 10] [--source fundus]

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { SPLITS } from "./report.mjs";

const HEAD_CHARACTERS = 900;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "10" },
    source: { type: "string" },
  },
});
const [corpus] = positionals;
if (corpus === undefined) {
  console.error("usage: inspect.mjs CORPUS [--seed 1] [--count 10] [--source fundus]");
  process.exit(2);
}
const entries = SPLITS.flatMap((split) => readIndex(path.join(corpus, split)))
  .filter(({ source }) => options.source === undefined || source === options.source)
  .map((entry, i) => ({ ...entry, place: spread(i + Number(options.seed)) }))
  .sort((a, b) => a.place - b.place);
for (const entry of entries.slice(0, Number(options.count))) show(entry);

function readIndex(folder) {
  const file = path.join(folder, "index.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).map((entry) => ({ ...entry, folder })) : [];
}

/** The same place for the same number, neighbours far apart. */
function spread(number) {
  return Math.imul(number, 0x9e3779b1) >>> 0;
}

function show({ id, folder, texts }) {
  const base = path.join(folder, id);
  const { lang, langFrom, expected, recoverable, check, extra } = JSON.parse(readFileSync(`${base}.json`, "utf8"));
  const kind = texts.article ? "article" : "page";
  const start = expected.paragraphs?.[0] ?? extra?.contentStart ?? "";
  console.log(`\n######## ${id} ${lang} (${langFrom}) ${kind} ${JSON.stringify(check)}`);
  console.log("title    ", expected.title);
  console.log("authors  ", expected.authors);
  console.log("published", expected.published);
  console.log("summary  ", (expected.summary ?? []).join(" / ").slice(0, 150));
  console.log("shown    ", JSON.stringify(recoverable));
  console.log("start    ", start.slice(0, 160));
  console.log("headings ", (JSON.stringify(expected.headings) ?? "").slice(0, 200));
  console.log(readFileSync(`${base}.${kind}.txt`, "utf8").slice(0, HEAD_CHARACTERS));
}
