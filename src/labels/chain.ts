/** A linear chain: what each place would be by itself, and what likes to follow what. Numbers are log weights. */
export interface Chain {
  /** How many states there are: a multiple of four. */
  states: number;
  /** `emissions[i * states + s]`: how well state `s` fits place `i`. */
  emissions: Float64Array;
  moves: Moves;
  starts: Float64Array;
  ends: Float64Array;
  /** What was worked out, as far as it holds still. */
  path?: Uint8Array | undefined;
  sums?: Sums;
  likely?: Float64Array | undefined;
}

/** The moves from state to state, and gathered into each state and out of each. */
export interface Moves {
  /** `weights[from * states + to]`; -Infinity where forbidden. */
  weights: Float64Array;
  into: MoveList;
  outOf: MoveList;
}

/** The moves on one side of the states, four states together: their sums need not wait for one another, which takes
 *  a third as long as state by state. */
interface MoveList {
  /** Of each four, the states at the other side: from the first that has a move, up to the last. */
  first: readonly number[];
  end: readonly number[];
  /** Of each four and each state at the other side, four weights. */
  weights: Float64Array;
  /** The weights as factors: 0 where forbidden. */
  factors: Float64Array;
}

/** Sums over all sequences, a row a place, each scaled so that nothing runs out of numbers. */
interface Sums {
  /** The emissions as factors. */
  factors: Float64Array;
  /** Over what leads to each state, and over what follows it. */
  forward: Float64Array;
  backward: Float64Array;
}

// More than all other weights of a text's place together.
const CERTAIN = 1000;

/** Gathers the moves: two in five pairs of states are forbidden, and nearly all of them cost nothing then.
 *  @param weights `weights[from * states + to]`; -Infinity where forbidden. */
export function gatherMoves(weights: Float64Array, states: number): Moves {
  return {
    weights,
    into: listMoves(states, (to, from) => weights[from * states + to] as number),
    outOf: listMoves(states, (from, to) => weights[from * states + to] as number),
  };
}

function listMoves(states: number, weightOf: (state: number, other: number) => number): MoveList {
  const first: number[] = [];
  const end: number[] = [];
  const weights: number[] = [];
  for (let four = 0; four < states; four += 4) {
    const rows = Array.from({ length: states }, (_, other) => [0, 1, 2, 3].map((s) => weightOf(four + s, other)));
    const isOpen = (row: readonly number[]) => row.some((weight) => weight !== -Infinity);
    const from = Math.max(0, rows.findIndex(isOpen));
    const to = rows.findLastIndex(isOpen) + 1;
    first.push(from);
    end.push(to);
    weights.push(...rows.slice(from, to).flat());
  }
  return { first, end, weights: Float64Array.from(weights), factors: Float64Array.from(weights, Math.exp) };
}

/** Makes a place have a state. The sums of what leads there and of what follows hold on. */
export function settle(chain: Chain, place: number, state: number): void {
  const { states, emissions, sums } = chain;
  const at = place * states + state;
  emissions[at] = (emissions[at] as number) + CERTAIN;
  chain.path = undefined;
  chain.likely = undefined;
  if (sums === undefined) return;
  scaleExp(chain, sums, place);
  sumForward(chain, sums, place);
  sumBackward(chain, sums, place);
}

/** The best sequence of states (Viterbi). */
export function bestPath(chain: Chain): Uint8Array {
  chain.path ??= findPath(chain);
  return chain.path;
}

function findPath({ states, emissions, moves, starts, ends }: Chain): Uint8Array {
  const path = new Uint8Array(emissions.length / states);
  const last = emissions.length - states;
  if (last < 0) return path;
  const scores = new Float64Array(emissions.length);
  for (let s = 0; s < states; s++) scores[s] = (starts[s] as number) + (emissions[s] as number);
  for (let row = states; row <= last; row += states) {
    findBest(moves.into, scores, row - states, row);
    for (let at = row; at < row + states; at++) scores[at] = (scores[at] as number) + (emissions[at] as number);
  }
  path[path.length - 1] = bestState(states, scores, last, ends, 0, 1);
  for (let i = path.length - 1; i > 0; i--) {
    path[i - 1] = bestState(states, scores, (i - 1) * states, moves.weights, path[i] as number, states);
  }
  return path;
}

/** The first of the states with the greatest score from a row on, each with its weight: from a place on, so many apart. */
function bestState(
  states: number,
  scores: Float64Array,
  row: number,
  weights: Float64Array,
  from: number,
  apart: number,
): number {
  let best = 0;
  let most = -Infinity;
  for (let s = 0; s < states; s++) {
    const score = (scores[row + s] as number) + (weights[from + s * apart] as number);
    if (score > most) {
      most = score;
      best = s;
    }
  }
  return best;
}

/** The best score over all moves from one row of states into the other. */
function findBest({ first, end, weights }: MoveList, scores: Float64Array, from: number, to: number): void {
  let m = 0;
  for (let four = 0; four < first.length; four++) {
    let a = -Infinity;
    let b = -Infinity;
    let c = -Infinity;
    let d = -Infinity;
    const until = from + (end[four] as number);
    for (let at = from + (first[four] as number); at < until; at++, m += 4) {
      const score = scores[at] as number;
      a = Math.max(a, score + (weights[m] as number));
      b = Math.max(b, score + (weights[m + 1] as number));
      c = Math.max(c, score + (weights[m + 2] as number));
      d = Math.max(d, score + (weights[m + 3] as number));
    }
    const at = to + four * 4;
    scores[at] = a;
    scores[at + 1] = b;
    scores[at + 2] = c;
    scores[at + 3] = d;
  }
}

/** How likely each state is at each place, over all sequences (forward-backward). Rows sum to 1. */
export function posteriors(chain: Chain): Float64Array {
  chain.sums ??= sumAll(chain);
  chain.likely ??= multiply(chain.sums, chain.states);
  return chain.likely;
}

function multiply({ forward, backward }: Sums, states: number): Float64Array {
  const likely = new Float64Array(forward.length);
  for (let row = 0; row < likely.length; row += states) {
    for (let at = row; at < row + states; at++) likely[at] = (forward[at] as number) * (backward[at] as number);
    scaleSum(likely, row, row + states);
  }
  return likely;
}

function sumAll(chain: Chain): Sums {
  const { states, emissions, ends } = chain;
  const of = () => new Float64Array(emissions.length);
  const sums = { factors: of(), forward: of(), backward: of() };
  const places = emissions.length / states;
  if (places === 0) return sums;
  for (let place = 0; place < places; place++) scaleExp(chain, sums, place);
  sums.backward.set(ends.map(Math.exp), emissions.length - states);
  sumForward(chain, sums, 0);
  sumBackward(chain, sums, places - 1);
  return sums;
}

/** Sums what leads to each state, at a place and all behind it. */
function sumForward({ states, moves, starts }: Chain, { factors, forward }: Sums, place: number): void {
  for (let row = place * states; row < forward.length; row += states) {
    if (row === 0) forward.set(starts.map(Math.exp));
    else sumMoves(moves.into, forward, row - states, forward, row);
    for (let at = row; at < row + states; at++) forward[at] = (forward[at] as number) * (factors[at] as number);
    scaleSum(forward, row, row + states);
  }
}

/** Sums what follows each state, at all places before one. */
function sumBackward({ states, moves }: Chain, { factors, backward }: Sums, place: number): void {
  const ahead = new Float64Array(states);
  for (let row = place * states; row > 0; row -= states) {
    for (let s = 0; s < states; s++) ahead[s] = (factors[row + s] as number) * (backward[row + s] as number);
    sumMoves(moves.outOf, ahead, 0, backward, row - states);
    scaleSum(backward, row - states, row);
  }
}

/** Sums over all moves between one row of states and another. */
function sumMoves(
  { first, end, factors }: MoveList,
  others: Float64Array,
  from: number,
  sums: Float64Array,
  to: number,
): void {
  let m = 0;
  for (let four = 0; four < first.length; four++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const until = from + (end[four] as number);
    for (let at = from + (first[four] as number); at < until; at++, m += 4) {
      const other = others[at] as number;
      a += other * (factors[m] as number);
      b += other * (factors[m + 1] as number);
      c += other * (factors[m + 2] as number);
      d += other * (factors[m + 3] as number);
    }
    const at = to + four * 4;
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
  }
}

/** Makes numbers sum to 1; all 0, where a place was settled against all odds, they stay 0. */
function scaleSum(numbers: Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at < to; at++) sum += numbers[at] as number;
  if (sum === 0) return;
  for (let at = from; at < to; at++) numbers[at] = (numbers[at] as number) / sum;
}

/** exp of a row, its greatest being 1, so that nothing overflows. */
function scaleExp({ states, emissions }: Chain, { factors }: Sums, place: number): void {
  const from = place * states;
  let most = -Infinity;
  for (let at = from; at < from + states; at++) most = Math.max(most, emissions[at] as number);
  for (let at = from; at < from + states; at++) factors[at] = Math.exp((emissions[at] as number) - most);
}

/** How likely each place has one of some states. */
export function sharesOf(likely: Float64Array, states: number, among: readonly number[]): Float64Array {
  const shares = new Float64Array(likely.length / states);
  for (const s of among) {
    for (let i = 0, at = s; i < shares.length; i++, at += states)
      shares[i] = (shares[i] as number) + (likely[at] as number);
  }
  return shares;
}
