import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/index";
import { toMarkdown } from "../../src/render/markdown";
import { BIN, copydesk, finish, makeFolder, readNdjson, SEED, start } from "./command";

const SEED_TEXT = readFileSync(SEED, "utf8");
const SEED_LINE = JSON.stringify({ text: SEED_TEXT });
const ARTICLE = parseArticle(SEED_TEXT);

describe("NDJSON", () => {
  test("lets all members of a record pass and adds the article", async () => {
    const { code, stdout } = await copydesk([], `{"id": 1, "text": "Council opens new bridge"}\n{"text":""}\n`);
    expect(code).toBe(0);
    expect(readNdjson(stdout)).toEqual([
      { id: 1, text: "Council opens new bridge", article: parseArticle("Council opens new bridge") },
      { text: "", article: parseArticle("") },
    ]);
  });

  test("keeps the members to the letter", async () => {
    const printed = '{ "big": 12345678901234567890, "twice": 1, "twice": 2, "text": "\\u0041", "float": 1.0 ';
    const { stdout } = await copydesk([], `${printed}}\r\n`);
    expect(stdout.startsWith(`${printed},"article":{`)).toBe(true);
  });

  test("takes the text from --field and puts the article under --as", async () => {
    const { stdout } = await copydesk(["--field", "body.text", "--as", "read"], `{"body":{"text":"A\\n\\nB"}}\n`);
    expect(readNdjson(stdout)).toEqual([{ body: { text: "A\n\nB" }, read: parseArticle("A\n\nB") }]);
  });

  test("replaces an article that is there", async () => {
    const { stdout } = await copydesk([], `{"article":"old","text":"A"}\n`);
    expect(readNdjson(stdout)).toEqual([{ article: parseArticle("A"), text: "A" }]);
  });

  test("reads a last line without a line end, blank lines, and a byte order mark", async () => {
    const { stdout, stderr } = await copydesk([], `\ufeff{"text":"A"}\n\n  \n{"text":"B"}`);
    expect(stderr).toBe("");
    expect(stdout.match(/"article"/gu)).toHaveLength(2);
  });

  test("is read from several gzip members", async () => {
    const bytes = Buffer.concat([gzipSync(`${SEED_LINE}\n`), gzipSync(`${SEED_LINE}\n`)]);
    const { stdout } = await copydesk([], bytes);
    expect(readNdjson(stdout)).toEqual([
      { text: SEED_TEXT, article: ARTICLE },
      { text: SEED_TEXT, article: ARTICLE },
    ]);
  });

  test("holds other formats as strings", async () => {
    const { stdout } = await copydesk(["--format", "markdown"], `${SEED_LINE}\n`);
    expect(readNdjson(stdout)).toEqual([{ text: SEED_TEXT, article: toMarkdown(ARTICLE) }]);
  });
});

describe("records that fail", () => {
  const INPUT = Buffer.concat([
    Buffer.from(`{"text":"A"}\n{"broken\n\n{"id":4}\n{"text":5}\n[6]\n`),
    Buffer.from([0x7b, 0xff, 0x0a]),
    Buffer.from('{"text":"H"}\n'),
  ]);

  test("are told by file and line, written as error records, and nothing else is lost", async () => {
    const path = join(makeFolder(), "pages.ndjson");
    writeFileSync(path, INPUT);
    const { code, stdout, stderr } = await copydesk([path]);
    expect(code).toBe(1);
    const error = (line: number, message: string) => ({ file: path, line, message });
    expect(readNdjson(stdout)).toEqual([
      { text: "A", article: parseArticle("A") },
      { error: error(2, "no JSON object") },
      { id: 4, error: error(4, 'no member "text"') },
      { text: 5, error: error(5, '"text" is no string') },
      { error: error(6, "no JSON object") },
      { error: error(7, "not UTF-8 text") },
      { text: "H", article: parseArticle("H") },
    ]);
    expect(stderr.split("\n")).toEqual([
      `copydesk: ${path}:2: no JSON object`,
      `copydesk: ${path}:4: no member "text"`,
      `copydesk: ${path}:5: "text" is no string`,
      `copydesk: ${path}:6: no JSON object`,
      `copydesk: ${path}:7: not UTF-8 text`,
      "copydesk: 5 of 7 records failed",
      "",
    ]);
  });

  test.each(["1", "2"])("a text of more than a million lines is refused, with --jobs %s", async (jobs) => {
    const lines = [1_000_000, 1_000_001].map((count) => JSON.stringify({ text: "\n".repeat(count) }));
    const { code, stdout } = await copydesk(["--jobs", jobs], `${lines.join("\n")}\n{"text":"A"}\n`);
    expect(code).toBe(1);
    expect(readNdjson(stdout).map(({ error }) => error)).toEqual([
      undefined,
      { file: "-", line: 2, message: "more than 1,000,000 lines" },
      undefined,
    ]);
  });

  test("end the work with --no-keep-going", async () => {
    const { code, stdout, stderr } = await copydesk(["--input", "ndjson", "--no-keep-going"], INPUT);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "copydesk: -:2: no JSON object\ncopydesk: 1 of 2 records failed\n",
    });
    expect(readNdjson(stdout)).toEqual([{ text: "A", article: parseArticle("A") }]);
  });

  test("leave what stands before a break in gzip", async () => {
    const lines = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, text: `${Math.sin(id)}` }));
    const whole = gzipSync(`${lines.join("\n")}\n`);
    const { code, stdout, stderr } = await copydesk([], whole.subarray(0, whole.length / 2));
    expect(code).toBe(1);
    const records = readNdjson(stdout);
    const failed = records.pop() as { error: { line: number } };
    expect(records.length).toBeGreaterThan(500);
    expect(records.map(({ id }) => id)).toEqual(records.map((_, index) => index));
    expect(failed.error).toEqual({ file: "-", line: records.length + 1, message: "gzip ends too early" });
    expect(stderr).toContain(`copydesk: -:${records.length + 1}: gzip ends too early\n`);
  });
});

describe("several inputs", () => {
  /** A folder with two articles, one in a sub-folder, a hidden file and one that is no text. */
  function makeArticles(): string {
    const folder = makeFolder();
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "a.txt"), "A");
    writeFileSync(join(folder, "b", "c.txt"), SEED_TEXT);
    writeFileSync(join(folder, "z.bin"), Buffer.from([0xff, 0xfe]));
    writeFileSync(join(folder, ".hidden"), "X");
    return folder;
  }

  test("give one record each, with its file", async () => {
    const folder = makeArticles();
    const { code, stdout, stderr } = await copydesk([".", "missing", "a.txt"], "", folder);
    expect(code).toBe(1);
    expect(readNdjson(stdout)).toEqual([
      { file: "a.txt", article: parseArticle("A") },
      { file: join("b", "c.txt"), article: ARTICLE },
      { file: "z.bin", error: { file: "z.bin", message: "not UTF-8 text" } },
      { file: "missing", error: { file: "missing", message: "no such file" } },
      { file: "a.txt", article: parseArticle("A") },
    ]);
    expect(stderr).toBe(
      "copydesk: z.bin: not UTF-8 text\ncopydesk: missing: no such file\ncopydesk: 2 of 5 records failed\n",
    );
  });

  test.runIf(process.platform !== "win32")("of a folder are its files, whatever else lies there", async () => {
    const folder = makeArticles();
    symlinkSync("..", join(folder, "b", "up"));
    symlinkSync("c.txt", join(folder, "b", "d.txt"));
    symlinkSync("nowhere", join(folder, "b", "e.txt"));
    execFileSync("mkfifo", [join(folder, "b", "pipe")]);
    const { stdout } = await copydesk(["b"], "", folder);
    expect(readNdjson(stdout)).toEqual([
      { file: join("b", "c.txt"), article: ARTICLE },
      { file: join("b", "d.txt"), article: ARTICLE },
      { file: join("b", "e.txt"), error: { file: join("b", "e.txt"), message: "no such file" } },
    ]);
  });

  test.each([
    ["json", ".json", `${JSON.stringify(ARTICLE, null, 2)}\n`],
    ["markdown", ".md", toMarkdown(ARTICLE)],
  ])("are written into a folder as %s", async (format, extension, content) => {
    const folder = makeArticles();
    await copydesk([".", "-f", format, "-o", "out/", "-j", "2"], "", folder);
    const names = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" });
    expect(names.sort()).toEqual([`a${extension}`, "b", join("b", `c${extension}`)]);
    expect(readFileSync(join(folder, "out", "b", `c${extension}`), "utf8")).toBe(content);
  });

  test("never overwrite each other in a folder", async () => {
    const folder = makeArticles();
    const { code, stderr } = await copydesk(["a.txt", join(folder, "a.txt"), "-o", "out/"], "", folder);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("two inputs") });
  });

  test("number the records of an NDJSON file in a folder", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "pages.ndjson"), `{"text":"A"}\n\n{"text":"B"}\n`);
    await copydesk(["pages.ndjson", "-f", "text", "-o", "out/"], "", folder);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["pages.ndjson-1.txt", "pages.ndjson-3.txt"]);
  });
});

describe("--explain", () => {
  test("prints every line with its label, then the fields", async () => {
    const { stdout } = await copydesk(["--explain", SEED]);
    const rows = stdout.split("\n");
    ARTICLE.lines.forEach(({ label, start, end }, index) => {
      expect(rows[index]?.startsWith(label)).toBe(true);
      expect(rows[index]).toContain(SEED_TEXT.slice(start, Math.min(end, start + 90)));
    });
    expect(stdout).toContain(`Title                   ${ARTICLE.title ?? "none"}`);
    expect(stdout).not.toContain("\u001b");
  });

  test.runIf(process.platform === "linux")("leaves out what a terminal has no room for", async () => {
    const shell = `stty cols 50; "${process.execPath}" "${BIN}" --explain "${SEED}"`;
    const child = spawn("script", ["-qec", shell, "/dev/null"], { env: { ...process.env, NO_COLOR: "1" } });
    const rows = (await finish(child)).stdout.split("\r\n");
    expect(rows[5]).toBe("subtitle                US Rejects Putin's Ceasef…");
    expect(rows).toContain(`Subtitle                ${ARTICLE.subtitle}`);
  });

  test("lets no text speak to the terminal", async () => {
    const { stdout } = await copydesk(["--explain"], "Council \u001b[31mopens\u0007 new bridge");
    expect(stdout).toContain("Council \ufffd[31mopens\ufffd new bridge");
  });

  test("names each of several texts", async () => {
    const { stdout } = await copydesk(["--explain"], `{"text":"A"}\n{"text":"B"}\n`);
    expect(stdout).toMatch(/^-:1\n[\s\S]*\n\n-:2\n/u);
  });
});

describe("--jobs", () => {
  test("gives the same output in the same order", async () => {
    const path = join(makeFolder(), "pages.ndjson");
    // Long and short records in turn, so that the threads overtake each other.
    const lines = Array.from({ length: 600 }, (_, id) => {
      return id % 97 === 0 ? `{"broken ${id}` : JSON.stringify({ id, text: SEED_TEXT.repeat(1 + (id % 5)) });
    });
    writeFileSync(path, lines.join("\n"));
    const [one, three] = [await copydesk([path]), await copydesk([path, "--jobs", "3"])];
    expect(readNdjson(one.stdout)).toHaveLength(600);
    expect(three).toEqual(one);
  });

  test.each(["1", "2"])("%s: Ctrl-C ends after whole records", async (jobs) => {
    const child = start(["--input", "ndjson", "--jobs", jobs]);
    const finished = finish(child);
    child.stdin.write(`{"text":"A"}\n{"text":"B"}\n{"text":"unfini`);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    const { code, stdout, stderr } = await finished;
    expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
    expect(readNdjson(stdout).map(({ text }) => text)).toEqual(["A", "B"]);
  });
});
