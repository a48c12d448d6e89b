#!/usr/bin/env node
// Renders public article test pages and writes their texts with the known answers; README.md tells how.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { decodeHtml } from "./charset.mjs";
import { finishCase, splitOf } from "./finish.mjs";
import { createRenderer } from "./render.mjs";
import { SPLITS, summariseSplit } from "./report.mjs";
import { SOURCES } from "./sources/all.mjs";
import { unpack } from "./unpack.mjs";

const USAGE = `usage: build-corpus.mjs MIRROR OUT [--work DIR] [--only ${Object.keys(SOURCES).join(",")}] [--match REGEX] [--limit N] [--jobs 2] [--html] [--fresh] [--retruth]`;

const startedAt = Date.now();
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    work: { type: "string" },
    only: { type: "string", default: Object.keys(SOURCES).join(",") },
    match: { type: "string", default: "" },
    limit: { type: "string", default: "Infinity" },
    jobs: { type: "string", default: "2" },
    html: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    retruth: { type: "boolean", default: false },
  },
});
if (positionals.length !== 2) {
  console.error(USAGE);
  process.exit(2);
}
const [mirror, out] = positionals.map((folder) => path.resolve(folder));
const work = path.resolve(options.work ?? path.join(out, "..", "src"));
const problems = [];
const cases = readCases();
const ids = new Set(cases.map(({ id }) => id));
if (ids.size < cases.length) throw new Error("two cases have the same id");
console.log(`${cases.length} cases read in ${secondsSince(startedAt)} s`);

for (const split of SPLITS) {
  if (options.fresh) rmSync(path.join(out, split), { recursive: true, force: true });
  mkdirSync(path.join(out, split), { recursive: true });
}
const renderer = options.retruth ? null : await createRenderer();
for (const signal of ["SIGTERM", "SIGHUP"]) {
  process.once(signal, async () => {
    await renderer?.close();
    process.exit(1);
  });
}
const outcome = { written: 0, failed: [], dropped: [] };
const queue = [...cases];
await Promise.all(Array.from({ length: Math.max(1, Number(options.jobs)) }, workThroughQueue));
await renderer?.close();
writeReport();
console.log(
  `written ${outcome.written}, failed ${outcome.failed.length}, dropped ${outcome.dropped.length}, ${secondsSince(startedAt)} s`,
);

function readCases() {
  const wanted = new RegExp(options.match);
  return options.only
    .split(",")
    .flatMap((source) => [...SOURCES[source](unpack(mirror, work, source), problems)])
    .filter(({ id }) => wanted.test(id))
    .slice(0, Number(options.limit));
}

async function workThroughQueue() {
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    await buildCase(one);
    one.html = null;
    const done = cases.length - queue.length;
    if (done % 50 === 0) console.log(`${done}/${cases.length}  ${secondsSince(startedAt)} s`);
  }
}

async function buildCase(one) {
  const { id, source } = one;
  const base = path.join(out, splitOf(one), id);
  const earlier = options.retruth ? readRendered(base) : null;
  if (options.retruth && earlier === null) return;
  const stale = [".json", ".page.txt", ".article.txt", ...(options.retruth && !options.html ? [] : [".html"])];
  for (const extension of stale) rmSync(base + extension, { force: true });
  try {
    const finished = finishCase(one, earlier ?? (await renderer.render(one)));
    if (finished.dropped) outcome.dropped.push({ id, source, why: finished.dropped, found: finished.found ?? null });
    else writeCase(base, finished, one);
  } catch (error) {
    const [firstLine] = String(error?.message ?? error).split("\n");
    outcome.failed.push({ id, source, error: firstLine.slice(0, 200) });
  }
}

function writeCase(base, { pageText, articleText, answers }, one) {
  writeFileSync(`${base}.page.txt`, pageText);
  if (articleText) writeFileSync(`${base}.article.txt`, articleText);
  if (options.html) writeFileSync(`${base}.html`, decodeHtml(one));
  writeJson(`${base}.json`, answers);
  outcome.written++;
}

/** What an earlier run rendered; null where there is nothing. */
function readRendered(base) {
  if (!existsSync(`${base}.json`)) return null;
  const { check, lang, langFrom, url } = JSON.parse(readFileSync(`${base}.json`, "utf8"));
  const article = existsSync(`${base}.article.txt`) ? readFileSync(`${base}.article.txt`, "utf8") : null;
  const page = readFileSync(`${base}.page.txt`, "utf8");
  return { page, article, node: check.articleNode, revealed: check.revealed, lang, langFrom, canonical: url };
}

/** A run of some cases leaves the report on the others as it was. */
function writeReport() {
  const file = path.join(out, "report.json");
  const before = !options.fresh && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const isUntouched = ({ id }) => options.retruth || !ids.has(id);
  const run = before ?? {
    tookSeconds: Math.round(secondsSince(startedAt)),
    read: cases.length,
    written: outcome.written,
    failed: [],
    dropped: [],
    problems,
  };
  const splits = {};
  for (const split of SPLITS) {
    const { index, summary } = summariseSplit(path.join(out, split));
    writeJson(path.join(out, split, "index.json"), index);
    splits[split] = summary;
  }
  const failed = [...run.failed.filter(isUntouched), ...outcome.failed];
  const dropped = [...run.dropped.filter(isUntouched), ...outcome.dropped];
  writeJson(file, { ...run, failed, dropped, splits });
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}

function secondsSince(moment) {
  return ((Date.now() - moment) / 1000).toFixed(1);
}
