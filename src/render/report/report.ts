import type { Article } from "../../types";
import { escapeVisibly } from "./escape";
import { renderFields } from "./fields";
import { renderSource } from "./source";

/** The report as one element, to stand in a page that has the report's style. */
export function renderReport(text: string, article: Article): string {
  const headline = article.title === null ? "No headline found" : `<bdi>${escapeVisibly(article.title)}</bdi>`;
  return `<main class="report">
<section class="pane" aria-label="Source" tabindex="0">
${renderSource(text, article)}
</section>
<section class="pane" aria-label="Fields" tabindex="0">
<h1>${headline}</h1>
${renderFields(article)}
</section>
</main>`;
}
