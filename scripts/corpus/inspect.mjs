// node inspect.mjs CORPUS [seed] [n]: prints n random cases (expected next to the head of the text) for a look by eye
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const [dir, seed = "1", n = "10", src] = process.argv.slice(2);
let x = +seed || 1;
const rnd = () => (x = (x * 48271) % 2147483647) / 2147483647;
let all = ["dev", "heldout"].flatMap((s) =>
  existsSync(path.join(dir, s, "index.json"))
    ? JSON.parse(readFileSync(path.join(dir, s, "index.json"))).map((e) => ({ ...e, s }))
    : [],
);
if (src) all = all.filter((e) => e.source === src);
const seen = new Set();
for (let i = 0, guard = 0; i < +n && guard < 5000; guard++) {
  const e = all[Math.floor(rnd() * all.length)];
  if (seen.has(e.id) || (guard < 1000 && seen.has("l" + e.lang.slice(0, 2)))) continue;
  seen.add(e.id);
  seen.add("l" + e.lang.slice(0, 2));
  i++;
  const b = path.join(dir, e.s, e.id);
  const d = JSON.parse(readFileSync(b + ".json"));
  const t = readFileSync(b + (e.texts.article ? ".article.txt" : ".page.txt"), "utf8");
  console.log(
    `\n######## ${d.id} ${d.lang}(${d.langFrom}) ${e.texts.article ? "article" : "page"} ${JSON.stringify(d.check)}`,
  );
  console.log(
    "T",
    d.expected.title,
    "| A",
    d.expected.authors,
    "| D",
    d.expected.published,
    "| S",
    (d.expected.summary ?? []).join(" / ").slice(0, 150),
  );
  console.log("R", JSON.stringify(d.recoverable));
  console.log(
    "P1",
    (d.expected.paragraphs?.[0] ?? d.extra?.contentStart ?? "").slice(0, 160),
    "| H",
    JSON.stringify(d.expected.headings)?.slice(0, 200),
  );
  console.log(t.slice(0, 900));
}
