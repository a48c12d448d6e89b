import { readCountOrLeaf } from "./written";

/** Small decision trees that are added up. A node asks whether one of the values that it is given is below a limit, and
 *  the leaf that a tree comes to adds what it is worth. Nodes stand in preorder, so that the answer "below" is the next. */
export interface Trees {
  bias: number;
  /** Where each tree begins. */
  roots: number[];
  /** Which value a node asks for; -1: it is a leaf. */
  asks: number[];
  limits: number[];
  /** The node for values that reach the limit. */
  highs: number[];
  /** What a leaf adds. */
  adds: number[];
}

/** The trees as they stand in weights.ts, one behind the other. */
export interface TreeTable {
  bias: number;
  trees: string;
}

/** What one step of a leaf is worth. */
export const LEAF_STEP = 0.02;

/** What the trees say of some values, added up. */
export function addTrees({ bias, roots, asks, limits, highs, adds }: Trees, values: Uint8Array): number {
  let sum = bias;
  for (const root of roots) {
    let at = root;
    for (let ask = asks[at] as number; ask >= 0; ask = asks[at] as number) {
      at = (values[ask] as number) < (limits[at] as number) ? at + 1 : (highs[at] as number);
    }
    sum += adds[at] as number;
  }
  return sum;
}

export function readTrees({ bias, trees }: TreeTable): Trees {
  const read: Trees = { bias, roots: [], asks: [], limits: [], highs: [], adds: [] };
  for (let at = 0; at < trees.length; at = readNode(trees, at, read)) read.roots.push(read.asks.length);
  return read;
}

/** Reads the node that begins at a place, with all below it; returns the place behind. */
function readNode(written: string, at: number, read: Trees): number {
  const { count: ask, leaf, next } = readCountOrLeaf(written, at);
  const node = read.asks.push(ask ?? -1) - 1;
  const limit = ask === null ? null : readCountOrLeaf(written, next);
  read.limits.push(limit?.count ?? 0);
  read.highs.push(0);
  read.adds.push(leaf * LEAF_STEP);
  if (limit === null) return next;
  const high = readNode(written, limit.next, read);
  read.highs[node] = read.asks.length;
  return readNode(written, high, read);
}
