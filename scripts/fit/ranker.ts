import type { Observation } from "../../src/features/observe";
import { ROW_COUNT } from "../../src/features/observe";
import type { FirstReading } from "../../src/features/title-features";
import { type Ranker as FittedRanker, titleRows } from "../../src/labels/rank-title";
import { update } from "./adagrad";
import { generator, shuffle } from "./random";

export type Ranker = FittedRanker;

export interface RankedExample {
  /** Rows of each candidate: those of its block, then those of the features of the second look. */
  candidates: { rows: number[]; extras: number[] }[];
  right: boolean[];
  weight: number;
}

export function titleExample(
  reading: FirstReading,
  observation: Observation,
  right: (i: number) => boolean,
  weight: number,
): RankedExample | null {
  const candidates: RankedExample["candidates"] = [];
  const truths: boolean[] = [];
  for (const i of reading.candidates) {
    candidates.push({
      rows: [...observation.rows.subarray(observation.firstRow[i], observation.firstRow[i + 1])],
      extras: titleRows(reading, observation, i),
    });
    truths.push(right(i));
  }
  return truths.includes(true) ? { candidates, right: truths, weight } : null;
}

/** Softmax over the candidates of a text, AdaGrad with L1 and L2. */
export function fitRanker(
  examples: readonly RankedExample[],
  extraCount: number,
  options: { epochs: number; rate: number; l1: number; l2: number },
): Ranker {
  const w = new Float64Array(ROW_COUNT + extraCount);
  const g2 = new Float64Array(w.length).fill(1);
  const mean = new Float64Array(w.length);
  const random = generator(3);
  const order = examples.map((_, i) => i);
  const all = examples.map(({ candidates }) =>
    candidates.map(({ rows, extras }) => [...rows, ...extras.map((e) => e + ROW_COUNT)]),
  );
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { right, weight } = examples[at]!;
      const rows = all[at]!;
      const scores = rows.map((list) => list.reduce((sum, row) => sum + w[row]!, 0));
      const most = Math.max(...scores);
      const e = scores.map((s) => Math.exp(s - most));
      const z = e.reduce((a, b) => a + b, 0);
      const zr = e.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
      const grad = new Map<number, number>();
      rows.forEach((list, i) => {
        const d = (right[i] ? e[i]! / zr : 0) - e[i]! / z;
        if (Math.abs(d) < 1e-5) return;
        for (const row of list) grad.set(row, (grad.get(row) ?? 0) + d);
      });
      for (const [row, g] of grad) update(w, g2, row, g * weight, options.rate, options.l1, options.l2);
    }
    if (epoch >= options.epochs - 3) for (let k = 0; k < w.length; k++) mean[k]! += w[k]! / 3;
  }
  return { rows: mean.slice(0, ROW_COUNT), extras: mean.slice(ROW_COUNT) };
}
