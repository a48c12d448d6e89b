import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { toIso } from "../text/iso.mjs";
import { clean, cleanList, dedupe, hostOf, splitParagraphs } from "./clean.mjs";

/** English newspaper articles; all held out. */
export function* naeb(root) {
  const truth = JSON.parse(readFileSync(path.join(root, "articles.json"), "utf8"));
  for (const key of Object.keys(truth).sort()) {
    const file = path.join(root, "html", `${key}.html`);
    if (!existsSync(file)) continue;
    const t = truth[key];
    const list = Array.isArray(t.authors)
      ? cleanList(t.authors)
      : clean(t.authors)
          .split(/\s*[,;|]\s*/)
          .map(clean)
          .filter(Boolean);
    yield {
      id: `naeb-${key.slice(0, 12)}`,
      source: "naeb",
      publisher: hostOf(t.url),
      key,
      split: "heldout",
      url: t.url ?? null,
      crawlDate: null,
      fallbackLang: "en",
      html: readFileSync(file),
      forceUtf8: false,
      expected: {
        title: clean(t.title) || null,
        authors: list.length ? dedupe(list) : null,
        published: toIso(t.date),
        summary: null,
        paragraphs: splitParagraphs(t.articleBody ?? t.text),
        headings: null,
        sections: null,
      },
    };
  }
}
