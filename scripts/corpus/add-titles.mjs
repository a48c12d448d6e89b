#!/usr/bin/env node
// A page often prints its headline in other words than its metadata. Adds those wordings to every case as
// `expected.altTitles`: texts of headline-like elements that share most of their words with the expected title.
//
//   node add-titles.mjs MIRROR OUT [--work DIR]

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseHTML } from "linkedom";
import { SPLITS } from "./report.mjs";
import { SOURCES } from "./sources/all.mjs";
import { norm } from "./text/normalise.mjs";
import { unpack } from "./unpack.mjs";

const HEADLINES = "h1, h2, [class*=headline], [class*=title], [itemprop=headline]";
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
const SHORTEST = 12;
const LONGEST = 250;
const LEAST_WORDS = 3;
const LEAST_SHARED_OF_SHORTER = 0.6;
const LEAST_SHARED_OF_LONGER = 0.3;
const MOST_WORDINGS = 6;

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { work: { type: "string" } } });
if (positionals.length !== 2) {
  console.error("usage: add-titles.mjs MIRROR OUT [--work DIR]");
  process.exit(2);
}
const [mirror, out] = positionals.map((folder) => path.resolve(folder));
const work = path.resolve(options.work ?? path.join(out, "..", "src"));
let changed = 0;
for (const [name, casesOf] of Object.entries(SOURCES)) {
  for (const one of casesOf(unpack(mirror, work, name), [])) {
    for (const split of SPLITS) addTitles(path.join(out, split, one.id), one);
  }
}
console.log(`${changed} cases have another wording of their title`);

function addTitles(base, { html }) {
  if (!existsSync(`${base}.json`)) return;
  const answers = JSON.parse(readFileSync(`${base}.json`, "utf8"));
  const { expected, recoverable } = answers;
  if (!expected.title) return;
  const texts = Object.keys(recoverable).map((kind) => [kind, norm(readFileSync(`${base}.${kind}.txt`, "utf8"))]);
  const isShown = (title) => texts.some(([, text]) => text.includes(norm(title)));
  expected.altTitles = headlinesOf(html)
    .filter((headline) => isOtherWording(headline, expected.title) && isShown(headline))
    .slice(0, MOST_WORDINGS);
  for (const [kind, text] of texts) {
    recoverable[kind].title ||= expected.altTitles.some((title) => text.includes(norm(title)));
  }
  writeFileSync(`${base}.json`, `${JSON.stringify(answers, null, 1)}\n`);
  if (expected.altTitles.length > 0) changed++;
}

/** None where linkedom can't read the page. */
function headlinesOf(html) {
  try {
    const { document } = parseHTML(html.toString("utf8"));
    const texts = [...document.querySelectorAll(HEADLINES)].map(({ textContent }) => textContent);
    return [...new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()))];
  } catch {
    return [];
  }
}

function isOtherWording(headline, title) {
  if (headline.length < SHORTEST || headline.length > LONGEST || norm(headline) === norm(title)) return false;
  const [one, other] = [wordsOf(headline), wordsOf(title)];
  if (one.size < LEAST_WORDS || other.size < LEAST_WORDS) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (
    shared / Math.min(one.size, other.size) >= LEAST_SHARED_OF_SHORTER &&
    shared / Math.max(one.size, other.size) >= LEAST_SHARED_OF_LONGER
  );
}

function wordsOf(text) {
  return new Set(norm(text).match(WORD) ?? []);
}
