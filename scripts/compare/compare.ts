import type { Case } from "../fit/corpus";
import { type Figures, judge, summarise, type Verdict } from "../fit/score";
import { toReading } from "./to-reading";
import type { HtmlReading, HtmlTool } from "./tools";

/** A page of the corpus with its HTML. */
export interface HtmlPage {
  truth: Case;
  html: string;
}

const NOTHING: HtmlReading = { title: null, byline: null, published: null, blocks: [] };

/** What a tool read right of each page. A page that it fails on is told, and it has read nothing of it. */
export async function judgeTool(
  tool: HtmlTool,
  pages: readonly HtmlPage[],
  tell: (failure: string) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { truth, html } of pages) {
    const reading = await tool.read(html, truth.url ?? "about:blank").catch((error) => {
      tell(`${tool.name} fails on ${truth.id}: ${error}`);
      return NOTHING;
    });
    verdicts.push(judge(truth, toReading(reading, truth.expected.published)));
  }
  return verdicts;
}

/** For each source, the figures of each tool. */
export function figuresBySource(
  sources: readonly string[],
  verdicts: Readonly<Record<string, readonly Verdict[]>>,
): Record<string, Record<string, Figures>> {
  const names = [...new Set(sources)].sort();
  const tableOf = (source: string) =>
    Object.entries(verdicts).map(([tool, all]) => [tool, summarise(all.filter((_, i) => sources[i] === source))]);
  return Object.fromEntries(names.map((source) => [source, Object.fromEntries(tableOf(source))]));
}
