import { version } from "../../package.json";
import { type ParseCommand, readArguments, STANDARD_INPUT } from "./arguments";
import { systemErrorMessage, UsageError } from "./failure";
import type { CommandIo } from "./io";
import { helpText, SYNOPSIS } from "./usage";

/** Runs the command line and returns its exit code: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  // Each write asks for the error of the one before; a pipe that is closed early (`| head`) is none.
  io.stdout.on("error", () => {});
  try {
    const command = readArguments(argv);
    if (command.action === "parse") return await parse(command, io);
    io.stdout.write(command.action === "help" ? helpText() : `${version}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`copydesk: ${error.message}\n${SYNOPSIS}`);
      return 2;
    }
    io.stderr.write(`copydesk: ${systemErrorMessage(error)}\n`);
    return 1;
  }
}

async function parse(command: ParseCommand, io: CommandIo): Promise<number> {
  if (command.inputs.length === 0 && io.stdin.isTTY) throw new UsageError("no input");
  const inputs = command.inputs.length === 0 ? [STANDARD_INPUT] : command.inputs;
  // Loaded here so that --help and --version start without the language tables.
  const { parseInputs } = await import("./parse-inputs");
  return parseInputs({ ...command, inputs }, io);
}
