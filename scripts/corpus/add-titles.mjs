#!/usr/bin/env node
// Usage: node add-titles.mjs MIRROR OUT [--work DIR]
// A page often prints its headline in another wording than its metadata gives. Adds `expected.altTitles` to every case of OUT/dev and
// OUT/heldout: texts of h1, h2 and headline-like elements that share most of their words with the expected title.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseHTML } from "linkedom";
import * as sources from "./sources.mjs";
import { norm } from "./text.mjs";

const { values: opt, positionals } = parseArgs({ allowPositionals: true, options: { work: { type: "string" } } });
const [MIRROR, OUT] = positionals.map((p) => path.resolve(p));
const WORK = path.resolve(opt.work ?? path.join(OUT, "..", "src"));
const words = (s) =>
  new Set(norm(s).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []);

const problems = [];
let changed = 0;
for (const name of ["fundus", "readability", "postlight", "naeb", "wcxb"]) {
  const root = sources.unpack(MIRROR, WORK, name);
  for (const c of sources[name](root, problems))
    for (const split of ["dev", "heldout"]) {
      const file = path.join(OUT, split, `${c.id}.json`);
      if (!existsSync(file)) continue;
      const doc = JSON.parse(readFileSync(file, "utf8"));
      if (!doc.expected.title) continue;
      const texts = ["page", "article"]
        .filter((k) => existsSync(file.replace(/json$/, `${k}.txt`)))
        .map((k) => [k, norm(readFileSync(file.replace(/json$/, `${k}.txt`), "utf8"))]);
      let found = [];
      try {
        const { document } = parseHTML(c.html.toString("utf8"));
        found = [...document.querySelectorAll("h1, h2, [class*=headline], [class*=title], [itemprop=headline]")].map(
          (e) => e.textContent.replace(/\s+/g, " ").trim(),
        );
      } catch {
        /* a page that linkedom cannot read keeps its one title */
      }
      const want = words(doc.expected.title);
      const alt = [...new Set(found)]
        .filter((t) => {
          if (t.length < 12 || t.length > 250 || norm(t) === norm(doc.expected.title)) return false;
          const w = words(t);
          if (w.size < 3 || want.size < 3) return false;
          let both = 0;
          for (const x of w) if (want.has(x)) both++;
          return (
            both / Math.min(w.size, want.size) >= 0.6 &&
            both / Math.max(w.size, want.size) >= 0.3 &&
            texts.some(([, text]) => text.includes(norm(t)))
          );
        })
        .slice(0, 6);
      doc.expected.altTitles = alt;
      for (const [k, text] of texts)
        doc.recoverable[k].title = doc.recoverable[k].title || alt.some((t) => text.includes(norm(t)));
      writeFileSync(file, JSON.stringify(doc, null, 1) + "\n");
      if (alt.length) changed++;
    }
}
console.log(`${changed} cases have another wording of their title`);
