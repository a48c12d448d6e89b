import { ROW_COUNT } from "../../src/features/observe";
import { COLUMNS, mayEnd, mayFollow, mayStart, STATE_LIST, STATE_NAMES } from "../../src/labels/states";
import { update } from "./adagrad";
import { generator, shuffle } from "./random";

/** One text to learn from. */
export interface Example {
  rows: Uint16Array;
  firstRow: Uint32Array;
  /** The states that each block may have, one bit each. */
  allowed: Uint32Array;
  weight: number;
}

export interface Parameters {
  /** `emissions[row * columns + column]` */
  emissions: Float64Array;
  /** One a state: how much it is liked anywhere. */
  biases: Float64Array;
  transitions: Float64Array;
  starts: Float64Array;
  ends: Float64Array;
}

export interface FitOptions {
  epochs: number;
  rate: number;
  l2: number;
  l1: number;
  seed: number;
}

const S = STATE_LIST.length;
const C = COLUMNS.length;
// Moves that the rules allow, by the state that they lead to.
const PREDECESSORS = STATE_NAMES.map((to) => STATE_NAMES.flatMap((from, f) => (mayFollow(from, to) ? [f] : [])));
const SUCCESSORS = STATE_NAMES.map((from) => STATE_NAMES.flatMap((to, t) => (mayFollow(from, to) ? [t] : [])));
const COLUMN_OF = STATE_LIST.map(({ column }) => column);

/** Nothing learned yet; what the rules forbid is -Infinity and stays so. */
function unlearned(): Parameters {
  const forbid = (isAllowed: boolean) => (isAllowed ? 0 : Number.NEGATIVE_INFINITY);
  return {
    emissions: new Float64Array(ROW_COUNT * C),
    biases: new Float64Array(S),
    transitions: Float64Array.from(STATE_NAMES.flatMap((from) => STATE_NAMES.map((to) => forbid(mayFollow(from, to))))),
    starts: Float64Array.from(STATE_NAMES, (name) => forbid(mayStart(name))),
    ends: Float64Array.from(STATE_NAMES, (name) => forbid(mayEnd(name))),
  };
}

/** Emission scores of every block and state. */
function scoreBlocks(rows: Uint16Array, firstRow: Uint32Array, p: Parameters): Float64Array {
  const n = firstRow.length - 1;
  const out = new Float64Array(n * S);
  const sums = new Float64Array(C);
  for (let i = 0; i < n; i++) {
    sums.fill(0);
    for (let r = firstRow[i]!; r < firstRow[i + 1]!; r++) {
      const base = rows[r]! * C;
      for (let c = 0; c < C; c++) sums[c]! += p.emissions[base + c]!;
    }
    for (let s = 0; s < S; s++) out[i * S + s] = sums[COLUMN_OF[s]!]! + p.biases[s]!;
  }
  return out;
}

/** Expected state and transition counts under the chain, restricted to allowed states; returns log Z. */
function expectations(
  E: Float64Array,
  p: Parameters,
  allowed: Uint32Array | null,
  gamma: Float64Array,
  xi: Float64Array,
  first: Float64Array,
  lastG: Float64Array,
  sign: number,
): number {
  const n = E.length / S;
  const alpha = new Float64Array(n * S);
  const W = new Float64Array(n * S);
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    let m = -Infinity;
    for (let s = 0; s < S; s++) if (E[i * S + s]! > m) m = E[i * S + s]!;
    logZ += m;
    for (let s = 0; s < S; s++)
      W[i * S + s] = allowed !== null && (allowed[i]! & (1 << s)) === 0 ? 0 : Math.exp(E[i * S + s]! - m);
  }
  const T = p.transitions.map(Math.exp);
  const c = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let t = 0; t < S; t++) {
      const w = W[i * S + t]!;
      if (w === 0) continue;
      let a = 0;
      if (i === 0) a = Math.exp(p.starts[t]!);
      else for (const s of PREDECESSORS[t]!) a += alpha[(i - 1) * S + s]! * T[s * S + t]!;
      sum += alpha[i * S + t] = a * w;
    }
    if (!(sum > 0)) return NaN;
    c[i] = sum;
    logZ += Math.log(sum);
    for (let t = 0; t < S; t++) alpha[i * S + t]! /= sum;
  }
  let beta = new Float64Array(S);
  let z = 0;
  for (let s = 0; s < S; s++) {
    beta[s] = Math.exp(p.ends[s]!);
    z += alpha[(n - 1) * S + s]! * beta[s]!;
  }
  if (!(z > 0)) return NaN;
  logZ += Math.log(z);
  for (let s = 0; s < S; s++) beta[s]! /= z;
  for (let s = 0; s < S; s++) lastG[s]! += sign * alpha[(n - 1) * S + s]! * beta[s]!;
  for (let i = n - 1; i >= 0; i--) {
    for (let s = 0; s < S; s++) gamma[i * S + s]! += sign * alpha[i * S + s]! * beta[s]!;
    if (i === 0) break;
    const next = new Float64Array(S);
    for (let s = 0; s < S; s++) {
      const a = alpha[(i - 1) * S + s]!;
      let b = 0;
      for (const t of SUCCESSORS[s]!) {
        const w = W[i * S + t]!;
        if (w === 0) continue;
        const v = (T[s * S + t]! * w * beta[t]!) / c[i]!;
        b += v;
        xi[s * S + t]! += sign * a * v;
      }
      next[s] = b;
    }
    beta = next;
  }
  for (let s = 0; s < S; s++) first[s]! += sign * gamma0(alpha, beta, s);
  return logZ;
}

const gamma0 = (alpha: Float64Array, beta: Float64Array, s: number) => alpha[s]! * beta[s]!;

/** Conditional random field with partial labels, AdaGrad with a proximal L1 and L2 step. */
export function fitField(examples: readonly Example[], options: FitOptions): Parameters {
  const p = unlearned();
  const gE = new Float64Array(p.emissions.length).fill(1);
  const gB = new Float64Array(S).fill(1);
  const gT = new Float64Array(S * S).fill(1);
  const gS = new Float64Array(S).fill(1);
  const gEnd = new Float64Array(S).fill(1);
  const last = new Uint32Array(p.emissions.length / C);
  const stamp = new Uint32Array(p.emissions.length / C);
  const touched = new Uint32Array(p.emissions.length / C);
  const rowGrad = new Float64Array(p.emissions.length);
  const random = generator(options.seed);
  const order = examples.map((_, i) => i);
  const lambda2 = options.l2;
  const lambda1 = options.l1;
  let step = 0;
  const mean = zeroLike(p);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const e = examples[at]!;
      const n = e.firstRow.length - 1;
      const E = scoreBlocks(e.rows, e.firstRow, p);
      const gamma = new Float64Array(n * S);
      const xi = new Float64Array(S * S);
      const first = new Float64Array(S);
      const lastG = new Float64Array(S);
      const zAllowed = expectations(E, p, e.allowed, gamma, xi, first, lastG, 1);
      if (Number.isNaN(zAllowed)) continue;
      const zAll = expectations(E, p, null, gamma, xi, first, lastG, -1);
      if (!Number.isFinite(zAll) || !gamma.every(Number.isFinite)) continue;
      step++;
      // texts differ in length: a long page counts for more, but not by its length
      const scale = e.weight / Math.sqrt(n);
      for (let k = 0; k < S * S; k++)
        if (xi[k] !== 0) update(p.transitions, gT, k, xi[k]! * scale, options.rate, 0, lambda2);
      for (let s = 0; s < S; s++) {
        if (first[s] !== 0) update(p.starts, gS, s, first[s]! * scale, options.rate, 0, lambda2);
        if (lastG[s] !== 0) update(p.ends, gEnd, s, lastG[s]! * scale, options.rate, 0, lambda2);
      }
      // gather by row
      let touchedCount = 0;
      const d = new Float64Array(C);
      for (let i = 0; i < n; i++) {
        d.fill(0);
        let any = 0;
        for (let s = 0; s < S; s++) {
          const v = gamma[i * S + s]!;
          d[COLUMN_OF[s]!]! += v;
          any += Math.abs(v);
        }
        if (any < 1e-3) continue;
        for (let r = e.firstRow[i]!; r < e.firstRow[i + 1]!; r++) {
          const row = e.rows[r]!;
          const base = row * C;
          if (stamp[row] !== step) {
            stamp[row] = step;
            touched[touchedCount++] = row;
            for (let c = 0; c < C; c++) rowGrad[base + c] = d[c]!;
          } else for (let c = 0; c < C; c++) rowGrad[base + c]! += d[c]!;
        }
      }
      for (let t = 0; t < touchedCount; t++) {
        const row = touched[t]!;
        const idle = step - last[row]!;
        last[row] = step;
        for (let c = 0; c < C; c++)
          update(
            p.emissions,
            gE,
            row * C + c,
            rowGrad[row * C + c]! * scale,
            options.rate,
            lambda1 * idle,
            lambda2 * idle,
          );
      }
      const sumB = new Float64Array(S);
      for (let i = 0; i < n; i++) for (let s = 0; s < S; s++) sumB[s]! += gamma[i * S + s]!;
      for (let s = 0; s < S; s++) update(p.biases, gB, s, sumB[s]! * scale, options.rate, 0, lambda2);
    }
    if (epoch >= options.epochs - 3) {
      addTo(mean, p);
      averaged++;
    }
  }
  for (const key of Object.keys(mean) as (keyof Parameters)[])
    for (let k = 0; k < mean[key].length; k++) mean[key][k]! /= averaged;
  return mean;
}

function zeroLike(p: Parameters): Parameters {
  return {
    emissions: new Float64Array(p.emissions.length),
    biases: new Float64Array(S),
    transitions: new Float64Array(S * S),
    starts: new Float64Array(S),
    ends: new Float64Array(S),
  };
}
function addTo(mean: Parameters, p: Parameters): void {
  for (const key of Object.keys(mean) as (keyof Parameters)[])
    for (let k = 0; k < mean[key].length; k++) mean[key][k]! += p[key][k]!;
}
