import { version } from "../../package.json";
import { readArguments } from "./arguments";
import { InputError, systemErrorCode, UsageError } from "./failure";
import { readText } from "./read-text";
import { HELP, SYNOPSIS } from "./usage";

/** What the command needs of its process: streams to read and write. */
export type CommandIo = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">;

/** Runs the command line and returns its exit code: 0 all well, 1 unreadable input, 2 wrong usage. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  endQuietlyWhenClosed(io.stdout);
  try {
    io.stdout.write(await answer(argv, io));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`copydesk: ${error.message}\n${SYNOPSIS}`);
      return 2;
    }
    if (!(error instanceof InputError)) throw error;
    io.stderr.write(`copydesk: ${error.message}\n`);
    return 1;
  }
}

async function answer(argv: readonly string[], io: CommandIo): Promise<string> {
  const command = readArguments(argv);
  if (command.action === "help") return HELP;
  if (command.action === "version") return `${version}\n`;
  const text = await readText(command.file, io.stdin);
  // Loaded here so that --help and --version start without the language tables.
  const { parseArticle } = await import("../index");
  return `${JSON.stringify(parseArticle(text), null, 2)}\n`;
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
function endQuietlyWhenClosed(stream: NodeJS.WritableStream): void {
  stream.on("error", (error) => {
    if (systemErrorCode(error) !== "EPIPE") throw error;
  });
}
