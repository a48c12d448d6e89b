// Text helpers: normalisation, language guess, search for names / dates / times in rendered text.

export function norm(s) {
  return String(s ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u0307]/g, (c) =>
      c === "\u2028" || c === "\u2029" ? " " : "",
    )
    .replace(/[‘’‚‛ʼʹ′´`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/ß/g, "ss")
    .replace(/\s+/g, " ")
    .trim();
}
/** like norm but with all white space removed: robust against inline elements and line breaks */
export const squash = (s) => norm(s).replace(/\s+/g, "");

// ---------------------------------------------------------------- language

const STOP = {
  en: "the and that with was were have this from which would their been they about",
  de: "der die und das nicht mit sich auf für eine dem wurde auch werden ist",
  fr: "les des une dans est pour qui pas sur avec plus cette sont aux du",
  es: "los las una del que por con para como más pero este su al fue",
  pt: "os uma não com para mais dos das pelo são foi ao na em também",
  it: "che di della per con sono una nel anche gli come più alla dei questo",
  nl: "het een van niet voor met zijn aan ook naar maar bij wordt deze heeft",
  sv: "och att som är inte har för med till men från efter också vid den",
  no: "og ikke som har til med det ble også etter ved men fra seg på",
  da: "og ikke som har til med det blev også efter ved men fra sig på af",
  pl: "nie się jest na do że jak ale przez po od oraz tym był które",
  cs: "se že je na byl jako ale podle nebo který jsou také pro při jeho",
  tr: "ve bir bu için ile olarak çok daha olan sonra gibi ancak ise kadar değil",
  id: "yang dan di untuk dengan dari ini itu tidak pada dalam akan juga oleh ke",
  vi: "của và là các được cho không một với người này trong đã những có",
  fi: "ja on että ei oli myös se mutta kun sen ovat joka hän olla kuin",
  is: "og að er sem ekki var við til með hann en fyrir það eru um",
  lt: "ir kad yra su tai bet kaip buvo iš nuo jis dėl tik dar apie",
  af: "die en van nie is het dat vir wat met hy aan sy ook te",
};
const STOPSETS = Object.fromEntries(Object.entries(STOP).map(([k, v]) => [k, new Set(v.split(" "))]));

/** { lang, strength } from script and stop words; strength 0..1 */
export function guessLang(text) {
  const t = text.slice(0, 60000);
  const letters = (t.match(/\p{L}/gu) || []).length || 1;
  const share = (re) => (t.match(re) || []).length / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return { lang: "ja", strength: 1 };
  if (share(/\p{Script=Hangul}/gu) > 0.2) return { lang: "ko", strength: 1 };
  if (share(/\p{Script=Han}/gu) > 0.2) return { lang: "zh", strength: 1 };
  if (share(/\p{Script=Hebrew}/gu) > 0.3) return { lang: "he", strength: 1 };
  if (share(/\p{Script=Arabic}/gu) > 0.3) return { lang: /[پچژگک]/.test(t) ? "fa" : "ar", strength: 0.9 };
  if (share(/\p{Script=Devanagari}/gu) > 0.3) return { lang: "hi", strength: 1 };
  if (share(/\p{Script=Thai}/gu) > 0.3) return { lang: "th", strength: 1 };
  if (share(/\p{Script=Greek}/gu) > 0.3) return { lang: "el", strength: 1 };
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return { lang: /[іїєґ]/.test(t) ? "uk" : "ru", strength: 1 };
  const words = t.toLowerCase().match(/\p{L}+/gu) || [];
  const score = {};
  for (const w of words) for (const k in STOPSETS) if (STOPSETS[k].has(w)) score[k] = (score[k] || 0) + 1;
  const r = Object.entries(score).sort((a, b) => b[1] - a[1]);
  if (!r.length || r[0][1] < 8) return { lang: null, strength: 0 };
  return { lang: r[0][0], strength: Math.min(1, (r[0][1] - (r[1]?.[1] ?? 0)) / r[0][1] + 0.2) };
}
export function canonLang(s) {
  if (!s) return null;
  const c = String(s)
    .trim()
    .replace(/_/g, "-")
    .split(/[,;\s]/)[0];
  if (!/^[a-z]{2,3}(-|$)/i.test(c)) return null;
  try {
    return Intl.getCanonicalLocales(c)[0] ?? null;
  } catch {
    return null;
  }
}
const SCRIPT_LANGS = new Set(["ja", "ko", "zh", "he", "ar", "fa", "hi", "th", "el", "uk", "ru"]);
/** html attribute preferred, unless the text clearly speaks against it; then the fallback (country); then the guess */
export function pickLang(htmlLang, fallback, text) {
  const h = canonLang(htmlLang);
  const g = guessLang(text);
  const base = (x) => x?.split("-")[0];
  const same = (a, b) =>
    base(a) === base(b) || (["no", "nb", "nn", "da"].includes(base(a)) && ["no", "nb", "nn", "da"].includes(base(b)));
  if (h) {
    const contradicts =
      g.lang &&
      !same(h, g.lang) &&
      ((SCRIPT_LANGS.has(g.lang) && g.strength === 1) ||
        SCRIPT_LANGS.has(base(h)) ||
        (g.strength >= 0.6 && STOPSETS[base(h)]));
    if (!contradicts) return { lang: h, langFrom: "html" };
    return { lang: g.lang, langFrom: "text" };
  }
  if (g.lang && g.strength >= 0.6) return { lang: g.lang, langFrom: "text" };
  if (fallback) return { lang: fallback, langFrom: "country" };
  return { lang: g.lang ?? "und", langFrom: g.lang ? "text" : "none" };
}

// ---------------------------------------------------------------- dates

/** split an ISO-like value into its own calendar fields; null when there is no calendar day */
export function isoFields(s) {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(
    String(s ?? "").trim(),
  );
  if (!m) return null;
  const off = m[7]
    ? /z/i.test(m[7])
      ? 0
      : (m[7][0] === "-" ? -1 : 1) * (+m[7].slice(1, 3) * 60 + +m[7].slice(-2))
    : null;
  return {
    y: +m[1],
    mo: +m[2],
    d: +m[3],
    h: m[4] === undefined ? null : +m[4],
    mi: m[5] === undefined ? null : +m[5],
    off,
  };
}
/** ISO 8601 string out of whatever a ground truth holds; null when it is not a date */
export function toIso(v) {
  if (v == null) return null;
  const s = String(v).trim();
  const m = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(s);
  if (m) {
    if (!m[2]) return m[1];
    let z = m[5] ? m[5].toUpperCase() : "";
    if (/^[+-]\d{4}$/.test(z)) z = z.slice(0, 3) + ":" + z.slice(3);
    return `${m[1]}T${m[2]}${m[3] ?? ":00"}${m[4] ?? ""}${z}`;
  }
  const t = Date.parse(s);
  return /\d{4}/.test(s) && Number.isFinite(t) ? new Date(t).toISOString() : null;
}

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
    re.lastIndex = 0;
    let m;
    while ((m = re.exec(text)) && out.length < 200) {
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
      TIME.lastIndex = 0;
      let m;
      while ((m = TIME.exec(w))) {
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
