import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** What a finished command left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export const BIN = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));
export const SEED = fileURLToPath(new URL("../../fixtures/us-rejects-putins-proposal.txt", import.meta.url));

/** Runs the built command as a process of its own, `input` on its standard input. */
export function copydesk(args: readonly string[], input: string | Uint8Array = "", cwd?: string): Promise<Finished> {
  const child = start(args, cwd);
  const finished = finish(child);
  child.stdin.end(input);
  return finished;
}

/** Starts the built command and leaves its standard input open. */
export function start(args: readonly string[], cwd?: string): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [BIN, ...args], { cwd });
  // A command that refuses its arguments ends before it has read its input.
  child.stdin.on("error", () => {});
  return child;
}

/** Waits for the end of a command, gathering what it prints from now on. */
export function finish(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk) => stdout.push(chunk));
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** An empty folder that is gone when the test has ended. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The objects of an NDJSON text. */
export function readNdjson(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
