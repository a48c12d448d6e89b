import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showBar, showMessages } from "../../src/cli/progress";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A standard error that looks like a terminal, and what was written to it. */
function makeStderr() {
  const written: string[] = [];
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 100,
    cursorTo: () => true,
    clearLine: () => true,
    write: (chunk: string) => written.push(chunk) > 0,
  });
  return { stderr: stream as unknown as NodeJS.WriteStream, written };
}

test("a bar tells how far the work is, its rate and the time left", () => {
  const { stderr, written } = makeStderr();
  const progress = showBar(stderr, 100_000_000);
  vi.advanceTimersByTime(2000);
  progress.advance({ bytes: 25_000_000, records: 5000 });
  vi.advanceTimersByTime(500);
  expect(written.join("")).toBe("[======------------------] 25%  5,000 records, 12.5 MB/s, 0:06 left");
});

test("without a total no time left is told", () => {
  const { stderr, written } = makeStderr();
  const progress = showBar(stderr, null);
  vi.advanceTimersByTime(2000);
  progress.advance({ bytes: 3_000_000, records: 1 });
  vi.advanceTimersByTime(500);
  expect(written.join("")).toBe("1 records, 1.5 MB/s");
});

test("short work shows no bar", () => {
  const { stderr, written } = makeStderr();
  const progress = showBar(stderr, 100);
  progress.advance({ bytes: 100, records: 1 });
  progress.end();
  expect(written.join("")).toBe("");
});

test("messages can stand alone", () => {
  const { stderr, written } = makeStderr();
  const progress = showMessages(stderr);
  vi.advanceTimersByTime(5000);
  progress.advance({ bytes: 50, records: 1 });
  progress.say("copydesk: a.txt: no such file");
  progress.end();
  expect(written).toEqual(["copydesk: a.txt: no such file\n"]);
});
