import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { STANDARD_INPUT } from "../arguments";

/** A file to read. */
export interface InputFile {
  path: string;
  /** Its name in an output folder, without extension; files of a folder keep their sub-folders. */
  name: string;
}

// Others stay: "pages.ndjson" and "pages.txt" may lie side by side.
const TEXT_EXTENSION = /\.txt$/u;

/** The files that an argument names, one at a time: a folder's files in order of name, without hidden ones, pipes and
 *  the like; links lead to files, not to folders, so that no walk is endless.
 *  @throws the system's error for an argument that names nothing.
 */
export async function* listFiles(input: string): AsyncGenerator<InputFile> {
  if (input === STANDARD_INPUT) yield { path: input, name: "stdin" };
  else if (await isFolder(input)) yield* listFolder(input, "");
  else yield { path: input, name: basename(input).replace(TEXT_EXTENSION, "") };
}

/** Whether a path names a folder.
 *  @throws the system's error when it names nothing. */
export async function isFolder(path: string): Promise<boolean> {
  return path !== STANDARD_INPUT && (await stat(path)).isDirectory();
}

async function* listFolder(root: string, inside: string): AsyncGenerator<InputFile> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  for (const entry of visible.sort(byName)) {
    const path = join(inside, entry.name);
    if (entry.isDirectory()) yield* listFolder(root, path);
    else if (await isReadable(entry, join(root, path))) {
      yield { path: join(root, path), name: path.replace(TEXT_EXTENSION, "").split(sep).join("/") };
    }
  }
}

/** A link that leads nowhere counts: reading tells what is wrong with it. */
async function isReadable(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (target) => target.isFile(),
    () => true,
  );
}

// Not by locale: the order is the same on every machine.
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
