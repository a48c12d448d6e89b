import type { Signals } from "../../src/labels/confidence";
import type { Case } from "./corpus";
import { type Figures, summarise, type Verdict } from "./score";

/** How a text was read, against what is true. */
export interface Judged {
  truth: Case;
  verdict: Verdict;
  /** What speaks for each field: signals, or the confidence stated. */
  signals: Signals;
  /** How many persons and organisations were read, and whether a time was. */
  found: { authors: number; published: boolean };
}

export const FIGURE_NAMES = [
  "title",
  "authors",
  "date",
  "time",
  "body",
  "headings",
  "placed",
] as const satisfies (keyof Figures)[];

export type FigureName = (typeof FIGURE_NAMES)[number];

/** Figures for each group of texts, in the order of their names. */
export function figuresByGroup(judged: readonly Judged[], groupOf: (truth: Case) => string): Record<string, Figures> {
  const groups = new Map<string, Verdict[]>();
  for (const { truth, verdict } of judged) {
    const name = groupOf(truth);
    groups.set(name, [...(groups.get(name) ?? []), verdict]);
  }
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, "en"));
  return Object.fromEntries(sorted.map(([name, verdicts]) => [name, summarise(verdicts)]));
}

/** A table in fixed columns. */
export function formatRows(groups: Record<string, Figures>, names: readonly FigureName[] = FIGURE_NAMES): string[] {
  const head = ["".padEnd(22), "texts", ...names].map((cell) => cell.padStart(8)).join(" ");
  const rows = Object.entries(groups).map(([name, figures]) => {
    const cells = names.map((key) => figures[key]?.toFixed(3) ?? "-");
    return [name.padEnd(22), String(figures.cases), ...cells].map((cell) => cell.padStart(8)).join(" ");
  });
  return [head, ...rows];
}
