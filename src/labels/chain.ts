/** A linear chain: what each place would be by itself, and what likes to follow what. Numbers are log weights. */
export interface Chain {
  /** States. */
  states: number;
  /** `emissions[i * states + s]`: how well state `s` fits place `i`. */
  emissions: Float64Array;
  /** `transitions[from * states + to]`; -Infinity where forbidden. */
  transitions: Float64Array;
  starts: Float64Array;
  ends: Float64Array;
  /** The emissions as factors, and the posteriors, once they were asked for. */
  factors?: Float64Array;
  likely?: Float64Array | undefined;
}

// More than all other weights of a text's place together.
const CERTAIN = 1000;

/** Makes a place have a state. */
export function settle(chain: Chain, place: number, state: number): void {
  const { states, emissions, factors } = chain;
  const row = place * states;
  emissions[row + state] = (emissions[row + state] as number) + CERTAIN;
  chain.likely = undefined;
  if (factors !== undefined) scaleExp(emissions, factors, row, row + states);
}

/** The best sequence of states (Viterbi). */
export function bestPath(chain: Chain): Uint8Array {
  const { states, emissions, starts, ends } = chain;
  const { first, others, weights } = movesBy(chain, "to");
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

/** How likely each state is at each place, over all sequences (forward-backward, scaled). Rows sum to 1. */
export function posteriors(chain: Chain): Float64Array {
  chain.likely ??= multiplyBackward(multiplyForward(chain), chain);
  return chain.likely;
}

function multiplyForward(chain: Chain): Float64Array {
  const { states, emissions, starts } = chain;
  const { first, others, weights: moves } = movesBy(chain, "to", Math.exp);
  const factors = factorsOf(chain);
  const forward = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += states) {
    let sum = 0;
    for (let to = 0; to < states; to++) {
      const end = first[to + 1] as number;
      let reach = row === 0 ? Math.exp(starts[to] as number) : 0;
      for (let m = row === 0 ? end : (first[to] as number); m < end; m++) {
        reach += (forward[row - states + (others[m] as number)] as number) * (moves[m] as number);
      }
      sum += forward[row + to] = reach * (factors[row + to] as number);
    }
    for (let s = 0; s < states; s++) forward[row + s] = (forward[row + s] as number) / sum;
  }
  return forward;
}

/** Turns forward weights into posteriors, from the last place to the first. */
function multiplyBackward(forward: Float64Array, chain: Chain): Float64Array {
  const { states, ends } = chain;
  const factors = factorsOf(chain);
  const { first, others, weights: moves } = movesBy(chain, "from", Math.exp);
  const backward = ends.map(Math.exp);
  const ahead = new Float64Array(states);
  for (let row = forward.length - states; row >= 0; row -= states) {
    let sum = 0;
    for (let s = 0; s < states; s++) {
      sum += forward[row + s] = (forward[row + s] as number) * (backward[s] as number);
      ahead[s] = (factors[row + s] as number) * (backward[s] as number);
    }
    for (let s = 0; s < states; s++) forward[row + s] = (forward[row + s] as number) / sum;
    let scale = 0;
    for (let s = 0; s < states; s++) {
      const end = first[s + 1] as number;
      let reach = 0;
      for (let m = first[s] as number; m < end; m++)
        reach += (moves[m] as number) * (ahead[others[m] as number] as number);
      scale += backward[s] = reach;
    }
    for (let s = 0; s < states; s++) backward[s] = (backward[s] as number) / scale;
  }
  return forward;
}

/** The moves that are not forbidden, state by state: those of `s` stand from `first[s]` up to `first[s + 1]`. */
interface Moves {
  first: Uint16Array;
  /** The state at the other side. */
  others: Uint8Array;
  weights: Float64Array;
}

/** Gathers the moves into each state, or out of each: two in five pairs are forbidden and cost nothing then. */
function movesBy({ states, transitions }: Chain, side: "from" | "to", weigh = (weight: number) => weight): Moves {
  const first = new Uint16Array(states + 1);
  const others = new Uint8Array(transitions.length);
  const weights = new Float64Array(transitions.length);
  let count = 0;
  for (let state = 0; state < states; state++) {
    for (let other = 0; other < states; other++) {
      const weight = transitions[side === "to" ? other * states + state : state * states + other] as number;
      if (weight === -Infinity) continue;
      others[count] = other;
      weights[count++] = weigh(weight);
    }
    first[state + 1] = count;
  }
  return { first, others, weights };
}

function factorsOf(chain: Chain): Float64Array {
  const { states, emissions } = chain;
  if (chain.factors === undefined) {
    chain.factors = new Float64Array(emissions.length);
    for (let row = 0; row < emissions.length; row += states) scaleExp(emissions, chain.factors, row, row + states);
  }
  return chain.factors;
}

/** exp of a row, its greatest being 1, so that nothing overflows. */
function scaleExp(emissions: Float64Array, factors: Float64Array, from: number, to: number): void {
  let most = -Infinity;
  for (let s = from; s < to; s++) most = Math.max(most, emissions[s] as number);
  for (let s = from; s < to; s++) factors[s] = Math.exp((emissions[s] as number) - most);
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
