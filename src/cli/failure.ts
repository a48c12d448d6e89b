/** Something about the input that the user has to hear of: its message stands alone, without a stack trace. */
export class InputError extends Error {}

/** A command line that cannot be obeyed. */
export class UsageError extends Error {}

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
};

/** What to tell the user about an error of the file system. */
export function systemErrorMessage(error: unknown): string {
  const code = systemErrorCode(error);
  if (code !== null) return SYSTEM_MESSAGES[code] ?? `cannot be used (${code})`;
  return error instanceof Error ? error.message : String(error);
}
