import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a finished command left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export const BIN = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));
export const SEED = fileURLToPath(new URL("../../fixtures/us-rejects-putins-proposal.txt", import.meta.url));

/** Runs the built command as a process of its own, `input` on its standard input. */
export function copydesk(args: readonly string[], input: string | Uint8Array = ""): Promise<Finished> {
  const child = spawn(process.execPath, [BIN, ...args]);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk) => stdout.push(chunk));
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  // A command that refuses its arguments ends before it has read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
