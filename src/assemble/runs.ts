import type { LineLabel } from "../types";
import type { LabelledBlock } from "./labelled";

/** A stretch of the input. */
export interface Span {
  start: number;
  end: number;
}

/** The stretches of neighbouring blocks that bear one of the labels: a by-word and its name, a day and its
 *  clock time, may stand on two lines, so a field parser gets the whole run. */
export function runsOf(blocks: readonly LabelledBlock[], ...labels: readonly LineLabel[]): Span[] {
  const runs: Span[] = [];
  let inRun = false;
  for (const { label, block } of blocks) {
    const belongs = labels.includes(label);
    if (belongs && inRun) (runs.at(-1) as Span).end = block.end;
    else if (belongs) runs.push({ start: block.start, end: block.end });
    inRun = belongs;
  }
  return runs;
}
