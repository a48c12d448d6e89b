import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError, locate } from "../failure";
import type { Sink } from "./sink";

/** Writes each record to a file of its own. */
export async function folderSink(folder: string): Promise<Sink> {
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
    close: async () => {},
    discard: async () => {},
  };
}
