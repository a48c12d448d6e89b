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
}

/** The best sequence of states (Viterbi). */
export function bestPath({ states, emissions, transitions, starts, ends }: Chain): Uint8Array {
  const places = emissions.length / states;
  const path = new Uint8Array(places);
  if (places === 0) return path;
  const from = new Uint8Array(emissions.length);
  let scores = starts.map((start, s) => start + (emissions[s] as number));
  for (let i = 1; i < places; i++) {
    const next = new Float64Array(states);
    for (let to = 0; to < states; to++) {
      let best = 0;
      let most = -Infinity;
      for (let s = 0; s < states; s++) {
        const score = (scores[s] as number) + (transitions[s * states + to] as number);
        if (score > most) {
          most = score;
          best = s;
        }
      }
      next[to] = most + (emissions[i * states + to] as number);
      from[i * states + to] = best;
    }
    scores = next;
  }
  const totals = scores.map((score, s) => score + (ends[s] as number));
  path[places - 1] = totals.indexOf(totals.reduce((most, total) => Math.max(most, total), -Infinity));
  for (let i = places - 1; i > 0; i--) path[i - 1] = from[i * states + (path[i] as number)] as number;
  return path;
}

/** How likely each state is at each place, over all sequences (forward-backward, scaled). Rows sum to 1. */
export function posteriors({ states, emissions, transitions, starts, ends }: Chain): Float64Array {
  const places = emissions.length / states;
  const forward = new Float64Array(emissions.length);
  const weights = scaledExp(emissions, states);
  const moves = transitions.map(Math.exp);
  for (let i = 0; i < places; i++) {
    const row = i * states;
    let sum = 0;
    for (let to = 0; to < states; to++) {
      let reach = i === 0 ? Math.exp(starts[to] as number) : 0;
      for (let s = 0; i > 0 && s < states; s++) {
        reach += (forward[row - states + s] as number) * (moves[s * states + to] as number);
      }
      sum += forward[row + to] = reach * (weights[row + to] as number);
    }
    for (let s = 0; s < states; s++) forward[row + s] = (forward[row + s] as number) / sum;
  }
  multiplyBackward(forward, { places, states, weights, moves, ends });
  return forward;
}

interface Backward {
  places: number;
  states: number;
  weights: Float64Array;
  moves: Float64Array;
  ends: Float64Array;
}

/** Turns forward weights into posteriors, from the last place to the first. */
function multiplyBackward(forward: Float64Array, { places, states, weights, moves, ends }: Backward): void {
  let backward = ends.map(Math.exp);
  for (let i = places - 1; i >= 0; i--) {
    const row = i * states;
    let sum = 0;
    for (let s = 0; s < states; s++) sum += (forward[row + s] as number) * (backward[s] as number);
    for (let s = 0; s < states; s++) forward[row + s] = ((forward[row + s] as number) * (backward[s] as number)) / sum;
    const next = new Float64Array(states);
    let scale = 0;
    for (let s = 0; s < states; s++) {
      let reach = 0;
      for (let to = 0; to < states; to++) {
        reach += (moves[s * states + to] as number) * (weights[row + to] as number) * (backward[to] as number);
      }
      next[s] = reach;
      scale += reach;
    }
    backward = next.map((reach) => reach / scale);
  }
}

/** exp of each row, the row's greatest being 1, so that nothing overflows. */
function scaledExp(emissions: Float64Array, states: number): Float64Array {
  const weights = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += states) {
    let most = -Infinity;
    for (let s = 0; s < states; s++) most = Math.max(most, emissions[row + s] as number);
    for (let s = 0; s < states; s++) weights[row + s] = Math.exp((emissions[row + s] as number) - most);
  }
  return weights;
}
