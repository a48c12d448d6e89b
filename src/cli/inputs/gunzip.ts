import { createGunzip, type Gunzip } from "node:zlib";

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Whether bytes begin as gzip does (RFC 1952 §2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === GZIP_MAGIC[0] && bytes[1] === GZIP_MAGIC[1];
}

/** Undoes gzip, of one or more members. All that can be read before a break in the data is yielded before the error.
 *  @throws the error of zlib, whose code tells broken data from data that ends too early.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = createGunzip();
  const ready: Uint8Array[] = [];
  // An error may come after what caused it has settled.
  inflater.on("error", () => {});
  // Read by listener, since an async iterator forgets what is buffered when the stream fails.
  inflater.on("data", (piece) => ready.push(piece));
  try {
    for await (const chunk of chunks) {
      const error = await settle(inflater, (settled) => inflater.write(chunk, settled));
      yield* ready.splice(0);
      if (error) throw error;
    }
    const error = await settle(inflater, (settled) => inflater.once("end", settled).end());
    yield* ready.splice(0);
    if (error) throw error;
  } finally {
    inflater.destroy();
  }
}

/** Waits for what was begun, or for an error. */
function settle(inflater: Gunzip, begin: (settled: (error?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => {
    const settled = (error?: Error | null) => {
      inflater.off("error", settled);
      resolve(error ?? null);
    };
    inflater.once("error", settled);
    begin(settled);
  });
}
