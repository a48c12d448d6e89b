import { locate } from "../failure";
import type { Work } from "../plan";
import type { InputFile } from "./files";

const LINE_FEED = 0x0a;

/** A record longer than this is refused: it must fit in memory several times. */
export const MOST_RECORD_BYTES = 64 << 20;

/** Cuts bytes into pieces of whole lines, one for each chunk in which a line ends.
 *
 *  Bytes behind the last line feed are a line too, unless the reading fails there: an unfinished line is no record.
 *
 * @throws InputError that names the line at which the reading failed.
 */
export async function* readLines(file: InputFile, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Work> {
  let firstLine = 1;
  let rest: Uint8Array[] = [];
  let skipsLine = false;
  const takeLines = (bytes: Uint8Array): Work => {
    const work: Work = { kind: "lines", file: file.path, firstLine, bytes, name: file.name };
    firstLine += countLines(bytes);
    rest = [];
    return work;
  };
  try {
    for await (const chunk of chunks) {
      const start = skipsLine ? chunk.indexOf(LINE_FEED) + 1 : 0;
      if (skipsLine && start === 0) continue;
      skipsLine = false;
      const end = chunk.lastIndexOf(LINE_FEED) + 1;
      if (end > start) yield takeLines(Buffer.concat([...rest, chunk.subarray(start, end)]));
      rest.push(chunk.subarray(end));
      if (sizeOf(rest) > MOST_RECORD_BYTES) {
        yield refuseLine(file, firstLine++);
        rest = [];
        skipsLine = true;
      }
    }
  } catch (error) {
    throw locate(error, { file: file.path, line: firstLine });
  }
  if (sizeOf(rest) > 0) yield takeLines(Buffer.concat(rest));
}

function refuseLine({ path }: InputFile, line: number): Work {
  const message = `line longer than ${MOST_RECORD_BYTES >> 20} MB`;
  return { kind: "failure", origin: { file: path, line }, message, alone: false };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
