import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/index";
import { copydesk, makeFolder, readNdjson } from "./command";

const DATE = "2024-02-20T08:00:00Z";

/** One record as WARC 1.0 prints it. */
function record(type: string, headers: Record<string, string>, body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  const all = { "WARC-Type": type, "WARC-Date": DATE, ...headers, "Content-Length": `${bytes.length}` };
  const rows = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${rows.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function page(url: string, text: string | Buffer): Buffer {
  return record("conversion", { "WARC-Target-URI": url, "Content-Type": "text/plain" }, text);
}

const INFO = record("warcinfo", { "Content-Type": "application/warc-fields" }, "software: none\r\n");
const TEXT = `Council opens new bridge

By Ada Lovelace

3 hours ago

The bridge over the Elbe opened on Monday – at last. The mayor cut the ribbon before a thousand people.
`;
const PAGES = [page("https://example.org/1", TEXT), page("https://example.org/2", "B")];

describe("a WET file", () => {
  test.each([
    ["as it is", Buffer.concat([INFO, ...PAGES])],
    ["with each record in gzip of its own", Buffer.concat([INFO, ...PAGES].map((bytes) => gzipSync(bytes)))],
  ])("gives a record for each page, %s", async (_, bytes) => {
    const { code, stdout, stderr } = await copydesk([], bytes);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const article = (text: string) => parseArticle(text, { referenceDate: DATE });
    expect(article(TEXT).published?.date).toBe("2024-02-20");
    expect(readNdjson(stdout)).toEqual([
      { file: "-", url: "https://example.org/1", date: DATE, article: article(TEXT) },
      { file: "-", url: "https://example.org/2", date: DATE, article: article("B") },
    ]);
  });

  test("gives JSON-LD with the page's address", async () => {
    const { stdout } = await copydesk(["--format", "jsonld"], Buffer.concat([INFO, ...PAGES]));
    expect(readNdjson(stdout)[1]?.article).toMatchObject({ "@type": "NewsArticle", url: "https://example.org/2" });
  });

  test("takes --reference-date before the capture date", async () => {
    const { stdout } = await copydesk(["--reference-date", "2020-01-01"], Buffer.concat([INFO, ...PAGES]));
    expect(readNdjson(stdout)[0]?.article).toEqual(parseArticle(TEXT, { referenceDate: "2020-01-01" }));
  });

  test.each([undefined, "", "2024", "2024-02-31", "yesterday"])(
    "with the capture date %j is read without one",
    async (date) => {
      const headers = {
        "WARC-Target-URI": "https://example.org/1",
        ...(date === undefined ? {} : { "WARC-Date": date }),
      };
      const bytes = record("conversion", headers, TEXT)
        .toString()
        .replace(date === undefined ? `WARC-Date: ${DATE}\r\n` : "", "");
      const { code, stdout } = await copydesk([], bytes);
      expect(code).toBe(0);
      expect(readNdjson(stdout)).toEqual([
        { file: "-", url: "https://example.org/1", date: date || null, article: parseArticle(TEXT) },
      ]);
    },
  );

  test("may hold pages without an address", async () => {
    const { stdout } = await copydesk(["--format", "jsonld"], record("conversion", {}, "A"));
    const [page] = readNdjson(stdout);
    expect(page).toMatchObject({ url: null, date: DATE });
    expect(page?.article).not.toHaveProperty("url");
  });

  test.each([
    ["text/plain; charset=ISO-8859-1", "latin1", "Überfall in Köln"],
    ['text/plain;charset="utf-16le"', "utf16le", "Überfall in Köln"],
    ["text/plain; charset=UTF-8", "utf8", "Überfall in Köln"],
  ] as const)("is read as its %s says", async (type, encoding, text) => {
    const { code, stdout } = await copydesk(
      [],
      record("conversion", { "Content-Type": type }, Buffer.from(text, encoding)),
    );
    expect(code).toBe(0);
    expect(readNdjson(stdout)[0]?.article).toEqual(parseArticle(text, { referenceDate: DATE }));
  });

  test.each(["klingon", "shift_jis"])("whose bytes are no %s says so", async (charset) => {
    const headers = { "Content-Type": `text/plain; charset=${charset}` };
    const { stdout } = await copydesk(
      [],
      Buffer.concat([record("conversion", headers, Buffer.from([0xff])), ...PAGES]),
    );
    expect(readNdjson(stdout).map(({ error }) => error)).toEqual([
      { file: "-", record: 1, message: `not ${charset} text` },
      undefined,
      undefined,
    ]);
  });

  test("that ends too early loses its last record alone", async () => {
    const path = join(makeFolder(), "crawl.wet");
    const bytes = Buffer.concat([INFO, ...PAGES, page("https://example.org/3", TEXT)]);
    writeFileSync(path, bytes.subarray(0, -40));
    const { code, stdout, stderr } = await copydesk([path, "--jobs", "2"]);
    expect(code).toBe(1);
    expect(readNdjson(stdout).slice(0, 2)).toHaveLength(2);
    expect(readNdjson(stdout)[2]).toEqual({
      file: path,
      error: { file: path, record: 4, message: "ends too early" },
    });
    expect(stderr).toContain(`copydesk: ${path}: record 4: ends too early\n`);
  });

  test("with a page that is no UTF-8 gives the other pages", async () => {
    const bytes = Buffer.concat([INFO, page("https://example.org/0", Buffer.from([0xe4])), ...PAGES]);
    const { code, stdout } = await copydesk([], bytes);
    expect(code).toBe(1);
    expect(readNdjson(stdout).map(({ error }) => error)).toEqual([
      { file: "-", record: 2, message: "not UTF-8 text" },
      undefined,
      undefined,
    ]);
  });

  test.each([
    ["holds no page", INFO, "-: holds no WET record"],
    ["is none", Buffer.from("Council opens\r\nnew bridge\r\n\r\n"), "-: record 1: not a WARC record"],
    ["goes on as something else", Buffer.concat([...PAGES, Buffer.from("x\r\ny\r\n\r\n")]), "-: record 3: not a WARC"],
  ])("that %s says so", async (_, bytes, message) => {
    const { code, stderr } = await copydesk(["--input", "wet"], bytes);
    expect(code).toBe(1);
    expect(stderr).toContain(`copydesk: ${message}`);
  });
});
