// The characters of a page.

const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i;
// How far browsers look for it.
const HEAD_BYTES = 1024;

export function isUtf8({ html, forceUtf8 }) {
  if (forceUtf8) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(html);
    return true;
  } catch {
    return false;
  }
}

/** The page as text: in UTF-8 where it can be, else in what the page says, else in what browsers assume. */
export function decodeHtml(one) {
  const [, named = "windows-1252"] = META_CHARSET.exec(one.html.subarray(0, HEAD_BYTES).toString("latin1")) ?? [];
  return decoderOf(isUtf8(one) ? "utf-8" : named).decode(one.html);
}

function decoderOf(label) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
