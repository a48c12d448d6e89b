/** Bytes in a buffer that holds nothing else, so that it can be given away to another thread: small Node buffers
 *  share one. */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const ownsAll = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return ownsAll ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
