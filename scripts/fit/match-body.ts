import type { Block } from "../../src/text/blocks";
import { normalise, shingles, tokens } from "./metrics";

/** A block is of the body when so much of it stands there. */
export const LEAST_SHARE = 0.6;
export const LEAST_DOUBTFUL_SHARE = 0.3;

/** For each block, the share of it that stands in the paragraphs, along one chain in their order. */
export function matchBody(blocks: readonly Block[], paragraphs: readonly string[]): Float64Array {
  const places = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  paragraphs.forEach((paragraph, p) => {
    for (const run of new Set(shingles(paragraph))) places.set(run, [...(places.get(run) ?? []), p]);
    const whole = normalise(paragraph);
    exact.set(whole, [...(exact.get(whole) ?? []), p]);
  });
  type Match = { i: number; p: number; share: number; weight: number };
  const matches: Match[] = [];
  blocks.forEach((block, i) => {
    const words = tokens(block.text).length;
    if (words === 0) return;
    if (words < 4) {
      for (const p of exact.get(normalise(block.text)) ?? []) matches.push({ i, p, share: 1, weight: words });
      return;
    }
    const runs = shingles(block.text);
    const hits = new Map<number, number>();
    for (const run of runs) for (const p of places.get(run) ?? []) hits.set(p, (hits.get(p) ?? 0) + 1);
    const best = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
    // a block may hold several paragraphs
    const all = runs.filter((run) => places.has(run)).length / runs.length;
    for (const [p, hit] of best) {
      const share =
        best.length > 1 && hit === best[0]![1]
          ? Math.max(all * (hit / runs.length > 0.3 ? 1 : 0), hit / runs.length)
          : hit / runs.length;
      if (share >= LEAST_DOUBTFUL_SHARE) matches.push({ i, p, share, weight: hit });
    }
  });
  // heaviest chain, non-decreasing in p, increasing in i
  const best = new Float64Array(matches.length);
  const back = new Int32Array(matches.length).fill(-1);
  const top = new Float64Array(paragraphs.length + 1);
  const topAt = new Int32Array(paragraphs.length + 1).fill(-1);
  for (let k = 0; k < matches.length; ) {
    let to = k;
    while (to < matches.length && matches[to]!.i === matches[k]!.i) to++;
    for (let m = k; m < to; m++) {
      const { p, weight } = matches[m]!;
      let most = 0;
      for (let q = 0; q <= p; q++)
        if (top[q]! > most) {
          most = top[q]!;
          back[m] = topAt[q]!;
        }
      best[m] = most + weight;
    }
    for (let m = k; m < to; m++)
      if (best[m]! > top[matches[m]!.p]!) {
        top[matches[m]!.p] = best[m]!;
        topAt[matches[m]!.p] = m;
      }
    k = to;
  }
  const shares = new Float64Array(blocks.length);
  let at = topAt[top.indexOf(Math.max(...top))]!;
  while (at >= 0) {
    shares[matches[at]!.i] = matches[at]!.share;
    at = back[at]!;
  }
  return shares;
}

/** How much of a block stands in a text. */
export function shareOf(block: Block, text: string): number {
  const runs = shingles(block.text);
  if (tokens(block.text).length < 4) return normalise(block.text) === normalise(text) ? 1 : 0;
  const known = new Set(shingles(text));
  return runs.filter((run) => known.has(run)).length / runs.length;
}
