/** What the command needs of its process: streams to read and write. */
export type CommandIo = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">;

/** Runs the command line and returns its exit code. */
export async function run(_argv: readonly string[], io: CommandIo): Promise<number> {
  io.stderr.write("copydesk: no input\n");
  return 2;
}
