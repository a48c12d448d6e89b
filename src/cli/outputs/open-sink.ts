import { stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { systemErrorMessage, UsageError } from "../failure";
import { fileSink } from "./file-sink";
import { folderSink } from "./folder-sink";
import { type Sink, writeTo } from "./sink";

/** Whether a path names an output folder: it ends in a slash, or it is a folder. */
export async function namesFolder(path: string): Promise<boolean> {
  if (path.endsWith("/") || path.endsWith("\\")) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Opens the output.
 *  @throws UsageError when it can't be written. */
export async function openSink(path: string | null, intoFolder: boolean, stdout: Writable): Promise<Sink> {
  if (path === null) return streamSink(stdout);
  try {
    return await (intoFolder ? folderSink(path) : fileSink(path));
  } catch (error) {
    throw new UsageError(`--output: ${path}: ${systemErrorMessage(error)}`);
  }
}

function streamSink(stream: Writable): Sink {
  return { write: ({ bytes }) => writeTo(stream, bytes), close: async () => {}, discard: async () => {} };
}
