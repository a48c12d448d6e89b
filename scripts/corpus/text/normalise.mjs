// Texts in the form in which they are compared.

/** NFKC, lower case, straight quotes and dashes, ss for ß, single spaces. It also runs inside the page, so it uses nothing from here. */
export function norm(s) {
  return String(s ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[\u2028\u2029]/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u0307/g, "")
    .replace(/[‘’‚‛ʼʹ′´`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/ß/g, "ss")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same without any white space: robust against inline elements and line breaks. */
export function squash(s) {
  return norm(s).replace(/\s+/g, "");
}
