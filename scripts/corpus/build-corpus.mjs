#!/usr/bin/env node
import { execFileSync } from "node:child_process";
// Usage: node build-corpus.mjs MIRROR OUT [--work DIR] [--only fundus,aeb] [--match REGEX] [--limit N] [--jobs 2] [--fresh] [--retruth]
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import * as sources from "./sources.mjs";
import { isoFields, norm, pickLang, recoverable, squash } from "./text.mjs";

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    work: { type: "string" },
    only: { type: "string" },
    match: { type: "string" },
    limit: { type: "string" },
    jobs: { type: "string", default: "2" },
    fresh: { type: "boolean", default: false },
    retruth: { type: "boolean", default: false }, // keep the rendered texts, make the .json files anew
  },
});
if (positionals.length !== 2) {
  console.error(
    "usage: build-corpus.mjs MIRROR OUT [--work DIR] [--only a,b] [--match RE] [--limit N] [--jobs 2] [--fresh] [--retruth]",
  );
  process.exit(2);
}
const [MIRROR, OUT] = positionals.map((p) => path.resolve(p));
const WORK = path.resolve(opt.work ?? path.join(OUT, "..", "src"));
const PAGE_MS = 20_000;
const t0 = Date.now();

const which = (n) => {
  try {
    return execFileSync("which", [n], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
};
const CHROME =
  process.env.CHROMIUM ??
  ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(which).find(Boolean);
if (!CHROME) {
  console.error("no Chromium found; set CHROMIUM=/path/to/chromium");
  process.exit(2);
}

const splitOf = (c) =>
  c.split ??
  (c.source === "aeb" || c.source === "postlight"
    ? "heldout"
    : createHash("sha256").update(c.key).digest()[0] % 2 === 0
      ? "dev"
      : "heldout");

// ------------------------------------------------------------------ rendering
const launch = () =>
  chromium.launch({
    executablePath: CHROME,
    headless: true,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
const ORIGIN = "http://corpus.invalid/";

/** runs inside the page; must stand alone */
function inPage({ title, paragraphs }, norm) {
  const squash = (s) => norm(s).replace(/\s+/g, "");
  const body = document.body;
  const out = {
    page: body.innerText,
    article: null,
    node: null,
    htmlLang:
      document.documentElement.getAttribute("lang") ||
      document.documentElement.getAttribute("xml:lang") ||
      body.getAttribute("lang"),
    canonical:
      document.querySelector("link[rel=canonical]")?.href ??
      document.querySelector('meta[property="og:url"]')?.content ??
      null,
    docTitle: document.title,
  };
  if (!paragraphs || !paragraphs.length) return out;
  const expect = paragraphs.map(squash).filter(Boolean);
  const seen = (t) => {
    const q = squash(t);
    return expect.filter((p) => q.includes(p)).length / expect.length;
  };
  if (seen(out.page) < 0.5) {
    // pages whose style hides the body until a script has run: show the elements around the expected paragraphs
    for (const e of body.querySelectorAll("p, li, blockquote, div, span, section")) {
      if (e.textContent.length < 15 || e.textContent.length > 6000) continue;
      const t = squash(e.textContent);
      if (!expect.some((p) => p.length >= 12 && t.includes(p) && t.length <= p.length * 1.5 + 40)) continue;
      for (let a = e; a; a = a.parentElement) {
        const cs = getComputedStyle(a);
        if (cs.display === "none")
          a.style.setProperty("display", a.localName === "span" ? "inline" : "block", "important");
        if (cs.visibility !== "visible") a.style.setProperty("visibility", "visible", "important");
        if (cs.contentVisibility === "hidden") a.style.setProperty("content-visibility", "visible", "important");
      }
    }
    const again = body.innerText;
    if (seen(again) > seen(out.page)) {
      out.page = again;
      out.revealed = true;
    }
  }
  const shown = (e) => e.getClientRects().length > 0 && (e.innerText || "").trim() !== "";
  const heads = [...body.querySelectorAll("h1,h2,h3,h4,[role=heading]")].filter(shown);
  // places that may be the title, best first; the next set is tried when one leads to nothing smaller than body
  const sets = [];
  if (title) {
    const want = squash(title);
    const fits = (e) => {
      const t = squash(e.innerText);
      return t === want || (t.includes(want) && t.length <= want.length * 1.6 + 20);
    };
    sets.push(heads.filter(fits));
    sets.push(
      [...body.querySelectorAll("*")].filter(
        (e) =>
          e.textContent.length <= title.length * 4 + 200 &&
          e.textContent.length >= title.length * 0.5 &&
          shown(e) &&
          squash(e.innerText) === want,
      ),
    );
  }
  const h1 = heads.filter((e) => e.localName === "h1");
  const dt = squash(document.title);
  sets.push(
    h1.filter((e) => {
      const t = squash(e.innerText);
      return t.length >= 8 && (dt.includes(t) || t.includes(dt));
    }),
    h1,
  );
  const want = paragraphs.map(squash).filter(Boolean);
  const smallest = (marks) => {
    const ok = (e) => {
      if (!marks.some((m) => e.contains(m))) return false;
      const t = squash(e.innerText || "");
      return want.filter((p) => t.includes(p)).length >= want.length * 0.8;
    };
    if (!marks.length || !ok(body)) return null;
    let cur = body;
    for (let next; (next = [...cur.children].find(ok)); ) cur = next;
    return cur === body ? null : cur;
  };
  let cur = null;
  for (const marks of sets) if ((cur = smallest(marks))) break;
  if (!cur) return out;
  out.article = cur.innerText;
  out.node =
    cur.localName +
    (cur.id ? "#" + cur.id : "") +
    (typeof cur.className === "string" && cur.className
      ? "." + cur.className.trim().split(/\s+/).slice(0, 3).join(".")
      : "");
  return out;
}

function pageBytes(c) {
  let buf = c.html,
    charset = "";
  let utf8 = c.forceUtf8;
  if (!utf8) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(buf);
      utf8 = true;
    } catch {
      /* let the browser sniff it */
    }
  }
  // a meta refresh (mostly inside noscript) would navigate away from the page
  const s = buf.toString("latin1").replace(/<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]*>/gi, "");
  buf = Buffer.from(s, "latin1");
  if (utf8) charset = "; charset=utf-8";
  return { body: buf, contentType: "text/html" + charset };
}

async function render(browser, c) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
  });
  let timer;
  try {
    const work = (async () => {
      const page = await context.newPage();
      let served = false;
      await page.route("**/*", (route) => {
        const r = route.request();
        if (!served && r.isNavigationRequest() && r.frame() === page.mainFrame() && r.url() === ORIGIN) {
          served = true;
          return route.fulfill({ status: 200, ...pageBytes(c) });
        }
        return route.abort();
      });
      page.setDefaultTimeout(PAGE_MS);
      await page.goto(ORIGIN, { waitUntil: "domcontentloaded", timeout: PAGE_MS });
      // as one expression, so that a page's content security policy has no say in it
      return page.evaluate(
        `(${inPage})(${JSON.stringify({ title: c.expected.title, paragraphs: c.expected.paragraphs })}, ${norm})`,
      );
    })();
    work.catch(() => {});
    return await Promise.race([
      work,
      new Promise((_, no) => {
        timer = setTimeout(() => no(new Error("timeout")), PAGE_MS + 3000);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    await Promise.race([context.close().catch(() => {}), new Promise((r) => setTimeout(r, 5000))]);
  }
}

// ------------------------------------------------------------------ one case
const tidy = (s) => s.replace(/\r\n?/g, "\n").replace(/\u0000/g, "");
const wellFormed = (s) => ((s.isWellFormed?.() ?? true) ? s : s.toWellFormed());
const share = (text, paragraphs, how) => {
  if (!paragraphs?.length) return null;
  const t = how(text);
  return paragraphs.filter((p) => t.includes(how(p))).length / paragraphs.length;
};
const round = (x) => (x === null ? null : Math.round(x * 1000) / 1000);

function finish(c, r) {
  const pageText = wellFormed(tidy(r.page ?? ""));
  if (pageText.trim().length < 200) return { dropped: "page text under 200 characters" };
  const e = c.expected;
  if (e.paragraphs && !e.paragraphs.length) return { dropped: "no expected paragraphs" };
  const found = share(pageText, e.paragraphs, squash);
  if (found !== null && found < 0.5) return { dropped: "under half of the paragraphs found", found };
  const articleText = r.article ? wellFormed(tidy(r.article)) : null;
  const { lang, langFrom } = r.lang
    ? r
    : pickLang(r.htmlLang, c.fallbackLang, e.paragraphs?.join("\n") ?? articleText ?? pageText);
  const rec = { page: recoverable(pageText, e, lang) };
  if (articleText) rec.article = recoverable(articleText, e, lang);
  const url =
    c.url ?? (r.canonical && !r.canonical.startsWith(ORIGIN) && /^https?:/.test(r.canonical) ? r.canonical : null);
  const doc = {
    id: c.id,
    source: c.source,
    publisher: c.publisher,
    lang,
    langFrom,
    url,
    crawlDate: c.crawlDate,
    split: splitOf(c),
    expected: e,
    ...(c.extra ? { extra: c.extra } : {}),
    recoverable: rec,
    check: {
      paragraphsInPage: round(share(pageText, e.paragraphs, norm)),
      paragraphsInPageNoSpace: round(found),
      articleNode: articleText ? r.node : null,
      ...(r.revealed ? { revealed: true } : {}),
      pageChars: pageText.length,
      articleChars: articleText?.length ?? null,
    },
  };
  return { doc, pageText, articleText };
}

// ------------------------------------------------------------------ main
const problems = [];
const names = (opt.only ?? "fundus,readability,postlight,aeb,naeb,wcxb").split(",");
const re = opt.match ? new RegExp(opt.match) : null;
let cases = [];
for (const n of names) {
  const root = sources.unpack(MIRROR, WORK, n);
  for (const c of sources[n](root, problems)) if (!re || re.test(c.id)) cases.push(c);
}
if (opt.limit) cases = cases.slice(0, +opt.limit);
const ids = new Set();
for (const c of cases) {
  if (ids.has(c.id)) throw new Error("two cases called " + c.id);
  ids.add(c.id);
}
for (const s of ["dev", "heldout"]) {
  if (opt.fresh) rmSync(path.join(OUT, s), { recursive: true, force: true });
  mkdirSync(path.join(OUT, s), { recursive: true });
}
console.log(`${cases.length} cases read in ${((Date.now() - t0) / 1000).toFixed(1)} s`);

/** what an earlier run rendered */
function rendered(base) {
  if (!existsSync(base + ".json")) return null;
  const d = JSON.parse(readFileSync(base + ".json", "utf8"));
  const article = existsSync(base + ".article.txt") ? readFileSync(base + ".article.txt", "utf8") : null;
  return {
    page: readFileSync(base + ".page.txt", "utf8"),
    article,
    node: d.check.articleNode,
    revealed: d.check.revealed,
    lang: d.lang,
    langFrom: d.langFrom,
    canonical: d.url,
  };
}

let browser = opt.retruth ? null : await launch(),
  done = 0;
for (const sig of ["SIGTERM", "SIGHUP"])
  process.once(sig, () => {
    (browser?.close() ?? Promise.resolve()).catch(() => {}).finally(() => process.exit(1));
  });
const outcome = { written: 0, failed: [], dropped: [] };
const queue = cases.slice();
async function worker() {
  for (let c; (c = queue.shift()); ) {
    const base = path.join(OUT, splitOf(c), c.id);
    const old = opt.retruth ? rendered(base) : null;
    if (opt.retruth && !old) continue;
    for (const ext of [".json", ".page.txt", ".article.txt"]) rmSync(base + ext, { force: true });
    try {
      if (!old && !browser.isConnected()) browser = await launch();
      const f = finish(c, old ?? (await render(browser, c)));
      if (f.dropped) outcome.dropped.push({ id: c.id, source: c.source, why: f.dropped, found: f.found ?? null });
      else {
        writeFileSync(base + ".page.txt", f.pageText);
        if (f.articleText) writeFileSync(base + ".article.txt", f.articleText);
        writeFileSync(base + ".json", JSON.stringify(f.doc, null, 1) + "\n");
        outcome.written++;
      }
    } catch (err) {
      outcome.failed.push({
        id: c.id,
        source: c.source,
        error: String(err?.message ?? err)
          .split("\n")[0]
          .slice(0, 200),
      });
    }
    c.html = null;
    if (++done % 50 === 0) console.log(`${done}/${cases.length}  ${((Date.now() - t0) / 1000).toFixed(0)} s`);
  }
}
await Promise.all(Array.from({ length: Math.max(1, +opt.jobs) }, worker));
if (browser) await Promise.race([browser.close(), new Promise((r) => setTimeout(r, 5000))]);

// index and report are made from what lies in the folders, so partial runs add up
const count = (o, k) => {
  o[k] = (o[k] ?? 0) + 1;
};
const before =
  !opt.fresh && existsSync(path.join(OUT, "report.json"))
    ? JSON.parse(readFileSync(path.join(OUT, "report.json"), "utf8"))
    : null;
const others = (list) => list.filter((x) => opt.retruth || !ids.has(x.id));
const report = before
  ? {
      ...before,
      failed: [...others(before.failed), ...outcome.failed],
      dropped: [...others(before.dropped), ...outcome.dropped],
      splits: {},
    }
  : {
      tookSeconds: Math.round((Date.now() - t0) / 1000),
      read: cases.length,
      written: outcome.written,
      failed: outcome.failed,
      dropped: outcome.dropped,
      problems,
      splits: {},
    };
for (const split of ["dev", "heldout"]) {
  const dir = path.join(OUT, split);
  const index = [];
  let bytes = 0;
  const sum = { cases: 0, withArticle: 0, bySource: {}, byLang: {}, paragraphsInPage: {}, fields: {} };
  const acc = {};
  for (const f of readdirSync(dir).sort()) {
    bytes += statSync(path.join(dir, f)).size;
    if (!f.endsWith(".json") || f === "index.json") continue;
    const d = JSON.parse(readFileSync(path.join(dir, f), "utf8"));
    const has = {
      page: existsSync(path.join(dir, d.id + ".page.txt")),
      article: existsSync(path.join(dir, d.id + ".article.txt")),
    };
    const counts = {};
    for (const k of Object.keys(d.recoverable)) {
      const r = d.recoverable[k];
      counts[k] = {
        title: r.title,
        authors: r.authors.filter(Boolean).length,
        authorsOf: r.authors.length,
        date: r.date,
        time: r.time,
      };
      for (const src of [d.source, "all"]) {
        const a = ((sum.fields[src] ??= {})[k] ??= {
          title: [0, 0],
          authorsAny: [0, 0],
          authorsAll: [0, 0],
          names: [0, 0],
          date: [0, 0],
          time: [0, 0],
          timeOtherZone: 0,
        });
        const put = (key, want, ok) => {
          if (want) {
            a[key][1]++;
            if (ok) a[key][0]++;
          }
        };
        put("title", d.expected.title, r.title);
        put("authorsAny", r.authors.length, r.authors.some(Boolean));
        put("authorsAll", r.authors.length, r.authors.every(Boolean));
        a.names[0] += counts[k].authors;
        a.names[1] += r.authors.length;
        const iso = isoFields(d.expected.published);
        put("date", iso, r.date);
        put("time", iso && iso.h !== null, r.time);
        if (r.timeShiftMin !== undefined) a.timeOtherZone++;
      }
    }
    sum.cases++;
    if (has.article) sum.withArticle++;
    count(sum.bySource, d.source);
    count(sum.byLang, d.lang.split("-")[0]);
    if (d.check.paragraphsInPage !== null) {
      (acc[d.source] ??= []).push([d.check.paragraphsInPage, d.check.paragraphsInPageNoSpace]);
    }
    index.push({
      id: d.id,
      source: d.source,
      publisher: d.publisher,
      lang: d.lang,
      texts: has,
      recoverable: counts,
      paragraphs: d.expected.paragraphs?.length ?? null,
      headings: d.expected.headings?.length ?? null,
      paragraphsInPage: d.check.paragraphsInPageNoSpace,
    });
  }
  const mean = (a, i) => Math.round((a.reduce((x, y) => x + y[i], 0) / a.length) * 1000) / 1000;
  for (const s in acc)
    sum.paragraphsInPage[s] = { verbatim: mean(acc[s], 0), ignoringSpace: mean(acc[s], 1), cases: acc[s].length };
  sum.mebibytes = Math.round((bytes / 1048576) * 10) / 10;
  writeFileSync(path.join(dir, "index.json"), JSON.stringify(index, null, 1) + "\n");
  report.splits[split] = sum;
}
writeFileSync(path.join(OUT, "report.json"), JSON.stringify(report, null, 1) + "\n");
console.log(
  `written ${outcome.written}, failed ${outcome.failed.length}, dropped ${outcome.dropped.length}, ${Math.round((Date.now() - t0) / 1000)} s`,
);
