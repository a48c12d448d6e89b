import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { STANDARD_INPUT } from "../arguments";
import { gunzip, isGzip } from "./gunzip";

/** What reading needs of the process around it. */
export interface ReadingContext {
  stdin: Readable;
  /** Ends the reading, with its reason as the error. */
  signal: AbortSignal;
  /** Told of every chunk as it stands in the file, for the progress bar. */
  onBytes(count: number): void;
}

// Enough for a piece of work that is worth a message to a thread, and little to hold several times: with twice as much,
// more lives through two collections of a thread, which then needs 10 MB more.
const CHUNK_BYTES = 1 << 15;

/** The bytes of a file, or of standard input for `"-"`, in chunks, gzip undone.
 *  @throws the system's error when the file can't be read; the signal's reason when the reading is ended.
 */
export async function* readBytes(file: string, context: ReadingContext): AsyncGenerator<Uint8Array> {
  const { start, chunks } = await peek(readRaw(file, context));
  yield* isGzip(start) ? gunzip(chunks) : chunks;
}

/** The first chunk, without taking it away. */
export async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<{
  start: Uint8Array;
  chunks: AsyncIterable<Uint8Array>;
}> {
  const first = await chunks.next();
  const start = first.value ?? new Uint8Array();
  return { start, chunks: prepend(start, chunks) };
}

async function* readRaw(file: string, { stdin, signal, onBytes }: ReadingContext): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const stream = file === STANDARD_INPUT ? stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  // Destroyed, so that a wait for input that never comes ends too.
  const end = () => stream.destroy(signal.reason);
  signal.addEventListener("abort", end);
  try {
    for await (const chunk of stream) {
      onBytes(chunk.length);
      if (chunk.length > 0) yield chunk;
    }
  } finally {
    signal.removeEventListener("abort", end);
    stream.destroy();
  }
}

async function* prepend<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}
