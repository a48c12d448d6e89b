import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzip } from "../../../src/cli/inputs/gunzip";

const WHOLE = Buffer.from(Array.from({ length: 300 }, (_, index) => `${Math.sin(index)}\n`).join(""));

/** All that is read, and the code of the error that ended it. */
async function read(bytes: Uint8Array, chunkSize: number): Promise<{ text: string; code: unknown }> {
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  };
  const parts: Uint8Array[] = [];
  try {
    for await (const part of gunzip(chunks())) parts.push(part);
    return { text: Buffer.concat(parts).toString(), code: null };
  } catch (error) {
    return { text: Buffer.concat(parts).toString(), code: (error as NodeJS.ErrnoException).code };
  }
}

test.each([1, 7, 1000, 100_000])("gives everything from chunks of %i bytes", async (chunkSize) => {
  expect(await read(gzipSync(WHOLE), chunkSize)).toEqual({ text: WHOLE.toString(), code: null });
});

test("gives a part of the text and an error, wherever the bytes end", async () => {
  const bytes = gzipSync(WHOLE);
  let shortest = 0;
  for (let length = 20; length < bytes.length; length += 37) {
    const { text, code } = await read(bytes.subarray(0, length), 64);
    expect(code).toBe("Z_BUF_ERROR");
    expect(WHOLE.toString().startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(shortest);
    shortest = text.length;
  }
  expect(shortest).toBeGreaterThan(WHOLE.length * 0.9);
});
