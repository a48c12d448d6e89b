// The language of a text, from its page and from its words.

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
