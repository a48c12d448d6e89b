import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { toIso } from "../text/iso.mjs";
import { clean, splitByline } from "./clean.mjs";

const BLOCKS = "p, li, blockquote, h2, h3, h4";
function textOf(node) {
  let s = "";
  for (const c of node.childNodes) {
    if (c.nodeType === 3) s += c.data;
    else if (c.nodeType === 1 && c.localName === "br") s += " ";
    else if (c.nodeType === 1 && !/^(script|style|template|noscript)$/.test(c.localName)) s += textOf(c);
  }
  return s;
}
export function* readability(root) {
  const base = path.join(root, "test/test-pages");
  for (const name of readdirSync(base).sort()) {
    const f = (x) => path.join(base, name, x);
    if (!existsSync(f("source.html")) || !existsSync(f("expected.html")) || !existsSync(f("expected-metadata.json")))
      continue;
    const m = JSON.parse(readFileSync(f("expected-metadata.json"), "utf8"));
    const doc = new JSDOM(readFileSync(f("expected.html"), "utf8")).window.document;
    const sections = [{ heading: null, paragraphs: [] }];
    for (const el of doc.querySelectorAll(BLOCKS)) {
      if (!/^h/.test(el.localName) && el.querySelector(BLOCKS)) continue; // its own blocks are met later
      if (el.localName === "p" ? false : el.parentElement?.closest("h2, h3, h4")) continue;
      const t = clean(textOf(el));
      if (!t) continue;
      if (/^h/.test(el.localName)) sections.push({ heading: t, paragraphs: [] });
      else sections.at(-1).paragraphs.push(t);
    }
    const used = sections.filter((s) => s.heading || s.paragraphs.length);
    const by = splitByline(m.byline);
    yield {
      id: `readability-${name}`,
      source: "readability",
      publisher: clean(m.siteName) || name,
      key: name,
      url: null,
      crawlDate: null,
      fallbackLang: m.lang ?? null,
      html: readFileSync(f("source.html")),
      forceUtf8: true,
      expected: {
        title: clean(m.title) || null,
        authors: by.authors,
        published: toIso(m.publishedTime),
        summary: null,
        paragraphs: used.flatMap((s) => s.paragraphs),
        headings: used.map((s) => s.heading).filter(Boolean),
        sections: used,
      },
      extra: { byline: clean(m.byline) || null, bylineSplit: by.split },
    };
  }
}
