// Reads the ground truth of the four mirrored repositories into one common shape.
// A case: { id, source, publisher, key (what the split hashes), url, crawlDate, fallbackLang, html: Buffer, forceUtf8, expected, contentStart? }
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "acorn";
import { JSDOM } from "jsdom";
import { norm, toIso } from "./text.mjs";

export const REPOS = {
  fundus: ["flairNLP+fundus", ["tests/resources/parser/test_data"]],
  readability: ["mozilla+readability", ["test/test-pages"]],
  aeb: ["scrapinghub+article-extraction-benchmark", ["html", "ground-truth.json"]],
  postlight: ["postlight+parser", ["fixtures", "src/extractors/custom"]],
  naeb: ["AndyTheFactory+article-extraction-dataset", ["html", "articles.json"]],
  wcxb: ["Murrough-Foley+web-content-extraction-benchmark", ["metadata.json", "dev", "test"]],
};

export function unpack(mirror, work, source) {
  const [dir, paths] = REPOS[source];
  const git = path.join(mirror, dir, "repo");
  const to = path.join(work, source);
  if (existsSync(to)) return to;
  if (!existsSync(git)) throw new Error(`no mirror of ${dir} under ${mirror}`);
  const part = `${to}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  // file by file: a snapshot may list large files that it does not hold, and those are passed over
  const names = execFileSync("git", ["-C", git, "ls-tree", "-r", "--name-only", "-z", "HEAD", ...paths], {
    maxBuffer: 1 << 28,
  })
    .toString()
    .split("\0")
    .filter(Boolean);
  const reader = (batch) => {
    const out = execFileSync("git", ["-C", git, "cat-file", "--batch"], {
      input: batch.map((n) => `HEAD:${n}`).join("\n") + "\n",
      maxBuffer: 1 << 30,
    });
    for (let at = 0, i = 0; i < batch.length; i++) {
      const eol = out.indexOf(10, at),
        head = out.subarray(at, eol).toString().split(" ");
      if (head.at(-1) === "missing") {
        at = eol + 1;
        continue;
      }
      const size = +head.at(-1),
        file = path.join(part, batch[i]);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, out.subarray(eol + 1, eol + 1 + size));
      at = eol + 1 + size + 1;
    }
  };
  for (let i = 0; i < names.length; i += 100) reader(names.slice(i, i + 100));
  execFileSync("mv", [part, to]);
  return to;
}

const clean = (s) =>
  typeof s === "string"
    ? s
        .replace(/[\u200b\ufeff\u00ad]/g, "")
        .replace(/\s+/g, " ")
        .trim()
    : "";
const cleanList = (a) => (Array.isArray(a) ? a : a == null ? [] : [a]).map(clean).filter(Boolean);
const dedupe = (a) => a.filter((x, i) => a.findIndex((y) => norm(y) === norm(x)) === i);
/** a date parser's leftovers: midnight without an offset is a mere day; a day well after the crawl is day and month swapped or worse */
export function tidyDate(value, crawlDate) {
  let iso = toIso(value),
    note;
  if (iso && /T00:00:00(\.0+)?$/.test(iso)) {
    iso = iso.slice(0, 10);
    note = "midnight without offset taken as a day";
  }
  if (iso && crawlDate && Date.parse(iso.slice(0, 10)) > Date.parse(crawlDate.slice(0, 10)) + 2 * 864e5)
    return { iso: null, note: `rejected ${iso}: later than the crawl` };
  return { iso, note };
}
const isAddress = (s) => /^(https?:|www\.)|^@|^\S+@\S+\.\S+$/i.test(s);

/** a printed byline -> names; the whole line when a piece does not look like a name */
export function splitByline(line) {
  const whole = clean(line);
  if (!whole || isAddress(whole)) return { authors: null, split: false };
  const s = whole.replace(/^(?:(?:written by|posted by|by|von|par|por)[:\s]+|(?:著者|作者|記者|文)\s?[：:●])\s*/i, "");
  const parts = s
    .split(/\s*(?:,|;|&|•|\||\s(?:and|und|et)\s)\s*/i)
    .map(clean)
    .filter(Boolean);
  const nameLike = (p) => {
    const w = p.split(" ");
    return (
      !/\d|https?:|[@:：●/()[\]|·]|著者|作者|翻訳|イラスト/.test(p) &&
      w.length <= 5 &&
      w.every(
        (x) =>
          /^[\p{Lu}\p{Lo}"'“‘]/u.test(x) ||
          /^(?:de|del|della|di|da|do|dos|von|van|der|den|la|le|el|al|bin|ben|y|e)$/i.test(x),
      ) &&
      (parts.length === 1 || w.length >= 2 || /\p{Lo}/u.test(p))
    );
  };
  if (parts.length && parts.every(nameLike)) return { authors: dedupe(parts), split: true };
  return { authors: [whole], split: false };
}

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
            f.startsWith(publisher + "_") &&
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

export function* aeb(root) {
  const truth = JSON.parse(readFileSync(path.join(root, "ground-truth.json"), "utf8"));
  for (const key of Object.keys(truth).sort()) {
    const file = path.join(root, "html", `${key}.html.gz`);
    if (!existsSync(file)) continue;
    const url = truth[key].url ?? null;
    let publisher = "unknown";
    try {
      publisher = new URL(url).hostname.replace(/^www\./, "");
    } catch {
      /* keep */
    }
    yield {
      id: `aeb-${key.slice(0, 12)}`,
      source: "aeb",
      publisher,
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
        paragraphs: String(truth[key].articleBody ?? "")
          .split(/\n+/)
          .map(clean)
          .filter(Boolean),
        headings: null,
        sections: null,
      },
    };
  }
}

// ---- postlight: expectations are read from the syntax tree of the test files, nothing is executed
function literal(n) {
  if (!n) return undefined;
  if (n.type === "Literal") return n.value;
  if (n.type === "TemplateLiteral" && n.expressions.length === 0) return n.quasis[0].value.cooked;
  if (n.type === "BinaryExpression" && n.operator === "+") {
    const a = literal(n.left),
      b = literal(n.right);
    return typeof a === "string" && typeof b === "string" ? a + b : undefined;
  }
  return undefined;
}
const children = (n) =>
  Object.entries(n)
    .filter(([k]) => k !== "loc")
    .flatMap(([, v]) => (Array.isArray(v) ? v : [v]))
    .filter((v) => v && typeof v.type === "string");
function walk(n, fn) {
  if (fn(n) === false) return;
  for (const c of children(n)) walk(c, fn);
}
const callee = (n) =>
  n.type === "CallExpression"
    ? n.callee.type === "Identifier"
      ? n.callee.name
      : n.callee.type === "MemberExpression"
        ? `${n.callee.object.name ?? "?"}.${n.callee.property.name ?? "?"}`
        : ""
    : "";
const WANTED = {
  title: "title",
  author: "author",
  date_published: "date",
  new_date_published: "date",
  dek: "dek",
  first13: "start",
};

export function postlightTests(src) {
  const tree = parse(src, { ecmaVersion: "latest", sourceType: "module" });
  const found = new Map();
  const scan = (node, skipInner) => {
    const ctx = {};
    walk(node, (n) => {
      if (n !== node && skipInner && /^(describe|it|test)(\.|$)/.test(callee(n))) return false;
      if (callee(n) === "fs.readFileSync") {
        const f = literal(n.arguments[0]);
        if (f && !ctx.fixture) ctx.fixture = path.basename(f);
      }
      const name = n.type === "AssignmentExpression" ? n.left.name : n.type === "VariableDeclarator" ? n.id.name : null;
      const val = name && literal(n.type === "AssignmentExpression" ? n.right : n.init);
      if (/^(url|uri)$/.test(name ?? "") && typeof val === "string") ctx.url ??= val;
    });
    return ctx;
  };
  const visit = (node, ctx) => {
    for (const c of children(node)) {
      const name = callee(c);
      const fn = c.type === "CallExpression" ? c.arguments.find((a) => /Function/.test(a.type)) : null;
      if (/^(describe|it|test)$/.test(name) && fn) {
        const own = scan(fn.body, name === "describe");
        visit(fn.body, own.fixture ? own : { ...ctx, ...own });
        continue;
      }
      if (/^assert\.(equal|strictEqual)$/.test(name) && ctx.fixture) {
        const [a, b] = c.arguments;
        const field =
          a?.type === "Identifier"
            ? WANTED[a.name]
            : a?.type === "MemberExpression" && !a.computed
              ? WANTED[a.property.name]
              : undefined;
        const v = literal(b);
        if (field && v !== undefined) {
          const rec = found.get(ctx.fixture) ?? found.set(ctx.fixture, { url: ctx.url ?? null }).get(ctx.fixture);
          if (!(field in rec)) rec[field] = v;
        }
      }
      visit(c, ctx);
    }
  };
  visit(tree, {});
  return found;
}
export function* postlight(root, problems) {
  const custom = path.join(root, "src/extractors/custom");
  const seen = new Set();
  for (const dir of readdirSync(custom).sort()) {
    const file = ["index.test.js", "index.test.ts"].map((x) => path.join(custom, dir, x)).find(existsSync);
    if (!file) continue;
    let found;
    try {
      found = postlightTests(readFileSync(file, "utf8"));
    } catch (e) {
      problems.push({ what: "unreadable test file", file: dir, error: String(e) });
      continue;
    }
    for (const [fixture, r] of [...found].sort()) {
      const html = path.join(root, "fixtures", fixture);
      if (!existsSync(html) || seen.has(fixture)) {
        problems.push({ what: "fixture missing or met twice", fixture });
        continue;
      }
      seen.add(fixture);
      const by = splitByline(r.author);
      const published = toIso(r.date);
      if (!r.title && !by.authors && !published) {
        problems.push({ what: "no usable expectation", fixture });
        continue;
      }
      const name = fixture.replace(/\.html$/, "");
      yield {
        id: `postlight-${name}`,
        source: "postlight",
        publisher: dir,
        key: name,
        url: r.url ?? null,
        crawlDate: null,
        fallbackLang: null,
        html: readFileSync(html),
        forceUtf8: false,
        expected: {
          title: clean(r.title) || null,
          authors: by.authors,
          published,
          summary: clean(r.dek) ? [clean(r.dek)] : null,
          paragraphs: null,
          headings: null,
          sections: null,
        },
        extra: { byline: clean(r.author) || null, bylineSplit: by.split, contentStart: clean(r.start) || null },
      };
    }
  }
}

// ---- two more sets, English: NAEB (newspaper articles; all held out) and WCXB (its articles; its own dev/test split)
const splitParagraphs = (text) =>
  String(text ?? "")
    .split(/\n+/)
    .map(clean)
    .filter(Boolean);

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
    let publisher = "unknown";
    try {
      publisher = new URL(t.url).hostname.replace(/^www\./, "");
    } catch {
      /* keep */
    }
    yield {
      id: `naeb-${key.slice(0, 12)}`,
      source: "naeb",
      publisher,
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
