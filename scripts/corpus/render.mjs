// A real Chromium, without scripts and without a network.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { isUtf8 } from "./charset.mjs";
import { inPage } from "./in-page.mjs";
import { norm } from "./text/normalise.mjs";

export const ORIGIN = "http://corpus.invalid/";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PAGE_MILLISECONDS = 20_000;
const CLOSE_MILLISECONDS = 5_000;
// One that would navigate away from the page; mostly it stands inside noscript.
const META_REFRESH = /<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]*>/gi;

/** A browser that is started anew whenever a page has broken it. */
export async function createRenderer() {
  let browser = await launch();
  return {
    async render(one) {
      if (!browser.isConnected()) browser = await launch();
      return renderIn(browser, one);
    },
    async close() {
      await atMost(CLOSE_MILLISECONDS, browser.close()).catch(() => {});
    },
  };
}

function launch() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: FLAGS,
  });
}

function findChromium() {
  const { CHROMIUM, PATH = "" } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = CHROMIUM ?? places.find((place) => existsSync(place));
  if (found === undefined) throw new Error("no Chromium found; set CHROMIUM=/path/to/chromium");
  return found;
}

async function renderIn(browser, one) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
  });
  try {
    return await atMost(PAGE_MILLISECONDS + 3000, readPage(context, one));
  } finally {
    await atMost(CLOSE_MILLISECONDS, context.close()).catch(() => {});
  }
}

async function readPage(context, one) {
  const page = await context.newPage();
  let isServed = false;
  await page.route("**/*", (route) => {
    const request = route.request();
    const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === ORIGIN;
    if (isServed || !isThePage) return route.abort();
    isServed = true;
    return route.fulfill({ status: 200, ...responseOf(one) });
  });
  page.setDefaultTimeout(PAGE_MILLISECONDS);
  await page.goto(ORIGIN, { waitUntil: "domcontentloaded", timeout: PAGE_MILLISECONDS });
  const { title, paragraphs } = one.expected;
  // as one expression, so that a page's content security policy has no say in it
  return page.evaluate(`(${inPage})(${JSON.stringify({ title, paragraphs })}, ${norm})`);
}

/** What is not in UTF-8 the browser sniffs. */
function responseOf(one) {
  const body = Buffer.from(one.html.toString("latin1").replace(META_REFRESH, ""), "latin1");
  return { body, contentType: isUtf8(one) ? "text/html; charset=utf-8" : "text/html" };
}

/** @throws Error when the time is over. */
async function atMost(milliseconds, work) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("timeout")), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
