import type { ParseCommand } from "../arguments";
import { InputError, locate } from "../failure";
import type { RawText, Work } from "../plan";
import { peek, type ReadingContext, readBytes } from "./bytes";
import { detectKind } from "./detect";
import { type InputFile, isFolder, listFiles } from "./files";
import { MOST_RECORD_BYTES, readLines } from "./lines";

/** Everything that the command line names, in order, as pieces of work of bounded size.
 *
 *  What can't be read becomes a failure in its place, and the reading goes on behind it.
 *
 * @throws Interruption when the context's signal ends the reading.
 */
export async function* readInputs(command: ParseCommand, context: ReadingContext): AsyncGenerator<Work> {
  const alone = await isOneFile(command.inputs);
  for (const input of command.inputs) {
    try {
      for await (const file of listFiles(input)) yield* readFile(file, command, alone, context);
    } catch (error) {
      yield toFailure(error, input, alone);
    }
  }
}

async function isOneFile([first, ...others]: readonly string[]): Promise<boolean> {
  return others.length === 0 && !(await isFolder(first as string).catch(() => false));
}

async function* readFile(
  file: InputFile,
  command: ParseCommand,
  alone: boolean,
  context: ReadingContext,
): AsyncGenerator<Work> {
  let kind = command.kind;
  try {
    const { start, chunks } = await peek(readBytes(file.path, context));
    if (kind === "auto") kind = detectKind(file.path, start);
    if (kind === "ndjson") yield* readLines(file, chunks);
    else if (kind === "wet") yield* readPages(file, chunks);
    else yield toWork(await readText(file, chunks, alone));
  } catch (error) {
    yield toFailure(error, file.path, alone && (kind === "text" || kind === "auto"));
  }
}

/** @throws Interruption, which is no failure. */
function toFailure(error: unknown, file: string, alone: boolean): Work {
  const located = locate(error, { file });
  if (!(located instanceof InputError)) throw located;
  return { kind: "failure", origin: located.origin, message: located.message, alone };
}

async function* readPages(file: InputFile, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Work> {
  // Loaded here: only WET files need the library.
  const { readWet } = await import("./wet");
  let isEmpty = true;
  for await (const text of readWet(file, chunks)) {
    isEmpty = false;
    yield toWork(text);
  }
  if (isEmpty) throw new InputError("holds no WET record (WARC-Type: conversion)", { file: file.path });
}

function toWork(text: RawText): Work {
  return { kind: "texts", texts: [text] };
}

async function readText(file: InputFile, chunks: AsyncIterable<Uint8Array>, alone: boolean): Promise<RawText> {
  const origin = { file: file.path };
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MOST_RECORD_BYTES) throw new InputError(`text longer than ${MOST_RECORD_BYTES >> 20} MB`, origin);
  }
  return { origin, bytes: Buffer.concat(parts), alone, name: file.name };
}
