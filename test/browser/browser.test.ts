import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as copydesk from "../../src/index";
import { findChromium, HOW_TO_GET_CHROMIUM, launchChromium } from "../support/chromium";
import { readFixtureTexts } from "../support/fixtures";
import { root } from "../support/paths";
import { type Site, serveScripts } from "../support/serve";

const DIST = join(root, "dist");
const fixtures = readFixtureTexts();
const texts = fixtures.map(({ text }) => text);
const available = findChromium() !== null;

// Handed to the page as text: a bundler would rewrite import() inside a function.
const READ_WITH_MODULE = `(texts) => import("/index.js").then(({ parseArticle }) => texts.map((text) => parseArticle(text)))`;
const READ_WITH_GLOBAL = `(texts) => texts.map((text) => copydesk.parseArticle(text))`;
const READ_WITH_WORKER = `(texts) => new Promise((resolve, reject) => {
  const code = 'onmessage = async ({ data }) => {' +
    'const { parseArticle } = await import("' + location.origin + '/index.js");' +
    'postMessage(data.map((text) => parseArticle(text))); };';
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(texts);
})`;

if (!available) {
  test("Chromium is found", ({ skip }) => {
    if (process.env.COPYDESK_REQUIRE_CHROMIUM === "1") expect.fail(HOW_TO_GET_CHROMIUM);
    console.warn(HOW_TO_GET_CHROMIUM);
    skip(HOW_TO_GET_CHROMIUM);
  });
}

describe.runIf(available)("in Chromium, with the clocks of St. John's and in Turkish", () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let expected: unknown[];

  beforeAll(async () => {
    const built: typeof copydesk = await import(/* @vite-ignore */ join(DIST, "index.js"));
    expected = texts.map((text) => built.parseArticle(text));
    site = await serveScripts(DIST);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each([
    ["the ESM build", READ_WITH_MODULE],
    ["the ESM build in a worker", READ_WITH_WORKER],
  ])("%s reads every fixture as Node does", async (_, read) => {
    page = await openPage();
    expectEach(await page.evaluate(`(${read})(${JSON.stringify(texts)})`));
  });

  test("the global build reads every fixture as Node does", async () => {
    page = await openPage();
    await page.addScriptTag({ url: `${site.origin}/copydesk.global.js` });
    expectEach(await page.evaluate(`(${READ_WITH_GLOBAL})(${JSON.stringify(texts)})`));
  });

  async function openPage(): Promise<Page> {
    const context = await browser.newContext({ timezoneId: "America/St_Johns", locale: "tr-TR" });
    const opened = await context.newPage();
    await opened.goto(site.origin);
    return opened;
  }

  function expectEach(articles: unknown): void {
    const found = articles as unknown[];
    expect(found).toHaveLength(fixtures.length);
    fixtures.forEach(({ name }, i) => void expect(found[i], name).toEqual(expected[i]));
  }
});
