/** Runs inside the page, so it uses nothing but its arguments. */
export function inPage({ title, paragraphs }, norm) {
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
  if (!paragraphs?.length) return out;
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
    for (let next = cur; next !== undefined; next = [...cur.children].find(ok)) cur = next;
    return cur === body ? null : cur;
  };
  let cur = null;
  for (const marks of sets) cur ??= smallest(marks);
  if (!cur) return out;
  out.article = cur.innerText;
  out.node =
    cur.localName +
    (cur.id ? `#${cur.id}` : "") +
    (typeof cur.className === "string" && cur.className
      ? `.${cur.className.trim().split(/\s+/).slice(0, 3).join(".")}`
      : "");
  return out;
}
