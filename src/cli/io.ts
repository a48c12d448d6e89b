/** What the command needs of its process. */
export type CommandIo = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "once" | "off">;
