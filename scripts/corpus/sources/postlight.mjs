// Expectations are read from the syntax trees of the test files; nothing of them runs.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { toIso } from "../text/iso.mjs";
import { clean, splitByline } from "./clean.mjs";

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
