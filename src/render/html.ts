import type { Article } from "../types";
import { escapeHtml } from "./report/escape";
import { renderReport } from "./report/report";
import { REPORT_STYLE } from "./report/style";

// The page holds other people's text: nothing may run, nothing may be fetched.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A self-contained page that shows where every value came from: the input on the left, each line with its label,
 *  the fields on the right, each linked to its places, with confidence and diagnostics.
 *
 *  The page holds no script and asks no network; whatever the text says is shown as text.
 *
 * @param text The input that `article` was parsed from.
 */
export function toHtmlReport(text: string, article: Article): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(article.title ?? "No headline found")}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${renderReport(text, article)}
</body>
</html>
`;
}
