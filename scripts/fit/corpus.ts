import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known of a page. `null`: the truth does not say; `[]`: there are none. */
export interface Truth {
  title: string | null;
  altTitles?: string[];
  authors: string[] | null;
  published: string | null;
  summary: string[] | null;
  paragraphs: string[] | null;
  headings: string[] | null;
  sections: { heading: string | null; paragraphs: string[] }[] | null;
}

/** Which values can be seen in a text at all. */
export interface Recoverable {
  title?: boolean;
  authors?: boolean[];
  date?: boolean;
  time?: boolean;
  dateText?: string | null;
  dateDayShift?: number;
  timeShiftMin?: number | null;
}

export type TextKind = "page" | "article";

export interface Case {
  id: string;
  source: string;
  publisher: string;
  url: string | null;
  lang: string | null;
  crawlDate: string | null;
  kind: TextKind;
  text: string;
  expected: Truth;
  found: Recoverable;
}

/** Reads a corpus folder: `<id>.json` with `<id>.page.txt` and perhaps `<id>.article.txt`. */
export function readCorpus(folder: string): Case[] {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "index.json")
    .map((name) => name.slice(0, -5))
    .sort();
  return ids.flatMap((id) => readCases(folder, id));
}

function readCases(folder: string, id: string): Case[] {
  const {
    source,
    publisher,
    url = null,
    lang,
    crawlDate,
    expected,
    recoverable,
  } = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
  return (["page", "article"] as const).flatMap((kind) => {
    const file = join(folder, `${id}.${kind}.txt`);
    if (!existsSync(file)) return [];
    const found: Recoverable = recoverable[kind] ?? {};
    return [{ id, source, publisher, url, lang, crawlDate, kind, text: readFileSync(file, "utf8"), expected, found }];
  });
}

/** The HTML of a page; null where the corpus holds none. */
export function readHtml(folder: string, id: string): string | null {
  const file = join(folder, `${id}.html`);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
