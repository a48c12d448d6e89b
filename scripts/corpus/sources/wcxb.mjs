import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { toIso } from "../text/iso.mjs";
import { clean, splitByline, splitParagraphs } from "./clean.mjs";

/** The articles of an English set, in its own dev and test split. */
export function* wcxb(root) {
  const meta = JSON.parse(readFileSync(path.join(root, "metadata.json"), "utf8")).files;
  for (const [key, info] of Object.entries(meta).sort()) {
    if (info.page_type !== "article" || info.spa) continue;
    const truthFile = path.join(root, info.split, "ground-truth", `${key}.json`);
    const file = path.join(root, info.split, "html", `${key}.html.gz`);
    if (!existsSync(truthFile) || !existsSync(file)) continue;
    const d = JSON.parse(readFileSync(truthFile, "utf8"));
    const t = d.ground_truth;
    const by = splitByline(t.author);
    yield {
      id: `wcxb-${info.split}-${key}`,
      source: "wcxb",
      publisher: info.domain,
      key,
      split: info.split === "test" ? "heldout" : "dev",
      url: d.url ?? null,
      crawlDate: null,
      fallbackLang: "en",
      html: gunzipSync(readFileSync(file)),
      forceUtf8: false,
      expected: {
        title: clean(t.title) || null,
        authors: by.authors,
        published: toIso(t.publish_date),
        summary: null,
        paragraphs: splitParagraphs(t.main_content),
        headings: null,
        sections: null,
      },
    };
  }
}
