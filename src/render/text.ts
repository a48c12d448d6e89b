import type { Article } from "../types";
import { bodyBlocks, listNumber } from "./body";

/** The article as clean plain text: headline, deck, names, time, then the body, a blank line between the pieces.
 *
 *     Council opens new bridge
 *
 *     Ada Lovelace, Charles Babbage
 *
 *     2024-02-14T10:39:00+01:00
 *
 *     The bridge over the Elbe …
 *
 *  What the article lacks leaves no gap; an empty article gives the empty string.
 */
export function toPlainText(article: Article): string {
  const pieces = [
    article.title,
    article.subtitle,
    article.authors.map(({ name }) => name).join(", "),
    article.published?.iso,
    ...bodyBlocks(article).map(({ kind, text }) => {
      return kind === "list-item" && listNumber(text) === null ? `- ${text}` : text;
    }),
  ];
  const printed = pieces.filter(Boolean);
  return printed.length === 0 ? "" : `${printed.join("\n\n")}\n`;
}
