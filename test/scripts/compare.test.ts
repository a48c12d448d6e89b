import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { figuresBySource, type HtmlPage, judgeTool } from "../../scripts/compare/compare";
import { type ContentNode, readContent } from "../../scripts/compare/content";
import { toReading } from "../../scripts/compare/to-reading";
import type { HtmlReading, HtmlTool } from "../../scripts/compare/tools";
import { readCorpus, readHtml } from "../../scripts/fit/corpus";
import { formatRows } from "../../scripts/fit/report";
import { root } from "../support/paths";

const CORPUS = join(root, "fixtures/corpus");
const HAS_TOOLS = existsSync(join(root, "scripts/compare/node_modules/defuddle"));

const EMPTY: HtmlReading = { title: null, byline: null, published: null, blocks: [] };

function element(localName: string, ...children: (ContentNode | string)[]): ContentNode {
  const childNodes = children.map((child) =>
    typeof child === "string" ? { nodeType: 3, data: child, childNodes: [] } : child,
  );
  return { nodeType: 1, localName, childNodes };
}

function runCompare(...options: string[]): ReturnType<typeof spawnSync> {
  const command = ["--import", "tsx", join(root, "scripts/compare.ts"), ...options];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
}

describe("the content of a page", () => {
  test("tells headings from paragraphs, list items and quotes", () => {
    const content = element(
      "article",
      element("h2", "The ", element("em", "sluice")),
      element("p", "It  opens\n twice a day."),
      element("ul", element("li", "By hand"), element("li", "By wind")),
      element("blockquote", element("p", "So it does.")),
    );
    expect(readContent(content)).toEqual([
      { isHeading: true, text: "The sluice" },
      { isHeading: false, text: "It opens twice a day." },
      { isHeading: false, text: "By hand" },
      { isHeading: false, text: "By wind" },
      { isHeading: false, text: "So it does." },
    ]);
  });

  test("two line breaks end a paragraph, one does not", () => {
    const content = element("div", "One", element("br"), "line.", element("br"), " ", element("br"), "Another.");
    expect(readContent(content).map(({ text }) => text)).toEqual(["One line.", "Another."]);
  });

  test("scripts and captions are left out", () => {
    const figure = element("figure", element("img"), element("figcaption", "The mill"));
    expect(readContent(element("div", figure, element("script", "run()"), element("p", "Text.")))).toEqual([
      { isHeading: false, text: "Text." },
    ]);
  });
});

describe("a tool's reading", () => {
  test.each([
    ["By Ada Penrose and Ivo Marek, Science Correspondent", ["Ada Penrose", "Ivo Marek"]],
    ["ada penrose, ivo marek", ["ada penrose", "ivo marek"]],
    ["", []],
  ])("the names of %j", (byline, names) => {
    expect(toReading({ ...EMPTY, byline }, null).authors.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["2024-05-21T23:30:00Z", "2024-05-22T00:30:00+01:00", "2024-05-22"],
    ["2024-05-22T00:30:00+01:00", "2024-05-21T23:30:00Z", "2024-05-21"],
    ["2024-05-22T01:30:00+02:00", "2024-05-21T18:30:00-05:00", "2024-05-21"],
    ["2024-05-21T23:30:00Z", "2024-05-21", "2024-05-21"],
    ["2024-05-21", "2024-05-21T00:10:00+09:00", "2024-05-21"],
  ])("%s is told by the clock of %s", (published, expected, date) => {
    expect(toReading({ ...EMPTY, published }, expected).published?.date).toBe(date);
  });

  test("a heading that repeats the title is none", () => {
    const blocks = [
      { isHeading: true, text: "The Mill" },
      { isHeading: false, text: "It turns." },
      { isHeading: true, text: "A keeper" },
    ];
    expect(toReading({ ...EMPTY, title: "The mill", blocks }, null).sections).toEqual([
      { heading: null, paragraphs: ["It turns."] },
      { heading: "A keeper", paragraphs: [] },
    ]);
  });
});

describe("the comparison", () => {
  const pages = readCorpus(CORPUS).flatMap((truth): HtmlPage[] => {
    const html = readHtml(CORPUS, truth.id);
    return html === null ? [] : [{ truth, html }];
  });

  test("a page without HTML is left out", () => {
    expect(pages.map(({ truth }) => truth.id)).toEqual([
      "gazette-night-ferry",
      "gazette-tide-mill",
      "herald-village-clock",
    ]);
  });

  // A title with the paper's name behind it is right while it is at most a quarter longer.
  test("a table a source says what each tool read right", async () => {
    const titles: HtmlTool = {
      name: "titles",
      read: async (html) => ({ ...EMPTY, title: /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? null }),
    };
    const broken: HtmlTool = { name: "broken", read: () => Promise.reject(new Error("no such page")) };
    const failures: string[] = [];
    const verdicts = {
      titles: await judgeTool(titles, pages, () => {}),
      broken: await judgeTool(broken, pages, (failure) => failures.push(failure)),
    };
    const tables = figuresBySource(
      pages.map(({ truth }) => truth.source),
      verdicts,
    );
    expect(Object.keys(tables)).toEqual(["gazette", "herald"]);
    expect(formatRows(tables.gazette ?? {}, ["title", "authors", "body"])).toEqual([
      "                          texts    title  authors     body",
      "titles                        2    0.500    0.000    0.000",
      "broken                        2    0.000    0.000    0.000",
    ]);
    expect(failures[0]).toBe("broken fails on gazette-night-ferry: Error: no such page");
    expect(failures).toHaveLength(3);
  });

  test("a corpus without HTML is refused with a word on where to get it", () => {
    const { status, stderr } = runCompare("--corpus", join(root, "fixtures/fields"));
    expect(status).toBe(1);
    expect(stderr).toContain("has its HTML; scripts/corpus writes it with --html");
  });
});

// What they read of the invented pages, counted by hand: the second page of the Gazette has a heading in bold letters
// and tells its authors and its day in the text alone; in the Herald's, two runs of four words are the byline's.
describe.skipIf(!HAS_TOOLS)("Readability and Defuddle", () => {
  test("stand beside this library, a table a source", () => {
    const { status, stdout } = runCompare("--corpus", CORPUS);
    expect(status).toBe(0);
    const lines = String(stdout).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("copydesk, plain text "))).toHaveLength(2);
    expect(lines.filter((line) => !line.startsWith("copydesk"))).toEqual([
      "gazette",
      "                          texts    title  authors     date     body headings",
      "Readability, HTML             2    1.000    0.500    0.500    1.000    0.800",
      "Defuddle, HTML                2    1.000    1.000    1.000    1.000    0.800",
      "",
      "herald",
      "                          texts    title  authors     date     body headings",
      "Readability, HTML             1    1.000    1.000    1.000    1.000        -",
      "Defuddle, HTML                1    1.000    1.000    1.000    0.987        -",
    ]);
  });
});
