import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../../src/cli/failure";
import { MOST_RECORD_BYTES, readLines } from "../../../src/cli/inputs/lines";
import type { Work } from "../../../src/cli/plan";

const FILE = { path: "pages.ndjson", name: "pages" };

async function* inChunks(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function readAll(works: AsyncGenerator<Work>): Promise<Work[]> {
  const all: Work[] = [];
  for await (const work of works) all.push(work);
  return all;
}

/** Each piece of work as the number of its first line and its text. */
function show(work: Work): [number, string] | string {
  return work.kind === "lines" ? [work.firstLine, Buffer.from(work.bytes).toString()] : work.kind;
}

test("lines stay whole and numbered however the bytes come", async () => {
  const lines = fc.array(fc.constantFrom("", "a", "bb", "ccc\r"), { maxLength: 8 });
  const cuts = fc.array(fc.nat(30), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lines, cuts, async (printed, at) => {
      const text = printed.join("\n");
      const places = [...new Set([0, ...at, text.length])]
        .filter((place) => place <= text.length)
        .sort((a, b) => a - b);
      const chunks = places.slice(1).map((end, i) => Buffer.from(text.slice(places[i], end)));
      const works = await readAll(readLines(FILE, inChunks(...chunks)));
      let whole = "";
      for (const [firstLine, piece] of works.map(show) as [number, string][]) {
        expect(firstLine).toBe(whole.split("\n").length);
        expect(whole === "" || whole.endsWith("\n")).toBe(true);
        whole += piece;
      }
      expect(whole).toBe(text);
    }),
  );
});

test("a line that is too long is refused with its number, and the next ones are read", async () => {
  const long = Buffer.alloc(MOST_RECORD_BYTES / 2 + 1, "x");
  const works = readLines(
    FILE,
    inChunks(Buffer.from("1\n2"), long, long, long, Buffer.from("\n3\n"), Buffer.from("4")),
  );
  expect((await readAll(works)).map(show)).toEqual([[1, "1\n"], "failure", [3, "3\n"], [4, "4"]]);
});

test("where the reading fails, whole lines stand and the unfinished one is named", async () => {
  const failing = async function* () {
    yield Buffer.from("1\n2\n3");
    throw new Error("gone");
  };
  const works: Work[] = [];
  const reading = (async () => {
    for await (const work of readLines(FILE, failing())) works.push(work);
  })();
  await expect(reading).rejects.toEqual(new InputError("gone", { file: "pages.ndjson", line: 3 }));
  expect(works.map(show)).toEqual([[1, "1\n2\n"]]);
});
