import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { type Sink, writeTo } from "./sink";

/** Writes beside the file and gives it its name at the end: a file of that name is whole, even when a killed run is
 *  repeated while what it started still runs. */
export async function fileSink(path: string): Promise<Sink> {
  const target = await realpath(path).catch(() => path);
  const isReplaced = await isRegular(target);
  const written = isReplaced ? `${target}.${process.pid}.part` : target;
  const file = createWriteStream(written);
  await once(file, "open");
  // The next write, or the end, tells of it.
  file.on("error", () => {});
  return {
    write: ({ bytes }) => writeTo(file, bytes),
    close: async () => {
      file.end();
      await finished(file);
      if (isReplaced) await rename(written, target);
    },
    discard: async () => {
      file.destroy();
      if (isReplaced) await rm(written, { force: true });
    },
  };
}

/** Whether a path is a file, or free for one: no device and no pipe. */
function isRegular(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => true,
  );
}
