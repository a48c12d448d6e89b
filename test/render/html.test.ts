import { describe, expect, test } from "vitest";
import { toHtmlReport } from "../../src/render/html";
import type { Article } from "../../src/types";
import { BRIDGE, BRIDGE_TEXT, EMPTY } from "./articles";

const REPORT = toHtmlReport(BRIDGE_TEXT, BRIDGE);

const CONTROLS = ["\u0000", "\u202e", "\u2066"];

/** The words of a piece of HTML, tags and references resolved. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/gu, "").replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));
}

function lineOf(report: string, number: number): string {
  return new RegExp(`<li id="line-${number}".*`, "u").exec(report)?.[0] ?? "";
}

describe("the source", () => {
  test("shows every line with its label and its words", () => {
    const shown = BRIDGE.lines.map((line, index) => ({ html: lineOf(REPORT, index + 1), line }));
    for (const { html, line } of shown) {
      expect(html).toContain(`data-label="${line.label}"`);
      expect(wordsOf(html)).toBe(`${line.reason ?? line.label}${BRIDGE_TEXT.slice(line.start, line.end)}`);
    }
  });

  test("tells why a line is boilerplate", () => {
    expect(lineOf(REPORT, 1)).toContain('title="boilerplate: share"');
  });

  test("keeps blank lines as gaps", () => {
    expect(lineOf(REPORT, 2)).toContain('class="line gap"');
    expect(lineOf(REPORT, 3)).toContain('class="line"');
  });

  test("marks the values in their lines", () => {
    const marks = [...lineOf(REPORT, 3).matchAll(/<mark id="[^"]+" data-field="author">([^<]*)<\/mark>/gu)];
    expect(marks.map(([, words]) => words)).toEqual(["Ada Lovelace", "Harbour News"]);
  });

  test("marks a value inside another one, and leaves out what crosses", () => {
    const text = "0123456789";
    const article: Article = {
      ...EMPTY,
      lines: [{ label: "credit", start: 0, end: 10, section: null, paragraph: null, reason: null }],
      credits: [{ kind: "photo", names: [], sources: [], caption: null, text, occurrences: [{ start: 1, end: 6 }] }],
      dateline: { place: "23", agency: null, start: 2, end: 4 },
      authors: [
        {
          name: "5678",
          kind: "person",
          role: "author",
          jobTitle: null,
          affiliation: null,
          contact: null,
          start: 5,
          end: 9,
        },
      ],
    };
    expect(lineOf(toHtmlReport(text, article), 1)).toContain(
      '0<mark id="at-1-6" data-field="credit">1<mark id="at-2-4" data-field="dateline">23</mark>45</mark>6789',
    );
  });
});

describe("the fields", () => {
  test("link to places that exist", () => {
    const links = [...REPORT.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(6);
    for (const id of links) expect(REPORT).toContain(`id="${id}"`);
  });

  test("a credit printed twice links to both places", () => {
    const { occurrences } = BRIDGE.credits[0] as Article["credits"][number];
    for (const { start, end } of occurrences) expect(REPORT).toContain(`href="#at-${start}-${end}"`);
  });

  test("show confidence and diagnostics", () => {
    expect(wordsOf(REPORT)).toContain("98 %");
    expect(wordsOf(REPORT)).toContain('unknown-zone "CETX" is no zone that is known.');
  });
});

describe("the page", () => {
  test("asks nothing of any network and holds no script", () => {
    expect(REPORT).not.toMatch(/<script|<link|<img|@import|url\(|https?:/u);
    expect(REPORT).toContain("default-src 'none'");
  });

  test("hostile text stays text", () => {
    const text = `</style></title><script>alert(1)</script><img src=x onerror="alert(2)"> & ' \u202egnp.exe\u2066 \u0000`;
    const report = toHtmlReport(text, {
      ...EMPTY,
      title: text,
      language: `"><script>`,
      lines: [{ label: "title", start: 0, end: text.length, section: null, paragraph: null, reason: null }],
      diagnostics: [{ code: "no-article", message: text, start: 0, end: text.length }],
    });
    expect(report).not.toMatch(/<script|<img/u);
    for (const control of CONTROLS) expect(report).not.toContain(control);
    expect(report.match(/<\/style>/gu)).toHaveLength(1);
    expect(report.match(/<\/title>/gu)).toHaveLength(1);
    expect(report).toContain('<span class="control" data-name="U+202E"></span>');
    const printed = CONTROLS.reduce((rest, control) => rest.replaceAll(control, ""), text);
    expect(wordsOf(lineOf(report, 1))).toBe(`title${printed}`);
  });

  test("an empty article gives a page that says so", () => {
    expect(toHtmlReport("", EMPTY)).toContain("<h1>No headline found</h1>");
  });
});
