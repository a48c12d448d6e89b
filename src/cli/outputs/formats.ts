import { toHtmlReport, toJsonLd, toMarkdown, toPlainText } from "../../render/all";
import type { Article } from "../../types";
import type { Format } from "../plan";

/** One way to write an article. */
interface OutputFormat {
  /** Of its files in an output folder. */
  extension: string;
  /** The value that stands in an NDJSON record. */
  toValue(article: Article, text: string, url: string | undefined): unknown;
}

export const OUTPUT_FORMATS: Readonly<Record<Format, OutputFormat>> = {
  json: { extension: ".json", toValue: (article) => article },
  ndjson: { extension: ".json", toValue: (article) => article },
  jsonld: { extension: ".jsonld", toValue: (article, _, url) => toJsonLd(article, { url }) },
  markdown: { extension: ".md", toValue: (article) => toMarkdown(article) },
  html: { extension: ".html", toValue: (article, text) => toHtmlReport(text, article) },
  text: { extension: ".txt", toValue: (article) => toPlainText(article) },
};

/** A value as a file or stream of its own: text as it is, all else as indented JSON. */
export function toDocument(value: unknown): string {
  return typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`;
}
