/** What is wrong with bytes that can't be decoded. */
export const NOT_UTF8 = "not UTF-8 text";

/** Bytes → text. A byte order mark stays: it counts in the offsets.
 *  @returns null for bytes that are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
