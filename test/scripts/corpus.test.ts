import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus, type Truth } from "../../scripts/fit/corpus";
import { findChromium } from "../support/chromium";
import { root } from "../support/paths";

interface Page {
  html: Buffer;
  forceUtf8: boolean;
  expected?: Truth;
}

interface Rendered {
  page: string;
}

/** A part of the builder, which is JavaScript and a package of its own. */
async function part<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(root, "scripts/corpus", path)).href);
}

const { splitByline, tidyDate } = await part<{
  splitByline(line: string): { authors: string[] | null; split: boolean };
  tidyDate(value: string, crawlDate: string | null): { iso: string | null };
}>("sources/clean.mjs");
const { decodeHtml } = await part<{ decodeHtml(page: Page): string }>("charset.mjs");
const { recoverable } = await part<{
  recoverable(text: string, expected: Partial<Truth>, lang: string): Record<string, unknown>;
}>("text/recoverable.mjs");

describe("what a ground truth says", () => {
  test.each([
    ["By Ada Penrose and Ivo Marek", ["Ada Penrose", "Ivo Marek"], true],
    ["Ada Penrose, Ludwig van der Berg", ["Ada Penrose", "Ludwig van der Berg"], true],
    ["Ada Penrose, Science Desk 2", ["Ada Penrose, Science Desk 2"], false],
    ["ada@example.org", null, false],
  ])("byline %j", (line, authors, split) => {
    expect(splitByline(line)).toEqual({ authors, split });
  });

  test.each([
    ["2024-02-14 10:39:00+01:00", "2024-02-15", "2024-02-14T10:39:00+01:00"],
    ["2024-02-14 00:00:00", null, "2024-02-14"],
    ["2024-05-02", "2024-02-06", null],
  ])("date %j of a page crawled on %j", (value, crawlDate, iso) => {
    expect(tidyDate(value, crawlDate).iso).toBe(iso);
  });
});

describe("the characters of a page", () => {
  const latin1 = (text: string): Page => ({ html: Buffer.from(text, "latin1"), forceUtf8: false });

  test.each([
    ["UTF-8, whatever it says", { html: Buffer.from('<meta charset="latin1">Elbbrücke'), forceUtf8: false }],
    ["what the page says", latin1('<meta charset="iso-8859-15">Elbbrücke')],
    ["what browsers assume", latin1("Elbbrücke")],
    ["what browsers assume instead of nonsense", latin1("<meta charset=mystery>Elbbrücke")],
  ])("are %s", (_, page) => {
    expect(decodeHtml(page)).toContain("Elbbrücke");
  });
});

describe("what a text shows", () => {
  const expected = { title: "Tide mill turns again", authors: ["Ada Penrose"], published: "2024-03-08T16:40:00+00:00" };

  test.each([
    [
      "Tide Mill turns again\nBy Ada Penrose\n8 March 2024, 16:40",
      { title: true, authors: [true], date: true, time: true },
    ],
    ["Ada Penrose\nFriday, March 8, 2024 at 4:40 p.m.", { title: false, authors: [true], date: true, time: true }],
    ["Tide mill turns again\n9.3.2023", { title: true, authors: [false], date: false, time: false }],
    ["08.03.2024 17:40", { title: false, authors: [false], date: true, time: false, timeShiftMin: 60 }],
  ])("%j", (text, shown) => {
    expect(recoverable(text, expected, "en")).toMatchObject(shown);
  });
});

describe.skipIf(findChromium() === null)("a page in Chromium", () => {
  let renderer: { render(page: Page): Promise<Rendered>; close(): Promise<void> };

  beforeAll(async () => {
    const { createRenderer } = await part<{ createRenderer(): Promise<typeof renderer> }>("render.mjs");
    renderer = await createRenderer();
  });
  afterAll(() => renderer.close());

  const corpus = join(root, "fixtures/corpus");
  const cases = readCorpus(corpus).filter(({ id }) => id !== "herald-goat");

  test.each(cases.map((one) => [one.id, one] as const))("%s has the text that the corpus holds", async (id, one) => {
    const html = readFileSync(join(corpus, `${id}.html`));
    const { page } = await renderer.render({ html, forceUtf8: true, expected: one.expected });
    expect(page.trim()).toBe(one.text.trim());
  });
});
