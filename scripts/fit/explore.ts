import { readFileSync, writeFileSync } from "node:fs";
import { assembleArticle } from "../../src/assemble/article";
import { observeBlocks, ROW_COUNT } from "../../src/features/observe";
import { labelWith, readFirst } from "../../src/labels/label-blocks";
import { type Model, weigh } from "../../src/labels/model";
import { readModel } from "../../src/labels/read-model";
import { mayEnd, mayFollow, mayStart, STATE_NAMES, type StateName } from "../../src/labels/states";
import { allLanguages } from "../../src/lexicon/all";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { resolveSettings } from "../../src/settings";
import { splitLines } from "../../src/text/lines";
import { normaliseText } from "../../src/text/normalise";
import { unwrapLines } from "../../src/text/unwrap";
import type { Line } from "../../src/types";
import { listArticleFixtures, readArticleFixture, readSeed } from "../../test/support/article-fixtures";
import { blankLines, bylines, surroundings } from "../../test/support/seed-variants";
import { type Case, readCorpus } from "./corpus";
import { type Example, fitField, generator, type Parameters, zeroParameters } from "./crf";
import { goldLabels, statesOf } from "./gold";
import { titleMatches } from "./metrics";
import { fitRanker, titleExample } from "./ranker";
import { judge, summarise, type Verdict } from "./score";
import { silverLabels } from "./silver";
import { gzippedSize, printWeights, tabulate } from "./write-weights";

const vocabulary = createVocabulary(allLanguages);
const t0 = Date.now();
const WCXB = Number(process.env.WCXB ?? 0.4);
const FOLDS = Number(process.env.FOLDS ?? 5);
const random = generator(7);
const all = readCorpus("/work/shared/corpus/dev");
const keep = new Map<string, boolean>();
const hash = (s: string) => {
  let h = 7;
  for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  return (h ^ (h >>> 15)) >>> 0;
};
const cases = all.filter((c) => {
  if (c.source !== "wcxb") return true;
  if (!keep.has(c.id)) keep.set(c.id, random() < WCXB);
  return keep.get(c.id);
});
const prepared = cases.map((c) => {
  const lines = splitLines(c.text);
  const blocks = unwrapLines(normaliseText(c.text), lines);
  const o = observeBlocks(blocks, vocabulary.wordGroups);
  const allowed = silverLabels(c, blocks, vocabulary.wordGroups);
  return { c, lines, blocks, o, allowed, fold: hash(c.publisher) % FOLDS };
});
console.error(
  "prepared",
  prepared.length,
  "no silver",
  prepared.filter((p) => !p.allowed).length,
  Date.now() - t0,
  "ms; rows",
  ROW_COUNT,
);
export function structure(): Parameters {
  const S = STATE_NAMES.length;
  const T = new Float64Array(S * S),
    st = new Float64Array(S),
    en = new Float64Array(S);
  STATE_NAMES.forEach((a, i) => {
    if (!mayStart(a)) st[i] = -Infinity;
    if (!mayEnd(a)) en[i] = -Infinity;
    STATE_NAMES.forEach((b, j) => {
      if (!mayFollow(a, b)) T[i * S + j] = -Infinity;
    });
  });
  return zeroParameters(ROW_COUNT, T, st, en);
}
// ---- gold and variants
const observe = (text: string) => {
  const lines = splitLines(text);
  const blocks = unwrapLines(normaliseText(text), lines);
  return { lines, blocks, o: observeBlocks(blocks, vocabulary.wordGroups) };
};
const gold: Example[] = [];
const goldTitles: { o: ReturnType<typeof observe>["o"]; title: (i: number) => boolean; weight: number }[] = [];
const TITLE_BIT = 1 << STATE_NAMES.indexOf("title");
const pushGold = (e: Example, o: ReturnType<typeof observe>["o"]) => {
  gold.push(e);
  goldTitles.push({ o, title: (i) => e.allowed[i] === TITLE_BIT, weight: e.weight / 3 });
};
const GOLD = Number(process.env.GOLD ?? 3);
function addGold(text: string, article: { lines: Line[]; title: string | null }) {
  const { blocks, o } = observe(text);
  pushGold(
    { rows: o.rows, firstRow: o.firstRow, allowed: goldLabels(article.lines, blocks, article.title), weight: GOLD },
    o,
  );
  // changed layouts: labels go by the line's text
  const labelOf = new Map<string, string>();
  for (const l of article.lines) labelOf.set(text.slice(l.start, l.end).trim(), l.label);
  const wrapped = blocks.some((b) => b.lines.length > 1);
  if (wrapped) return;
  const changed = [
    text.replace(/\n\s*\n/gu, "\n"),
    text.replace(/\n+/gu, "\n\n"),
    `Home\nNews\nSport\nPolitics\nLog in\nSubscribe\n\n${text}`,
    `${text}\n\nFive things to do this weekend\nLighthouse keeper wins chess title\nAbout us\nContact us\nPrivacy policy\n© 2024 All rights reserved\n`,
  ];
  for (const t of changed) {
    const v = observe(t);
    const labels = v.blocks.map((b) => labelOf.get(t.slice(b.start, b.end).trim()) ?? "boilerplate");
    pushGold(
      { rows: v.o.rows, firstRow: v.o.firstRow, allowed: statesOf(labels, article.title), weight: GOLD / 3 },
      v.o,
    );
  }
}
if (GOLD > 0) {
  const { input, expected } = readSeed();
  for (let k = 0; k < 4; k++) addGold(input, expected);
  for (const [, apply] of [...surroundings, ...blankLines, ...bylines]) {
    const text = apply(input);
    const labelOf = new Map(expected.lines.map((l) => [input.slice(l.start, l.end), l.label as string]));
    const v = observe(text);
    const labels = v.blocks.map(
      (b) =>
        labelOf.get(text.slice(b.start, b.end)) ??
        (/jessen|^by:?$|^author|^von|^story by/iu.test(b.text) ? "byline" : "boilerplate"),
    );
    pushGold({ rows: v.o.rows, firstRow: v.o.firstRow, allowed: statesOf(labels, expected.title), weight: GOLD }, v.o);
  }
  for (const name of listArticleFixtures()) {
    const { input, expected } = readArticleFixture(name);
    addGold(input, expected);
  }
}
/** Cuttings of a corpus text: header and body without blank lines, body alone, menus alone. */
function cuttings(p: (typeof prepared)[number]): Example[] {
  const { allowed, blocks, c } = p;
  if (allowed === null || (c.source !== "fundus" && hash(c.id + c.kind) % 6 !== 0)) return [];
  const is = (i: number, ...names: StateName[]) =>
    names.some((n) => (allowed[i]! & (1 << STATE_NAMES.indexOf(n))) !== 0);
  const out: Example[] = [];
  const cut = (keep: (i: number) => boolean, glue: string, bits: (i: number) => number, weight: number) => {
    const at = blocks.map((_, i) => i).filter(keep);
    if (at.length < 2) return;
    const text = at.map((i) => c.text.slice(blocks[i]!.start, blocks[i]!.end)).join(glue);
    const v = observe(text);
    if (v.blocks.length !== at.length) return;
    out.push({ rows: v.o.rows, firstRow: v.o.firstRow, allowed: Uint32Array.from(at, bits), weight });
  };
  const own = (i: number) => allowed[i]!;
  const article = (i: number) => is(i, "title", "deck", "byline", "date", "paragraph", "heading");
  const w = c.source === "fundus" ? 1 : 0.5;
  if (c.kind === "article") {
    const glue = hash(c.id) % 2 ? "\n" : "\n\n";
    cut(article, glue, own, w);
    cut((i) => is(i, "title", "paragraph", "heading"), glue, own, w / 2);
    cut((i) => is(i, "paragraph", "heading"), glue, own, w);
  } else
    cut(
      (i) => is(i, "menu", "header", "insert", "tail") && !is(i, "paragraph", "deck", "title"),
      "\n",
      () => 1 << STATE_NAMES.indexOf("menu"),
      w,
    );
  return out;
}
const example = ({ c, o, allowed }: (typeof prepared)[number]): Example[] =>
  allowed === null
    ? []
    : [
        {
          rows: o.rows,
          firstRow: o.firstRow,
          allowed,
          weight:
            c.source === "fundus"
              ? Number(process.env.WF ?? 4)
              : c.source === "readability"
                ? 2
                : Number(process.env.WW ?? 1),
        },
      ];
const options = {
  epochs: Number(process.env.EPOCHS ?? 8),
  rate: Number(process.env.RATE ?? 0.3),
  l2: Number(process.env.L2 ?? 5e-4),
  l1: Number(process.env.L1 ?? 0),
  seed: 1,
};
const settings = resolveSettings({});
function article(p: (typeof prepared)[number], m: Model) {
  const labelling = labelWith(m, p.blocks, vocabulary);
  return {
    article: assembleArticle({
      text: p.c.text,
      lines: p.lines,
      blocks: p.blocks,
      labelling,
      language: p.c.lang,
      settings,
      vocabulary,
    }),
    labelling,
  };
}
function fitAll(train: typeof prepared) {
  const cuts = process.env.CUTS === "0" ? [] : train.flatMap(cuttings);
  const field = fitField([...train.flatMap(example), ...gold, ...cuts], structure(), options);
  // the ranker learns from texts that the chain has not seen
  if (process.env.RANKLAB)
    return tabulate(field, fitRanker([], { epochs: 3, rate: 1, l1: 0, l2: 0 }), Number(process.env.STEP ?? 0.1));
  const halves = [0, 1].map((h) =>
    fitField(train.filter((p) => (hash(p.c.publisher + "x") & 1) !== h).flatMap(example), structure(), {
      ...options,
      epochs: 4,
    }),
  );
  if (process.env.NORANK) return tabulate(field, fitRanker([], { epochs: 3, rate: 1, l1: 0, l2: 0 }), 0.1);
  const titles = train.flatMap((p) => {
    const truths = [p.c.expected.title, ...(p.c.expected.altTitles ?? [])].filter((t): t is string => t !== null);
    if (truths.length === 0 || !p.c.found.title) return [];
    const chain = weigh(p.o, halves[hash(p.c.publisher + "x") & 1] as unknown as Model);
    const reading = readFirst(chain, p.o);
    return (
      titleExample(
        reading,
        p.o,
        (i) => truths.some((t) => titleMatches(p.blocks[i]!.text, t)),
        p.c.source === "fundus" ? 2 : 1,
      ) ?? []
    );
  });
  for (const g of goldTitles) {
    const chain = weigh(g.o, halves[0] as unknown as Model);
    const e = titleExample(readFirst(chain, g.o), g.o, (i) => g.title(i), g.weight);
    if (e) titles.push(e);
  }
  const ranker = fitRanker(titles, { epochs: 12, rate: 0.1, l1: 0.01, l2: 0.02 });
  if (process.env.VERBOSE) {
    const score = (c: { rows: number[]; extras: number[] }) =>
      c.rows.reduce((a, r) => a + ranker.rows[r]!, 0) + c.extras.reduce((a, r) => a + ranker.extras[r]!, 0);
    let ok = 0;
    for (const t of titles) {
      const s = t.candidates.map(score);
      if (t.right[s.indexOf(Math.max(...s))]) ok++;
    }
    console.log(
      "ranker train",
      ok / titles.length,
      titles.length,
      "extras",
      [...ranker.extras].map((w) => w.toFixed(1)).join(" "),
    );
  }
  return tabulate(field, ranker, Number(process.env.STEP ?? 0.1));
}
const verdicts: { c: Case; v: Verdict }[] = [];
const only = process.env.ONLYFOLD ? [Number(process.env.ONLYFOLD)] : [...Array(FOLDS).keys()];
const dump: string[] = [];
const lab: { p: (typeof prepared)[number]; e: ReturnType<typeof titleExample>; fold: number; texts: string[] }[] = [];
for (const fold of only) {
  const saved = `/tmp/lab/fold-${process.env.SAVED ?? "x"}-${fold}.json`;
  const table = process.env.REUSE
    ? JSON.parse(readFileSync(saved, "utf8"))
    : fitAll(prepared.filter((p) => p.fold !== fold));
  writeFileSync(saved, JSON.stringify(table));
  if (fold === 0) console.log("gz", gzippedSize(table));
  const m = readModel(table);
  for (const p of prepared.filter((p) => p.fold === fold)) {
    if (process.env.RANKLAB) {
      const truths = [p.c.expected.title, ...(p.c.expected.altTitles ?? [])].filter((t): t is string => t !== null);
      if (truths.length > 0 && p.c.found.title) {
        const reading = readFirst(weigh(p.o, m), p.o);
        const e = titleExample(
          reading,
          p.o,
          (i) => truths.some((t) => titleMatches(p.blocks[i]!.text, t)),
          p.c.source === "fundus" ? 2 : 1,
        );
        lab.push({ p, e, fold, texts: reading.candidates.map((i) => p.blocks[i]!.text) });
      }
      continue;
    }
    const { article: a, labelling } = article(p, m);
    if (process.env.DEBUG?.split(",").includes(p.c.id)) {
      const r = readFirst(weigh(p.o, m), p.o);
      console.log(p.c.id, p.c.kind, {
        bodyStart: r.bodyStart,
        core: [p.o.page.coreStart, p.o.page.coreEnd],
        n: p.blocks.length,
        top: [...r.title]
          .map((t, i) => [i, +t.toFixed(3)])
          .filter(([, t]) => t! > 0.02)
          .join(" "),
        path: [...r.path].join(" "),
      });
    }
    verdicts.push({ c: p.c, v: judge(p.c, a) });
    if (process.env.DUMP)
      dump.push(
        `##### ${p.c.id} ${p.c.kind} ${JSON.stringify(judge(p.c, a))}\n` +
          p.blocks
            .map((b, i) => {
              const al = p.allowed ? STATE_NAMES.filter((_, s) => p.allowed![i]! & (1 << s)).join("/") : "?";
              return `${labelling.blocks[i]!.label.padEnd(12)} [${al}] ${b.text.slice(0, 90)}`;
            })
            .join("\n"),
      );
    if (p.c.source === "fundus" && !p.allowed) {
    }
  }
}
const show = (name: string, vs: Verdict[]) => {
  const f = summarise(vs);
  console.log(
    name.padEnd(22),
    ...Object.entries(f).map(
      ([k, v]) =>
        `${k === "bodyPrecision" ? "P" : k === "bodyRecall" ? "R" : k} ${v === null ? "-" : k === "cases" ? v : v.toFixed(3)}`,
    ),
  );
};
for (const kind of ["page", "article"])
  for (const source of ["fundus", "wcxb", "readability"])
    show(
      `${source} ${kind}`,
      verdicts.filter(({ c }) => c.kind === kind && c.source === source).map(({ v }) => v),
    );
if (process.env.DUMP) writeFileSync(process.env.DUMP, dump.join("\n\n"));
console.error(Date.now() - t0, "ms");

if (process.env.WRITE) {
  const table = fitAll(prepared);
  writeFileSync("src/labels/weights.ts", printWeights(table, ["Fitted by `npm run fit`; never edited by hand."]));
}

if (process.env.RANKLAB) await import("./rank-lab").then((m) => m.run(lab, FOLDS));
