import type { LineLabel } from "../types";
import type { LabelledBlock } from "./labelled";

/** A stretch of the input. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch and the blocks that it is made of. */
export interface Run extends Span {
  blocks: LabelledBlock[];
}

/** The stretches of neighbouring blocks that bear one of the labels: a by-word and its name, a day and its
 *  clock time, may stand on two lines, so a field parser gets the whole run. */
export function runsOf(blocks: readonly LabelledBlock[], ...labels: readonly LineLabel[]): Run[] {
  const runs: Run[] = [];
  let inRun = false;
  for (const labelled of blocks) {
    const { label, block } = labelled;
    const belongs = labels.includes(label);
    if (belongs && !inRun) runs.push({ start: block.start, end: block.end, blocks: [] });
    const run = runs.at(-1);
    if (belongs && run !== undefined) {
      run.end = block.end;
      run.blocks.push(labelled);
    }
    inRun = belongs;
  }
  return runs;
}
