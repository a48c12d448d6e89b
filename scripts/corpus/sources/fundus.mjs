import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { toIso } from "../text/iso.mjs";
import { clean, cleanList, dedupe, isAddress, tidyDate } from "./clean.mjs";

const COUNTRY_LANG = {
  at: "de",
  au: "en",
  be: "nl",
  ca: "en",
  ch: "de",
  cn: "zh",
  cz: "cs",
  de: "de",
  dk: "da",
  es: "es",
  fr: "fr",
  gl: "kl",
  id: "id",
  il: "he",
  ind: "en",
  isl: "is",
  it: "it",
  jp: "ja",
  kr: "ko",
  lb: "en",
  li: "de",
  ls: "en",
  lt: "lt",
  lu: "de",
  mx: "es",
  my: "en",
  na: "en",
  no: "no",
  pl: "pl",
  pt: "pt",
  py: "es",
  ru: "ru",
  se: "sv",
  tr: "tr",
  tw: "zh",
  tz: "en",
  ua: "uk",
  uk: "en",
  us: "en",
  vn: "vi",
  za: "en",
};

export function* fundus(root, problems) {
  const base = path.join(root, "tests/resources/parser/test_data");
  const natural = (a, b) => a.localeCompare(b, "en", { numeric: true });
  for (const cc of readdirSync(base).sort()) {
    const dir = path.join(base, cc);
    if (!existsSync(path.join(dir, "meta.info"))) continue;
    const meta = JSON.parse(readFileSync(path.join(dir, "meta.info"), "utf8"));
    const files = readdirSync(dir).sort();
    for (const jf of files.filter((f) => f.endsWith(".json"))) {
      const publisher = jf.slice(0, -5);
      const truth = JSON.parse(readFileSync(path.join(dir, jf), "utf8"));
      // every parser version has exactly one page, crawled while that version was the valid one:
      // versions in order of their number meet pages in order of their crawl date (checked later by text overlap)
      const versions = Object.keys(truth).sort(natural);
      const pages = files
        .filter(
          (f) =>
            f.startsWith(`${publisher}_`) &&
            f.endsWith(".html.gz") &&
            /^_\d{4}_\d\d_\d\d\.html\.gz$/.test(f.slice(publisher.length)),
        )
        .sort((a, b) =>
          String(meta[a]?.crawl_date ?? a.slice(-18)).localeCompare(String(meta[b]?.crawl_date ?? b.slice(-18))),
        );
      if (versions.length !== pages.length) {
        problems.push({ what: "versions and pages differ", publisher, versions, pages });
        continue;
      }
      for (let i = 0; i < versions.length; i++) {
        const d = truth[versions[i]];
        const info = meta[pages[i]] ?? {};
        // several headlines on one section are headings that follow each other directly
        const raw = (d.body?.sections ?? []).flatMap((s) => {
          const h = cleanList(s.headline);
          return [
            ...h.slice(0, -1).map((x) => ({ heading: x, paragraphs: [] })),
            { heading: h.at(-1) ?? null, paragraphs: cleanList(s.paragraphs) },
          ];
        });
        const sections = raw.filter((s) => s.heading || s.paragraphs.length);
        const authors = dedupe(cleanList(d.authors)).filter((a) => !isAddress(a));
        const crawlDate = toIso(info.crawl_date);
        const pub = tidyDate(d.publishing_date, crawlDate);
        yield {
          id: `fundus-${cc}-${publisher}-${versions[i]}`,
          source: "fundus",
          publisher,
          key: publisher,
          url: info.url ?? null,
          crawlDate,
          fallbackLang: COUNTRY_LANG[cc] ?? null,
          html: gunzipSync(readFileSync(path.join(dir, pages[i]))),
          forceUtf8: true,
          expected: {
            title: clean(d.title) || null,
            authors: authors.length ? authors : null,
            published: pub.iso,
            summary: cleanList(d.body?.summary).length ? cleanList(d.body.summary) : null,
            paragraphs: sections.flatMap((s) => s.paragraphs),
            headings: sections.map((s) => s.heading).filter(Boolean),
            sections,
          },
          ...(pub.note ? { extra: { publishedNote: pub.note } } : {}),
        };
      }
    }
  }
}
