import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "../support/paths";
import { BIN, makeFolder, SEED } from "./command";

const readme = readFileSync(join(root, "README.md"), "utf8");

/** The lines of the shell block under the heading "Command line". */
const COMMANDS = /^## Command line\n.*?^```sh\n(.*?)^```$/msu.exec(readme)?.[1]?.trim().split("\n") ?? [];

/** A folder with the files that the commands name, and a `copydesk` to run. */
function makeExamples(): string {
  const folder = makeFolder();
  const text = readFileSync(SEED, "utf8");
  const page = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/\r\nWARC-Date: 2024-02-20T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`;
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "article.txt"), text);
  writeFileSync(join(folder, "articles/a.txt"), text);
  writeFileSync(join(folder, "pages.ndjson"), `${JSON.stringify({ body: { text } })}\n`);
  writeFileSync(join(folder, "crawl.warc.wet.gz"), gzipSync(page));
  writeFileSync(join(folder, "copydesk"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(folder, "copydesk"), 0o755);
  return folder;
}

test("the README shows commands", () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
});

test.each(COMMANDS)("%s", async (command) => {
  const cwd = makeExamples();
  const env = { ...process.env, PATH: `${cwd}:${process.env.PATH}` };
  const { stdout, stderr } = await promisify(execFile)("bash", ["-o", "pipefail", "-c", command], { cwd, env });
  expect(stderr).toBe("");
  expect(stdout === "").toBe(command.includes("--output"));
});
