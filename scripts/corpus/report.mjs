// What lies in a folder of the corpus. Runs of some cases only add up, since nothing here comes from the run.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { isoFields } from "./text/iso.mjs";

export const SPLITS = ["dev", "heldout"];

const MEBIBYTE = 2 ** 20;

/** One entry a case, and counts over all of them. */
export function summariseSplit(folder) {
  const names = readdirSync(folder).sort();
  const all = names
    .filter((name) => name.endsWith(".json") && name !== "index.json")
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
  const bytes = names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  const index = all.map((answers) => indexEntry(answers, folder));
  const summary = {
    cases: all.length,
    withArticle: index.filter(({ texts }) => texts.article).length,
    bySource: countBy(all, ({ source }) => source),
    byLang: countBy(all, ({ lang }) => lang.split("-")[0]),
    paragraphsInPage: paragraphShares(all),
    fields: fieldCounts(all),
    mebibytes: Math.round((bytes / MEBIBYTE) * 10) / 10,
  };
  return { index, summary };
}

function indexEntry({ id, source, publisher, lang, expected, recoverable, check }, folder) {
  const has = (extension) => existsSync(path.join(folder, id + extension));
  return {
    id,
    source,
    publisher,
    lang,
    texts: { page: has(".page.txt"), article: has(".article.txt"), html: has(".html") },
    recoverable: Object.fromEntries(Object.entries(recoverable).map(([kind, found]) => [kind, foundCounts(found)])),
    paragraphs: expected.paragraphs?.length ?? null,
    headings: expected.headings?.length ?? null,
    paragraphsInPage: check.paragraphsInPageNoSpace,
  };
}

function foundCounts({ title, authors, date, time }) {
  return { title, authors: authors.filter(Boolean).length, authorsOf: authors.length, date, time };
}

function countBy(all, keyOf) {
  const counts = {};
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts;
}

/** For each source that has paragraphs: which share of them its pages show. */
function paragraphShares(all) {
  const checked = all.filter(({ check }) => check.paragraphsInPage !== null);
  const sharesOf = (source) => {
    const checks = checked.filter((one) => one.source === source).map(({ check }) => check);
    return {
      verbatim: mean(checks.map(({ paragraphsInPage }) => paragraphsInPage)),
      ignoringSpace: mean(checks.map(({ paragraphsInPageNoSpace }) => paragraphsInPageNoSpace)),
      cases: checks.length,
    };
  };
  const sources = [...new Set(checked.map(({ source }) => source))];
  return Object.fromEntries(sources.map((source) => [source, sharesOf(source)]));
}

function mean(numbers) {
  return Math.round((numbers.reduce((sum, n) => sum + n, 0) / numbers.length) * 1000) / 1000;
}

/** For each source and for all, page and article: how many values a text shows, of how many that there are. */
function fieldCounts(all) {
  const fields = {};
  for (const answers of all) {
    for (const [kind, found] of Object.entries(answers.recoverable)) {
      for (const group of [answers.source, "all"]) {
        fields[group] ??= {};
        fields[group][kind] ??= {
          title: [0, 0],
          authorsAny: [0, 0],
          authorsAll: [0, 0],
          names: [0, 0],
          date: [0, 0],
          time: [0, 0],
          timeOtherZone: 0,
        };
        addFound(fields[group][kind], found, answers.expected);
      }
    }
  }
  return fields;
}

function addFound(counts, { title, authors, date, time, timeShiftMin }, expected) {
  const published = isoFields(expected.published);
  const add = (name, shown, of) => {
    counts[name][0] += Number(shown);
    counts[name][1] += Number(of);
  };
  if (expected.title) add("title", title, 1);
  if (authors.length > 0) {
    add("authorsAny", authors.some(Boolean), 1);
    add("authorsAll", authors.every(Boolean), 1);
  }
  add("names", authors.filter(Boolean).length, authors.length);
  if (published) add("date", date, 1);
  if (published && published.h !== null) add("time", time, 1);
  if (timeShiftMin !== undefined) counts.timeOtherZone++;
}
