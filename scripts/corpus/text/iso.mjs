// ISO 8601.

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
    if (/^[+-]\d{4}$/.test(z)) z = `${z.slice(0, 3)}:${z.slice(3)}`;
    return `${m[1]}T${m[2]}${m[3] ?? ":00"}${m[4] ?? ""}${z}`;
  }
  const t = Date.parse(s);
  return /\d{4}/.test(s) && Number.isFinite(t) ? new Date(t).toISOString() : null;
}
