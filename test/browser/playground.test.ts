import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parseArticle } from "../../src/index";
import { toHtmlReport } from "../../src/render/html";
import { toMarkdown } from "../../src/render/markdown";
import { splitLines } from "../../src/text/lines";
import type { Article } from "../../src/types";
import { BRIDGE, BRIDGE_TEXT } from "../render/articles";
import { findChromium, launchChromium } from "../support/chromium";
import { root } from "../support/paths";

const PLAYGROUND = pathToFileURL(join(root, "dist/playground.html")).href;
const SEED = readFileSync(join(root, "fixtures/us-rejects-putins-proposal.txt"), "utf8");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HOSTILE = `</textarea></style><script>document.title = "run"</script>
<img src="https://example.org/x.png" onerror="document.title = 'run'">
<a href="javascript:document.title = 'run'">By</a> \u202egnp.exe`;

/** Two hundred lines with a name in the last one. */
const LONG_TEXT = `${"Nothing of note.\n".repeat(200)}By Ada Lovelace`;
const LONG: Article = { ...parseArticle(""), ...readLong() };

function readLong(): Pick<Article, "lines" | "authors"> {
  const start = LONG_TEXT.lastIndexOf("Ada");
  const lines = splitLines(LONG_TEXT).map(({ start, end }) => {
    return { label: "paragraph", start, end, section: null, paragraph: null, reason: null } as const;
  });
  const authors = BRIDGE.authors.slice(0, 1).map((author) => ({ ...author, start, end: LONG_TEXT.length }));
  return { lines, authors };
}

function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
  });
}

// Whether Chromium is found is reported beside the other tests in a browser.
describe.runIf(findChromium() !== null)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** Opens an empty tab in which every request but the page's own fails the test. */
  async function openTab(options: BrowserContextOptions = {}): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    return { page, requests };
  }

  async function openPlayground(options?: BrowserContextOptions) {
    const tab = await openTab(options);
    await tab.page.goto(PLAYGROUND);
    return tab;
  }

  async function typeText(page: Page, text: string): Promise<void> {
    await page.fill("#text", text);
    await expect.poll(() => page.textContent("#status")).toContain(`${text.length} characters`);
  }

  /** What axe finds against WCAG 2.2 AA, by the name of its rule. */
  async function findFaults(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    return page.evaluate(`axe
      .run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
      .then(({ violations }) => violations.map(({ id }) => id))`);
  }

  const LOOKS: [string, BrowserContextOptions][] = [
    ["a wide light window", { viewport: { width: 1440, height: 900 } }],
    ["a wide dark window", { viewport: { width: 1440, height: 900 }, colorScheme: "dark" }],
    ["a narrow light window", { viewport: { width: 360, height: 740 } }],
    ["a narrow dark window", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
  ];

  describe("the report", () => {
    test.each(LOOKS)("has no fault against WCAG AA that axe knows, and fits, in %s", async (_, look) => {
      const { page } = await openTab(look);
      await page.setContent(toHtmlReport(BRIDGE_TEXT, BRIDGE));
      expect(await findFaults(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    });

    test("scrolls to the place of a value by click and by keyboard", async () => {
      const { page } = await openTab({ viewport: { width: 1200, height: 400 }, reducedMotion: "reduce" });
      await page.setContent(toHtmlReport(LONG_TEXT, LONG));
      const name = page.locator("mark");
      expect(await isInView(name)).toBe(false);
      await page.locator(".fields a", { hasText: "Ada Lovelace" }).press("Enter");
      await expect.poll(() => isInView(name)).toBe(true);
      expect(await page.evaluate("document.querySelector('mark:target').textContent")).toBe("Ada Lovelace");
    });

    test("lets a hostile text neither run nor fetch anything", async () => {
      const { page, requests } = await openTab();
      await page.setContent(toHtmlReport(HOSTILE, parseArticle(HOSTILE)));
      expect(await page.title()).not.toBe("run");
      expect(await page.locator("script, img, [onerror]").count()).toBe(0);
      expect(requests).toEqual([]);
    });
  });

  describe("the playground, opened from disk", () => {
    test("shows the report of the seed article and asks no network", async () => {
      const { page, requests } = await openPlayground();
      expect(await page.inputValue("#text")).toBe(SEED);
      const article = parseArticle(SEED);
      expect(await page.locator(".line").count()).toBe(article.lines.length);
      expect(await page.locator(".fields a").first().textContent()).toBe(article.title);
      expect(requests).toEqual([PLAYGROUND]);
    });

    test("follows what is typed and chosen", async () => {
      const { page } = await openPlayground();
      await typeText(page, "Council opens new bridge\n\nBy Ada Lovelace");
      expect(await page.locator(".line").count()).toBe(2);
      await page.fill("[name=language]", "da");
      await expect.poll(() => page.locator(".field", { hasText: "Language" }).textContent()).toBe("Languageda");
      await page.fill("[name=timeZone]", "Mars");
      await expect.poll(() => page.textContent("#status")).toContain('"Mars" is no IANA time zone');
      expect(await page.getAttribute("[name=timeZone]", "aria-invalid")).not.toBeNull();
    });

    test("copies JSON and Markdown", async () => {
      const { page } = await openPlayground({ permissions: ["clipboard-read", "clipboard-write"] });
      const readClipboard = () => page.evaluate("navigator.clipboard.readText()") as Promise<string>;
      await page.click("#copy-json");
      await expect.poll(() => page.textContent("#status")).toBe("JSON copied");
      const options = { abbreviations: "civil", ambiguousZones: "commonest" } as const;
      expect(JSON.parse(await readClipboard())).toEqual(parseArticle(SEED, options));
      await page.click("#copy-markdown");
      await expect.poll(() => page.textContent("#status")).toBe("Markdown copied");
      expect(await readClipboard()).toBe(toMarkdown(parseArticle(SEED, options)));
    });

    test("lets a hostile text neither run nor fetch anything", async () => {
      const { page, requests } = await openPlayground();
      await typeText(page, HOSTILE);
      expect(await page.title()).toBe("copydesk playground");
      expect(await page.locator("#report :is(script, img, [onerror])").count()).toBe(0);
      expect(requests).toEqual([PLAYGROUND]);
    });

    test.each(LOOKS)("has no fault against WCAG AA that axe knows, and fits, in %s", async (_, look) => {
      const { page } = await openPlayground(look);
      expect(await findFaults(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    });
  });
});
