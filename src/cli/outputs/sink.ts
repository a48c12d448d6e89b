import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Output } from "../plan";

/** Where the output goes. */
export interface Sink {
  /** Waits until the target has taken the output.
   *  @throws InputError when one file of an output folder can't be written. */
  write(output: Output): Promise<void>;
  /** Ends the output after whole records. */
  close(): Promise<void>;
  /** Gives up, instead of close(). */
  discard(): Promise<void>;
}

/** Writes to a stream and waits while it is full.
 *  @throws the stream's own error, also one that came after an earlier write. */
export async function writeTo(stream: Writable, bytes: Uint8Array): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(bytes)) await once(stream, "drain");
}
