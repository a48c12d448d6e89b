import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { InputError, locate, systemErrorMessage, UsageError } from "../failure";
import type { Output } from "../plan";

/** Where the output goes. Each write waits until the target has taken what it was given, and throws an InputError when
 *  one file of an output folder can't be written. */
export interface Sink {
  write(output: Output): Promise<void>;
  close(): Promise<void>;
}

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
  try {
    if (path === null) return streamSink(stdout, () => Promise.resolve());
    if (intoFolder) return await folderSink(path);
    const file = createWriteStream(path);
    await once(file, "open");
    return streamSink(file, () => {
      file.end();
      return finished(file);
    });
  } catch (error) {
    throw new UsageError(`--output: ${path}: ${systemErrorMessage(error)}`);
  }
}

function streamSink(stream: Writable, close: () => Promise<void>): Sink {
  return {
    write: async ({ bytes }) => {
      if (!stream.write(bytes)) await once(stream, "drain");
    },
    close,
  };
}

async function folderSink(folder: string): Promise<Sink> {
  await mkdir(folder, { recursive: true });
  const written = new Set<string>();
  return {
    write: async ({ name, bytes }) => {
      const path = join(folder, name ?? "");
      if (written.has(path)) throw new InputError("two inputs would be written here", { file: path });
      written.add(path);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      } catch (error) {
        throw locate(error, { file: path });
      }
    },
    close: () => Promise.resolve(),
  };
}
