import { generator } from "./random";

/** A tree as it is fitted: a question about one of the values with a tree for either answer, or a leaf. */
export type TreeNode = { ask: number; limit: number; low: TreeNode; high: TreeNode } | { adds: number };

export interface FittedTrees {
  bias: number;
  trees: TreeNode[];
}

/** One example: what is seen of it, whether it is what it is judged for, and how much it counts. */
export interface TreeExample {
  values: Uint8Array;
  isRight: boolean;
  weight: number;
}

export interface BoostOptions {
  trees: number;
  leaves: number;
  /** How much a tree adds of what it found right. */
  rate: number;
  /** Fewest examples in a leaf. */
  fewest: number;
  l2: number;
  /** Of the examples and of what is seen of them, the share that each tree is grown on. */
  rows: number;
  columns: number;
}

interface Split {
  ask: number;
  limit: number;
  gain: number;
}

/** A leaf of a tree that still grows. */
interface Leaf {
  members: Uint32Array;
  split: Split | null;
  become(node: TreeNode): void;
}

/** The loss at each example, to the second order. */
interface Slopes {
  slope: Float64Array;
  curve: Float64Array;
}

const BINS = 256;

/** Boosted trees for a logistic loss: each tree is grown leaf by leaf where it gains most, and its leaves take a Newton
 *  step (Friedman 2001; Chen and Guestrin 2016). Deterministic. */
export function boostTrees(examples: readonly TreeExample[], options: BoostOptions): FittedTrees {
  const width = examples[0]?.values.length ?? 0;
  const values = new Uint8Array(examples.length * width);
  for (const [k, example] of examples.entries()) values.set(example.values, k * width);
  const sumOf = (some: readonly TreeExample[]) => some.reduce((sum, { weight }) => sum + weight, 1);
  const right = sumOf(examples.filter(({ isRight }) => isRight));
  const bias = Math.log(right / sumOf(examples.filter(({ isRight }) => !isRight)));
  const scores = new Float64Array(examples.length).fill(bias);
  const random = generator(1);
  const trees = Array.from({ length: options.trees }, () => {
    const slopes = slopesOf(examples, scores);
    const members = Uint32Array.from(examples.keys()).filter(() => random() < options.rows);
    const asked = Array.from({ length: width }, (_, ask) => ask).filter(() => random() < options.columns);
    const tree = new Grower(values, width, slopes, options, asked).grow(members);
    for (const k of scores.keys()) scores[k] = (scores[k] as number) + climb(tree, values, k * width);
    return tree;
  });
  return { bias, trees };
}

/** What a tree says of the example whose values begin at a place. */
function climb(tree: TreeNode, values: Uint8Array, from: number): number {
  let node = tree;
  while ("limit" in node) node = (values[from + node.ask] as number) < node.limit ? node.low : node.high;
  return node.adds;
}

function slopesOf(examples: readonly TreeExample[], scores: Float64Array): Slopes {
  const slope = new Float64Array(scores.length);
  const curve = new Float64Array(scores.length);
  for (const [k, { isRight, weight }] of examples.entries()) {
    const likely = 1 / (1 + Math.exp(-(scores[k] as number)));
    slope[k] = weight * ((isRight ? 1 : 0) - likely);
    curve[k] = weight * likely * (1 - likely);
  }
  return { slope, curve };
}

/** Grows one tree on some of the examples, asking for some of the values. */
class Grower {
  constructor(
    private readonly values: Uint8Array,
    private readonly width: number,
    private readonly slopes: Slopes,
    private readonly options: BoostOptions,
    private readonly asked: readonly number[],
  ) {}

  grow(members: Uint32Array): TreeNode {
    let root: TreeNode = { adds: 0 };
    const leaves = [
      this.leafOf(members, (node) => {
        root = node;
      }),
    ];
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((most, leaf) => ((leaf.split?.gain ?? 0) > (most.split?.gain ?? 0) ? leaf : most));
      if (best.split === null) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.split(best, best.split));
    }
    for (const leaf of leaves) leaf.become({ adds: this.stepOf(leaf.members) });
    return root;
  }

  private leafOf(members: Uint32Array, become: Leaf["become"]): Leaf {
    return { members, become, split: this.bestSplit(members) };
  }

  private split(leaf: Leaf, { ask, limit }: Split): [Leaf, Leaf] {
    const node = { ask, limit, low: { adds: 0 } as TreeNode, high: { adds: 0 } as TreeNode };
    leaf.become(node);
    const isLow = (k: number) => (this.values[k * this.width + ask] as number) < limit;
    return [
      this.leafOf(leaf.members.filter(isLow), (low) => {
        node.low = low;
      }),
      this.leafOf(
        leaf.members.filter((k) => !isLow(k)),
        (high) => {
          node.high = high;
        },
      ),
    ];
  }

  private stepOf(members: Uint32Array): number {
    const { slope, curve } = this.slopes;
    const sumOf = (list: Float64Array) => members.reduce((sum, k) => sum + (list[k] as number), 0);
    return (this.options.rate * sumOf(slope)) / (sumOf(curve) + this.options.l2);
  }

  private bestSplit(members: Uint32Array): Split | null {
    const { fewest, l2 } = this.options;
    if (members.length < 2 * fewest) return null;
    const { slopes, curves, counts } = this.countBins(members);
    const worth = (slope: number, curve: number) => (slope * slope) / (curve + l2);
    // The bins of every value hold all members, those of the first too.
    const first = (this.asked[0] as number) * BINS;
    const sumOf = (bins: Float64Array) => bins.subarray(first, first + BINS).reduce((sum, one) => sum + one, 0);
    const [allSlope, allCurve] = [sumOf(slopes), sumOf(curves)];
    const whole = worth(allSlope, allCurve);
    let best: Split | null = null;
    for (const ask of this.asked) {
      let [slope, curve, count] = [0, 0, 0];
      for (let limit = 1; limit < BINS; limit++) {
        const bin = ask * BINS + limit - 1;
        if (counts[bin] === 0) continue;
        slope += slopes[bin] as number;
        curve += curves[bin] as number;
        count += counts[bin] as number;
        if (count < fewest) continue;
        if (members.length - count < fewest) break;
        const gain = worth(slope, curve) + worth(allSlope - slope, allCurve - curve) - whole;
        if (gain > (best?.gain ?? 1e-9)) best = { ask, limit, gain };
      }
    }
    return best;
  }

  /** Adds up slopes, curves and members by what value they have, for each value that is seen. */
  private countBins(members: Uint32Array): { slopes: Float64Array; curves: Float64Array; counts: Uint32Array } {
    const slopes = new Float64Array(this.width * BINS);
    const curves = new Float64Array(this.width * BINS);
    const counts = new Uint32Array(this.width * BINS);
    for (const k of members) {
      const slope = this.slopes.slope[k] as number;
      const curve = this.slopes.curve[k] as number;
      const from = k * this.width;
      for (let a = 0; a < this.asked.length; a++) {
        const ask = this.asked[a]!;
        const bin = ask * BINS + this.values[from + ask]!;
        slopes[bin]! += slope;
        curves[bin]! += curve;
        counts[bin]!++;
      }
    }
    return { slopes, curves, counts };
  }
}
