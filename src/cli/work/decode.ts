/** What is wrong with bytes that can't be decoded. */
export const NOT_UTF8 = "not UTF-8 text";

/** Bytes → text. A byte order mark stays: it counts in the offsets.
 *  @returns null for bytes that are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return decodeAs("utf-8", bytes);
}

/** The text in bytes of any charset, or what is wrong with them. */
export function readContent(bytes: Uint8Array, charset: string | null): { text: string } | { problem: string } {
  const text = charset === null ? decodeUtf8(bytes) : decodeAs(charset, bytes);
  return text === null ? { problem: charset === null ? NOT_UTF8 : `not ${charset} text` } : { text };
}

/** @returns null for a charset that the Encoding Standard does not know, and for bytes that are none of it. */
function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
