import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { parseArticle } from "../../src/index";
import { BIN, copydesk, SEED } from "./command";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "copydesk-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("an article on its way through the command", () => {
  test("is read from a file", async () => {
    const { code, stdout, stderr } = await copydesk([SEED]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(parseArticle(await readFile(SEED, "utf8")));
    expect(stdout.endsWith("}\n")).toBe(true);
  });

  test.each([[[]], [["-"]]])("is read from standard input with the arguments %j", async (args) => {
    const text = await readFile(SEED, "utf8");
    const { code, stdout } = await copydesk(args, text);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(parseArticle(text));
  });

  test("keeps its offsets behind a byte order mark", async () => {
    const text = "\ufeffCouncil opens new bridge\n";
    const { stdout } = await copydesk([], text);
    expect(JSON.parse(stdout)).toEqual(parseArticle(text));
  });

  test("ends quietly when the reader of a pipe has seen enough", async () => {
    const long = join(folder, "long.txt");
    await writeFile(long, "The harbour was closed on Monday.\n".repeat(40_000));
    const shell = `set -o pipefail; "${process.execPath}" "${BIN}" "${long}" | head -c 1`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["-c", shell]);
    expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "" });
  });
});

describe("what cannot be read", () => {
  test("a missing file is named, with exit code 1", async () => {
    const { code, stdout, stderr } = await copydesk([join(folder, "missing.txt")]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`copydesk: ${join(folder, "missing.txt")}: no such file\n`);
  });

  test("bytes that are no UTF-8 are refused, with exit code 1", async () => {
    const latin1 = join(folder, "latin1.txt");
    await writeFile(latin1, Buffer.from("Überfall", "latin1"));
    const { code, stdout, stderr } = await copydesk([latin1]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`copydesk: ${latin1}: not UTF-8 text\n`);
  });
});

describe("the command's own words", () => {
  test.each(["--help", "-h"])("%s prints the usage on standard output", async (flag) => {
    const { code, stdout, stderr } = await copydesk([flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: copydesk /u);
  });

  test.each(["--version", "-v"])("%s prints the version of the package", async (flag) => {
    expect(await copydesk([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("a flag that does not exist is named, with the usage and exit code 2", async () => {
    const { code, stdout, stderr } = await copydesk(["--colour", SEED]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^copydesk: Unknown option '--colour'\nUsage: copydesk /u);
  });
});
