import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { hostOf, splitParagraphs } from "./clean.mjs";

/** Bodies alone: neither title nor author nor date. */
export function* aeb(root) {
  const truth = JSON.parse(readFileSync(path.join(root, "ground-truth.json"), "utf8"));
  for (const key of Object.keys(truth).sort()) {
    const file = path.join(root, "html", `${key}.html.gz`);
    if (!existsSync(file)) continue;
    const url = truth[key].url ?? null;
    yield {
      id: `aeb-${key.slice(0, 12)}`,
      source: "aeb",
      publisher: hostOf(url),
      key,
      url,
      crawlDate: null,
      fallbackLang: null,
      html: gunzipSync(readFileSync(file)),
      forceUtf8: true,
      expected: {
        title: null,
        authors: null,
        published: null,
        summary: null,
        paragraphs: splitParagraphs(truth[key].articleBody),
        headings: null,
        sections: null,
      },
    };
  }
}
