import { readFile } from "node:fs/promises";
import { STANDARD_INPUT } from "./arguments";
import { InputError, systemErrorMessage } from "./failure";

/** Reads a whole file, or standard input for `"-"`, as UTF-8.
 *  @throws InputError that names the file, when it can't be read or is no UTF-8.
 */
export async function readText(file: string, stdin: AsyncIterable<Buffer | string>): Promise<string> {
  const bytes = await (file === STANDARD_INPUT ? readAll(stdin) : readFile(file)).catch((error) => {
    throw new InputError(`${file}: ${systemErrorMessage(error)}`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${file}: not UTF-8 text`);
  }
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
