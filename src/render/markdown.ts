import type { Article } from "../types";
import { type BodyBlock, bodyBlocks, listNumber } from "./body";

export interface MarkdownOptions {
  /** Whether a YAML block with the metadata stands above the text. Default: true. */
  frontMatter?: boolean | undefined;
}

/** The article as Markdown (CommonMark): metadata as YAML front matter, then headline, deck and body.
 *
 *     ---
 *     title: "Council opens new bridge"
 *     authors:
 *       - "Ada Lovelace"
 *     published: "2024-02-14T10:39:00+01:00"
 *     ---
 *
 *     # Council opens new bridge
 *
 *  Words of the article that Markdown would read as markup are escaped; front matter values are quoted strings.
 */
export function toMarkdown(article: Article, { frontMatter = true }: MarkdownOptions = {}): string {
  const blocks = [
    ...(frontMatter ? [renderFrontMatter(article)] : []),
    ...(article.title === null ? [] : [`# ${escapeHeading(article.title)}`]),
    ...(article.subtitle === null ? [] : [`*${escapeInline(article.subtitle)}*`]),
    ...renderBody(bodyBlocks(article)),
  ];
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function renderFrontMatter(article: Article): string {
  const { title, subtitle, kicker, authors, published, updated, dateline, credits, language } = article;
  const rows = [
    ...yamlString("title", title),
    ...yamlString("subtitle", subtitle),
    ...yamlString("kicker", kicker),
    ...yamlList(
      "authors",
      authors.map(({ name }) => name),
    ),
    ...yamlString("published", published?.iso),
    ...yamlString("updated", updated?.iso),
    ...yamlString("dateline", dateline?.place),
    ...yamlList(
      "credits",
      credits.map(({ text }) => text),
    ),
    ...yamlString("language", language),
  ];
  return ["---", ...rows, "---"].join("\n");
}

function yamlString(name: string, value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [`${name}: ${yamlQuote(value)}`];
}

function yamlList(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${yamlQuote(value)}`)];
}

// What YAML 1.2 §5.1 calls not printable, or takes for a line break or a byte order mark.
const NOT_PRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A JSON string is a YAML double-quoted string, but for characters that YAML wants escaped and JSON does not. */
function yamlQuote(value: string): string {
  return JSON.stringify(value).replace(NOT_PRINTABLE, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function renderBody(blocks: readonly BodyBlock[]): string[] {
  const rendered: string[] = [];
  let list: string[] = [];
  const endList = () => {
    if (list.length > 0) rendered.push(list.join("\n"));
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === "list-item") {
      list.push(renderListItem(block.text));
      continue;
    }
    endList();
    rendered.push(renderBlock(block));
  }
  endList();
  return rendered;
}

function renderListItem(text: string): string {
  const number = listNumber(text);
  return number === null ? `- ${escapeLine(text)}` : `${number} ${escapeLine(text.slice(number.length))}`;
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `## ${escapeHeading(text)}`;
  return kind === "quote" ? `> ${escapeLine(text)}` : escapeLine(text);
}

const WHITE_SPACE_RUN = /\s+/gu;
// *bold* · `code` · [link] · <tag> · ~~struck~~ · &amp; · a lone underscore, but not snake_case
const INLINE_MARKUP = /[\\`*[\]<~]|&(?=[#\p{L}])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
// "# Heading" · "> quote" · "- item" · "+ item" · "---" · "===" (underlines a heading)
const LINE_START_MARKUP = /^(?=[#>+=-])/u;
// "1. item" · "2) item"
const LIST_NUMBER = /^(\d{1,9})(?=[.)])/u;
// "C #" as a heading: Markdown takes the number sign for a closing mark
const CLOSING_NUMBER_SIGN = /#$/u;

function escapeInline(text: string): string {
  return text.replace(WHITE_SPACE_RUN, " ").trim().replace(INLINE_MARKUP, "\\$&");
}

function escapeLine(text: string): string {
  return escapeInline(text).replace(LINE_START_MARKUP, "\\").replace(LIST_NUMBER, "$1\\");
}

function escapeHeading(text: string): string {
  return escapeInline(text).replace(CLOSING_NUMBER_SIGN, "\\#");
}
