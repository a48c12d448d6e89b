import { parseArticle } from "../../src/index";
import { toMarkdown } from "../../src/render/markdown";
import { renderReport } from "../../src/render/report/report";
import type { Article } from "../../src/types";
import { copyText } from "./copy";
import { EXAMPLES } from "./examples";
import { markInvalid, readOptions } from "./options";

const input = find("text", HTMLTextAreaElement);
const form = find("options", HTMLFormElement);
const examples = find("example", HTMLSelectElement);
const report = find("report", HTMLElement);
const status = find("status", HTMLElement);

// "options.timeZone: " before what is wrong with it: the field itself is marked
const OPTION_NAME = /^options\.\w+: /u;

// Long enough that typing never waits for the report of a long text.
const PAUSE_MILLISECONDS = 120;

let article: Article;
let pause: ReturnType<typeof setTimeout> | undefined;

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`);
  return element;
}

/** Parses what is typed and shows the report, or what is wrong with the options. */
function update(): void {
  const text = input.value;
  markInvalid(form, "");
  try {
    const startMilliseconds = performance.now();
    article = parseArticle(text, readOptions(form));
    const milliseconds = performance.now() - startMilliseconds;
    report.innerHTML = renderReport(text, article);
    say(`${text.length.toLocaleString("en")} characters, ${milliseconds.toFixed(1)} ms`);
  } catch (error) {
    const { message } = error as Error;
    markInvalid(form, message);
    say(message.replace(OPTION_NAME, ""));
  }
}

function updateSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(update, PAUSE_MILLISECONDS);
}

function say(message: string): void {
  status.textContent = message;
}

function showExample(): void {
  input.value = EXAMPLES[examples.value] ?? "";
  input.scrollTop = 0;
  update();
}

async function copy(name: string, text: string): Promise<void> {
  say((await copyText(text)) ? `${name} copied` : "The browser does not allow copying");
}

examples.append(...Object.keys(EXAMPLES).map((name) => new Option(name)), new Option("Your own text", ""));
find("time-zones", HTMLDataListElement).append(
  ...Intl.supportedValuesOf("timeZone").map((zone) => new Option(zone, zone)),
);
examples.addEventListener("change", showExample);
input.addEventListener("input", () => {
  examples.value = "";
  updateSoon();
});
form.addEventListener("input", updateSoon);
form.addEventListener("submit", (event) => event.preventDefault());
find("copy-json", HTMLButtonElement).addEventListener("click", () => copy("JSON", JSON.stringify(article, null, 2)));
find("copy-markdown", HTMLButtonElement).addEventListener("click", () => copy("Markdown", toMarkdown(article)));
showExample();
