// Where names, dates and times stand in a text.

import { isoFields } from "./iso.mjs";
import { norm, squash } from "./normalise.mjs";

const esc = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const reCache = new Map();

function dayPatterns(y, mo, d, langs) {
  const key = [y, mo, d, ...langs].join("|");
  if (reCache.has(key)) return reCache.get(key);
  const at = new Date(Date.UTC(y, mo - 1, d, 12));
  const res = [];
  const add = (src, yearGroup) => res.push({ re: new RegExp(src, "gu"), y: yearGroup });
  const Y2 = String(y).slice(2),
    D = `0?${d}`,
    M = `0?${mo}`,
    S = "\\s?[./-]\\s?";
  const notBefore = "(?<![\\d]|\\d[.,:/-])";
  add(`${notBefore}${D}${S}${M}${S}(?:${y}|'?${Y2})(?!\\d)`);
  add(`${notBefore}${M}\\s?[/-]\\s?${D}\\s?[/-]\\s?(?:${y}|'?${Y2})(?!\\d)`);
  add(`(?<!\\d)${y}\\s?[./年-]\\s?${M}\\s?[./月-]\\s?${D}(?!\\d)`);
  add(`(?<!\\d)${y}\\s?년\\s?${M}\\s?월\\s?${D}\\s?일`);
  add(`${notBefore}${D}\\.\\s?${M}\\.(?!\\s?\\d{2})`);
  add(`(?<!\\d)${M}\\s?月\\s?${D}\\s?日`);
  add(`(?<!\\d)${M}\\s?월\\s?${D}\\s?일`);
  const sets = [];
  for (const l of langs) {
    for (const cal of ["gregory", null]) {
      const names = new Set();
      let dd = d,
        yy = y;
      try {
        const opt = cal ? { timeZone: "UTC", calendar: cal } : { timeZone: "UTC" };
        const used = new Intl.DateTimeFormat(l, opt).resolvedOptions();
        if (!cal && used.calendar === "gregory") continue;
        for (const month of ["long", "short"]) {
          for (const o of [{ day: "numeric", month, year: "numeric" }, { day: "numeric", month }, { month }]) {
            const parts = new Intl.DateTimeFormat(l, { ...opt, ...o, numberingSystem: "latn" }).formatToParts(at);
            const m = parts.find((p) => p.type === "month");
            if (m) {
              names.add(norm(m.value));
              names.add(norm(m.value).replace(/\.$/, ""));
            }
            if (!cal) {
              dd = +(parts.find((p) => p.type === "day")?.value ?? dd);
              yy = +(parts.find((p) => p.type === "year")?.value ?? yy);
            }
          }
        }
      } catch {
        continue;
      }
      sets.push({ names: [...names], dd, yy });
    }
  }
  for (const s of sets) {
    if (langs[0] && mo === 9) s.names.push("sept");
    const names = [...new Set(s.names)]
      .filter((n) => n && !/^\d+$/.test(n))
      .sort((a, b) => b.length - a.length)
      .map(esc)
      .join("|");
    if (!names) continue;
    const DD = `0?${s.dd}`;
    add(
      `(?<![\\d]|\\d[.,:/-])${DD}(?:st|nd|rd|th|er|º|ª|°|o)?(?:\\s|\\.|,|-|/|de(?=\\s)|of(?=\\s)|d'|ng(?=\\s))*(?:${names})\\.?(?!\\p{L})(?:(?:\\s|,|\\.|/|-|')*(?:de\\s+|del\\s+|of\\s+)?(\\d{4})(?!\\d))?`,
      s.yy,
    );
    add(
      `(?<!\\p{L})(?:${names})\\.?(?:\\s|-|/)*${DD}(?:st|nd|rd|th|\\.|日|일)?(?!\\d|:\\d|\\s?[ap]\\.?m\\b)(?:(?:\\s|,|-|/)*(\\d{4})(?!\\d))?`,
      s.yy,
    );
  }
  reCache.set(key, res);
  return res;
}
function findDay(text, y, mo, d, langs) {
  const out = [];
  for (const { re, y: yy } of dayPatterns(y, mo, d, langs)) {
    for (const m of text.matchAll(re)) {
      if (out.length >= 200) break;
      if (m[1] && yy && +m[1] !== yy) continue;
      out.push({ start: m.index, end: m.index + m[0].length });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

const TIME =
  /(?<![\d]|\d[.,:/])(午前|午後|오전|오후|上午|下午|[ap]\.?m\.?\s)?\s?(\d{1,2})(?:\s?[:.h時시]\s?|h)(\d{2})(?:\s?[分분])?(?::\d{2})?(?![\d])(?![.:/]\d)\s?(a\.?\s?m\b|p\.?\s?m\b)?/gu;
function timesAround(text, spans) {
  const out = [];
  for (const s of spans) {
    for (const w of [text.slice(Math.max(0, s.start - 60), s.start), text.slice(s.end, s.end + 60)]) {
      for (const m of w.matchAll(TIME)) {
        const h = +m[2],
          mi = +m[3];
        if (h > 24 || mi > 59) continue;
        const mer = (m[1] || m[4] || "").trim();
        if (!mer) out.push({ t: h * 60 + mi, span: s });
        else {
          const pm = /午後|오후|下午|^p/.test(mer);
          out.push({ t: ((h % 12) + (pm ? 12 : 0)) * 60 + mi, span: s });
        }
      }
    }
  }
  return out;
}

/** where the expected values can be seen in a text at all */
export function recoverable(text, expected, lang) {
  const t = norm(text);
  const r = { title: false, authors: [], date: false, time: false };
  if (expected.title) r.title = t.includes(norm(expected.title)) || squash(text).includes(squash(expected.title));
  r.authors = (expected.authors ?? []).map((a) => norm(a).length > 0 && t.includes(norm(a)));
  const f = isoFields(expected.published);
  if (f) {
    // digits of every script to ASCII, then dates
    const td = t.replace(/\p{Nd}/gu, (c) => {
      const cp = c.codePointAt(0);
      if (cp < 128) return c;
      let z = cp;
      while (/\p{Nd}/u.test(String.fromCodePoint(z - 1)) && cp - z < 9) z--;
      return String((cp - z) % 10);
    });
    const base = lang.split("-")[0];
    const langs = [...new Set([lang, base === "de" ? "de-AT" : base, base, "en"])].filter((l) => l !== "und");
    const exact = findDay(td, f.y, f.mo, f.d, langs);
    const all = exact.map((s) => ({ ...s, shift: 0 }));
    if (!f.off) {
      for (const shift of [-1, 1]) {
        const x = new Date(Date.UTC(f.y, f.mo - 1, f.d + shift));
        for (const s of findDay(td, x.getUTCFullYear(), x.getUTCMonth() + 1, x.getUTCDate(), langs))
          all.push({ ...s, shift });
      }
    }
    if (all.length) {
      const first = exact.length ? all.find((s) => s.shift === 0) : all[0];
      r.date = true;
      r.dateText = td.slice(first.start, first.end);
      r.dateDayShift = first.shift;
      if (f.h !== null) {
        const times = timesAround(td, all);
        const own = f.h * 60 + f.mi;
        r.time = times.some((x) => x.t % 1440 === own && x.span.shift === 0);
        if (!r.time && !f.off) {
          const c = times
            .map((x) => x.span.shift * 1440 + x.t - own)
            .find((df) => df !== 0 && df % 30 === 0 && Math.abs(df) <= 14 * 60);
          if (c !== undefined) r.timeShiftMin = c; // the same minute shown in another zone: local minus expected
        }
      }
    }
  }
  return r;
}
