/** A linear chain: what each place would be by itself, and what likes to follow what. Numbers are log weights. */
export interface Chain {
  /** States. */
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

/** The moves from state to state that are not forbidden, gathered into each state and out of each. */
export interface Moves {
  into: MoveList;
  outOf: MoveList;
}

/** The moves on one side of each state: those of `s` stand from `first[s]` up to `first[s + 1]`. */
interface MoveList {
  first: Uint16Array;
  /** The state at the other side. */
  others: Uint8Array;
  weights: Float64Array;
  /** The weights as factors. */
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

/** Gathers the moves: two in five pairs of states are forbidden and cost nothing then.
 *  @param transitions `transitions[from * states + to]`; -Infinity where forbidden. */
export function gatherMoves(transitions: Float64Array, states: number): Moves {
  return {
    into: listMoves(states, (to, from) => transitions[from * states + to] as number),
    outOf: listMoves(states, (from, to) => transitions[from * states + to] as number),
  };
}

function listMoves(states: number, weightOf: (state: number, other: number) => number): MoveList {
  const first = new Uint16Array(states + 1);
  const others: number[] = [];
  const weights: number[] = [];
  for (let state = 0; state < states; state++) {
    for (let other = 0; other < states; other++) {
      const weight = weightOf(state, other);
      if (weight === -Infinity) continue;
      others.push(other);
      weights.push(weight);
    }
    first[state + 1] = others.length;
  }
  return {
    first,
    others: Uint8Array.from(others),
    weights: Float64Array.from(weights),
    factors: Float64Array.from(weights, Math.exp),
  };
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
  const { first, others, weights } = moves.into;
  const places = emissions.length / states;
  const path = new Uint8Array(places);
  if (places === 0) return path;
  const from = new Uint8Array(emissions.length);
  let scores = starts.map((start, s) => start + (emissions[s] as number));
  let next = new Float64Array(states);
  for (let row = states; row < emissions.length; row += states) {
    for (let to = 0; to < states; to++) {
      const end = first[to + 1] as number;
      let best = 0;
      let most = -Infinity;
      for (let m = first[to] as number; m < end; m++) {
        const s = others[m] as number;
        const score = (scores[s] as number) + (weights[m] as number);
        if (score > most) {
          most = score;
          best = s;
        }
      }
      next[to] = most + (emissions[row + to] as number);
      from[row + to] = best;
    }
    [scores, next] = [next, scores];
  }
  const totals = scores.map((score, s) => score + (ends[s] as number));
  path[places - 1] = totals.indexOf(totals.reduce((most, total) => Math.max(most, total), -Infinity));
  for (let i = places - 1; i > 0; i--) path[i - 1] = from[i * states + (path[i] as number)] as number;
  return path;
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
    let sum = 0;
    for (let at = row; at < row + states; at++) {
      sum += likely[at] = (forward[at] as number) * (backward[at] as number);
    }
    for (let at = row; at < row + states; at++) likely[at] = (likely[at] as number) / sum;
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
  const { first, others, factors: likings } = moves.into;
  for (let row = place * states; row < forward.length; row += states) {
    let sum = 0;
    for (let to = 0; to < states; to++) {
      const end = first[to + 1] as number;
      let reach = row === 0 ? Math.exp(starts[to] as number) : 0;
      for (let m = row === 0 ? end : (first[to] as number); m < end; m++) {
        reach += (forward[row - states + (others[m] as number)] as number) * (likings[m] as number);
      }
      sum += forward[row + to] = reach * (factors[row + to] as number);
    }
    for (let at = row; at < row + states; at++) forward[at] = (forward[at] as number) / sum;
  }
}

/** Sums what follows each state, at all places before one. */
function sumBackward({ states, moves }: Chain, { factors, backward }: Sums, place: number): void {
  const { first, others, factors: likings } = moves.outOf;
  const ahead = new Float64Array(states);
  for (let row = place * states; row > 0; row -= states) {
    for (let s = 0; s < states; s++) ahead[s] = (factors[row + s] as number) * (backward[row + s] as number);
    let sum = 0;
    for (let s = 0; s < states; s++) {
      const end = first[s + 1] as number;
      let reach = 0;
      for (let m = first[s] as number; m < end; m++) {
        reach += (likings[m] as number) * (ahead[others[m] as number] as number);
      }
      sum += backward[row - states + s] = reach;
    }
    for (let at = row - states; at < row; at++) backward[at] = (backward[at] as number) / sum;
  }
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
  for (let i = 0; i < shares.length; i++) {
    let share = 0;
    for (const s of among) share += likely[i * states + s] as number;
    shares[i] = share;
  }
  return shares;
}
