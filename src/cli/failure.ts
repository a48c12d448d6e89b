/** Something about the input that the user has to hear of: its message stands alone, without a stack trace. */
export class InputError extends Error {
  constructor(
    message: string,
    readonly origin: Origin,
  ) {
    super(message);
  }
}

/** The user, or the reader of our output, wants no more. */
export class Interruption extends Error {}

/** A command line that cannot be obeyed. */
export class UsageError extends Error {}

/** Where in the input something stands. */
export interface Origin {
  file: string;
  /** In NDJSON the line, counted from 1. */
  line?: number;
  /** In a WET file the record, counted from 1. */
  record?: number;
}

/**     pages.ndjson:17: no member "text"
 *      crawl.wet.gz: record 17: not UTF-8 text
 */
export function failureMessage(origin: Origin, message: string): string {
  return `${placeName(origin)}: ${message}`;
}

/** `"pages.ndjson:17"`, `"crawl.wet.gz: record 17"` or `"notes.txt"`. */
export function placeName({ file, line, record }: Origin): string {
  if (line !== undefined) return `${file}:${line}`;
  return record === undefined ? file : `${file}: record ${record}`;
}

/** The code of a system error, such as `"ENOENT"`; null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "is a folder",
  EMFILE: "too many open files",
  ENOENT: "no such file",
  ENOSPC: "no space left",
  ENOTDIR: "a part of the path is no folder",
  ERR_WORKER_OUT_OF_MEMORY: "a worker thread has run out of memory",
  Z_BUF_ERROR: "gzip ends too early",
  Z_DATA_ERROR: "broken gzip",
};

/** What to tell the user about an error of the file system or of gzip. */
export function systemErrorMessage(error: unknown): string {
  const code = systemErrorCode(error);
  if (code !== null) return SYSTEM_MESSAGES[code] ?? `cannot be used (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/** The error with its place in the input; an interruption, and an error that has its place, stay what they are. */
export function locate(error: unknown, origin: Origin): Error {
  if (error instanceof Interruption || error instanceof InputError) return error;
  return new InputError(systemErrorMessage(error), origin);
}
