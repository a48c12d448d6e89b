import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { parseArticle } from "../../src/index";
import { BIN, copydesk, makeFolder, SEED } from "./command";

const SEED_TEXT = readFileSync(SEED, "utf8");

describe("an article on its way through the command", () => {
  test("is read from a file", async () => {
    const { code, stdout, stderr } = await copydesk([SEED]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(parseArticle(SEED_TEXT));
    expect(stdout.endsWith("}\n")).toBe(true);
  });

  test.each([[[]], [["-"]]])("is read from standard input with the arguments %j", async (args) => {
    const { code, stdout } = await copydesk(args, SEED_TEXT);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(parseArticle(SEED_TEXT));
  });

  test("is read from gzip", async () => {
    const { stdout } = await copydesk([], gzipSync(SEED_TEXT));
    expect(JSON.parse(stdout)).toEqual(parseArticle(SEED_TEXT));
  });

  test("keeps its offsets behind a byte order mark", async () => {
    const text = "\ufeffCouncil opens new bridge\n";
    const { stdout } = await copydesk([], text);
    expect(JSON.parse(stdout)).toEqual(parseArticle(text));
  });

  test("may be empty", async () => {
    const { code, stdout } = await copydesk([], "");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(parseArticle(""));
  });

  test("is written to a file", async () => {
    const path = join(makeFolder(), "article.json");
    expect(await copydesk([SEED, "--output", path])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(parseArticle(SEED_TEXT));
  });

  test("leaves no part of a file when the work ends with an error", async () => {
    const folder = makeFolder();
    const limits = `ulimit -f 100; trap "" XFSZ; "${process.execPath}" "${BIN}" pages.ndjson --output read.ndjson`;
    writeFileSync(join(folder, "pages.ndjson"), `${JSON.stringify({ text: SEED_TEXT })}\n`.repeat(100));
    const { error, stderr } = await new Promise<{ error: unknown; stderr: string }>((resolve) => {
      execFile("bash", ["-c", limits], { cwd: folder }, (failure, _, errors) => {
        resolve({ error: failure?.code, stderr: errors });
      });
    });
    expect({ error, stderr }).toEqual({ error: 1, stderr: "copydesk: file too large\n" });
    expect(readdirSync(folder)).toEqual(["pages.ndjson"]);
  });

  test.each([[[]], [["--jobs", "2"]]])(
    "ends quietly when the reader of a pipe has seen enough, with %j",
    async (args) => {
      const long = join(makeFolder(), "long.ndjson");
      writeFileSync(long, `${JSON.stringify({ text: SEED_TEXT })}\n`.repeat(500));
      const shell = `set -o pipefail; "${process.execPath}" "${BIN}" ${args.join(" ")} "${long}" | head -c 1`;
      const { stdout, stderr } = await promisify(execFile)("bash", ["-c", shell]);
      expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "" });
    },
  );
});

describe("parse options", () => {
  test("are flags", async () => {
    const flags = [
      ["--time-zone", "Europe/Copenhagen"],
      ["--language", "en-GB"],
      ["--reference-date", "2024-02-20"],
      ["--zone", "IST=Asia/Jerusalem"],
      ["--zone", "BST=Europe/London"],
      ["--abbreviations", "literal"],
      ["--ambiguous-zones", "open"],
    ];
    const { stdout } = await copydesk([SEED, ...flags.flat()]);
    const options = {
      timeZone: "Europe/Copenhagen",
      language: "en-GB",
      referenceDate: "2024-02-20",
      zones: { IST: "Asia/Jerusalem", BST: "Europe/London" },
      abbreviations: "literal",
      ambiguousZones: "open",
    } as const;
    expect(JSON.parse(stdout)).toEqual(parseArticle(SEED_TEXT, options));
    expect(JSON.parse(stdout).language).toBe("en-GB");
  });

  test.each([
    [["--time-zone", "CET"], '--time-zone: "CET" is no IANA time zone'],
    [["--zone", "IST=Israel"], '--zone IST: "Israel" is no IANA time zone'],
    [["--zone", "Asia/Jerusalem"], '--zone: "Asia/Jerusalem" is not of the form IST=Asia/Jerusalem'],
    [["--reference-date", "yesterday"], '--reference-date: "yesterday" is no ISO 8601 date'],
    [["--ambiguous-zones", "all"], '--ambiguous-zones: "all" is none of commonest, open'],
    [["--input", "pdf"], '--input: "pdf" is none of auto, text, ndjson, wet'],
    [["--format", "xml"], '--format: "xml" is none of json'],
    [["--fail-on", "no-articel"], '--fail-on: "no-articel" is none of empty-text, no-article'],
    [["--jobs", "0"], '--jobs: "0" is no whole number'],
    [["--explain", "--format", "json"], "--explain is a format of its own"],
    [["--colour"], "Unknown option '--colour'\n"],
    [["--fomat=json"], "Unknown option '--fomat'; did you mean --format?"],
    [
      ["--format", "markdwn"],
      '--format: "markdwn" is none of json, ndjson, markdown, jsonld, html, text; did you mean markdown?',
    ],
    [["--output", join(SEED, "x")], `--output: ${join(SEED, "x")}: a part of the path is no folder`],
  ])("%j is refused with its reason, the usage and exit code 2", async (args, reason) => {
    const { code, stdout, stderr } = await copydesk([...args, SEED]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(`copydesk: ${reason}`)).toBe(true);
    expect(stderr).toContain("\nUsage: copydesk ");
  });
});

describe("one text that cannot be read", () => {
  test("a missing file is named, with exit code 1", async () => {
    const path = join(makeFolder(), "missing.txt");
    const stderr = `copydesk: ${path}: no such file\n`;
    expect(await copydesk([path])).toEqual({ code: 1, stdout: "", stderr });
  });

  test.each([
    ["bytes that are no UTF-8", Buffer.from("Überfall", "latin1"), "not UTF-8 text"],
    ["gzip that ends too early", gzipSync(SEED_TEXT).subarray(0, 200), "gzip ends too early"],
    ["gzip that is broken", Buffer.concat([gzipSync(SEED_TEXT).subarray(0, 20), Buffer.alloc(900)]), "broken gzip"],
  ])("%s are refused, with exit code 1", async (_, bytes, message) => {
    const stderr = `copydesk: -: ${message}\n`;
    expect(await copydesk([], bytes)).toEqual({ code: 1, stdout: "", stderr });
  });

  test("gives an error record with --keep-going", async () => {
    const { code, stdout } = await copydesk(["--keep-going"], Buffer.from("Überfall", "latin1"));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ file: "-", error: { file: "-", message: "not UTF-8 text" } });
  });
});

describe("--fail-on", () => {
  test("writes the article, names the diagnostic, and exits with 1", async () => {
    const { code, stdout, stderr } = await copydesk(["--fail-on", "no-article,empty-text"], "");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(parseArticle(""));
    expect(stderr).toMatch(/^copydesk: -: empty-text: /u);
  });

  test("lets other diagnostics pass", async () => {
    expect(await copydesk(["--fail-on", "ambiguous-zone"], "")).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("the command's own words", () => {
  test.each(["--help", "-h"])("%s prints every flag on standard output", async (flag) => {
    const { code, stdout, stderr } = await copydesk([flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: copydesk /u);
    for (const name of ["--input", "--output", "--time-zone", "--jobs", "--fail-on"]) expect(stdout).toContain(name);
  });

  test("end quietly in a closed pipe", async () => {
    const shell = `set -o pipefail; { sleep 0.2; "${process.execPath}" "${BIN}" --help; } | true`;
    expect(await promisify(execFile)("bash", ["-c", shell])).toMatchObject({ stderr: "" });
  });

  test.each(["--version", "-v"])("%s prints the version of the package", async (flag) => {
    expect(await copydesk([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});
