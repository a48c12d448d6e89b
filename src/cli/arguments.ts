import { parseArgs } from "node:util";
import { UsageError } from "./failure";

/** What the command line asks for. */
export type Command = { action: "help" } | { action: "version" } | { action: "parse"; file: string };

/** The name under which standard input is read, as in `cat -`. */
export const STANDARD_INPUT = "-";

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads the command line.
 *
 *     ["notes.txt"]  →  { action: "parse", file: "notes.txt" }
 *
 * @throws UsageError for a flag that does not exist and for more than one file.
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { action: "help" };
  if (values.version) return { action: "version" };
  if (positionals.length > 1) throw new UsageError(`one file at a time, got ${positionals.length}`);
  return { action: "parse", file: positionals[0] ?? STANDARD_INPUT };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(firstSentence((error as Error).message));
  }
}

// "Unknown option '--colour'. To specify a positional argument starting with a '-', place it …"
function firstSentence(message: string): string {
  const end = message.indexOf(". ");
  return end === -1 ? message : message.slice(0, end);
}
