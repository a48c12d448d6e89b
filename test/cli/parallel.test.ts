import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { BIN, makeFolder, readNdjson, SEED } from "./command";

const FILES = 6;
const RECORDS = 60;

const isInstalled = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "parallel")));

/** A folder with input files, whose records are numbered over all of them. */
function makeInputs(): string {
  const folder = makeFolder();
  const text = readFileSync(SEED, "utf8");
  for (let file = 0; file < FILES; file++) {
    const lines = Array.from({ length: RECORDS }, (_, index) => JSON.stringify({ id: file * RECORDS + index, text }));
    writeFileSync(join(folder, `pages-${file}.ndjson`), `${lines.join("\n")}\n`);
  }
  return folder;
}

/** The command of the README's section "At scale", on this folder. */
function startParallel(folder: string) {
  const command = `${process.execPath} ${BIN} {} --output {.}.out`;
  const args = ["--jobs", "2", "--joblog", "jobs.log", "--resume", command, ":::"];
  const inputs = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
  return spawn("parallel", [...args, ...inputs.sort()], { cwd: folder, detached: true, stdio: "ignore" });
}

/** How many jobs the log says are done. */
function countDone(folder: string): number {
  const log = join(folder, "jobs.log");
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").length - 1 : 0;
}

describe.runIf(isInstalled)("GNU parallel", () => {
  test.each([
    ["with all its jobs", (pid: number) => process.kill(-pid, "SIGKILL")],
    ["alone", (pid: number) => process.kill(pid, "SIGKILL")],
  ])("killed %s and run again loses nothing and does nothing twice", async (_, kill) => {
    const folder = makeInputs();
    const first = startParallel(folder);
    const firstEnd = new Promise((resolve) => first.on("exit", resolve));
    await expect.poll(() => countDone(folder), { timeout: 60_000 }).toBeGreaterThan(1);
    kill(first.pid as number);
    await firstEnd;
    const doneBefore = countDone(folder);
    expect(doneBefore).toBeLessThan(FILES);

    const second = startParallel(folder);
    expect(await new Promise((resolve) => second.on("exit", resolve))).toBe(0);

    expect(countDone(folder)).toBe(FILES);
    const outputs = readdirSync(folder).filter((name) => name.endsWith(".out"));
    const ids = outputs
      .sort()
      .flatMap((name) => readNdjson(readFileSync(join(folder, name), "utf8")).map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: FILES * RECORDS }, (_, id) => id));
  });
});
