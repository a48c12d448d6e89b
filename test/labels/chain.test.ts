import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestPath, type Chain, gatherMoves, posteriors, settle } from "../../src/labels/chain";

const STATES = 8;
const MOST_PLACES = 3;
const weight = fc.double({ min: -3, max: 3, noNaN: true });
const someForbidden = fc.oneof({ weight: 4, arbitrary: weight }, { weight: 1, arbitrary: fc.constant(-Infinity) });

interface TestChain extends Chain {
  transitions: Float64Array;
}

/** Short chains in which the first state may always follow itself, so that some sequence is allowed. */
const chains = fc
  .record({
    places: fc.integer({ min: 1, max: MOST_PLACES }),
    numbers: fc.array(weight, { minLength: MOST_PLACES * STATES, maxLength: MOST_PLACES * STATES }),
    transitions: fc.array(someForbidden, { minLength: STATES * STATES, maxLength: STATES * STATES }),
    starts: fc.array(weight, { minLength: STATES, maxLength: STATES }),
    ends: fc.array(weight, { minLength: STATES, maxLength: STATES }),
  })
  .map(({ places, numbers, transitions, starts, ends }): TestChain => {
    const allowed = Float64Array.from([0.5, ...transitions.slice(1)]);
    return {
      states: STATES,
      emissions: Float64Array.from(numbers.slice(0, places * STATES)),
      transitions: allowed,
      moves: gatherMoves(allowed, STATES),
      starts: Float64Array.from(starts),
      ends: Float64Array.from(ends),
    };
  });

function everyPath(places: number): number[][] {
  if (places === 0) return [[]];
  return everyPath(places - 1).flatMap((path) => Array.from({ length: STATES }, (_, s) => [...path, s]));
}

function scoreOf({ emissions, transitions, starts, ends }: TestChain, path: readonly number[]): number {
  const [first, last] = [path[0] as number, path.at(-1) as number];
  let score = (starts[first] as number) + (ends[last] as number);
  for (const [i, s] of path.entries()) {
    score += emissions[i * STATES + s] as number;
    if (i > 0) score += transitions[(path[i - 1] as number) * STATES + s] as number;
  }
  return score;
}

describe("bestPath", () => {
  test("finds a sequence that no other one beats", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const paths = everyPath(chain.emissions.length / STATES);
        const best = Math.max(...paths.map((path) => scoreOf(chain, path)));
        expect(scoreOf(chain, [...bestPath(chain)])).toBeCloseTo(best, 9);
      }),
    );
  });

  test("is empty for no places", () => {
    const [starts, ends] = [new Float64Array(STATES), new Float64Array(STATES)];
    const moves = gatherMoves(new Float64Array(STATES * STATES), STATES);
    expect(bestPath({ states: STATES, emissions: new Float64Array(0), moves, starts, ends })).toHaveLength(0);
  });
});

describe("posteriors", () => {
  test("are the shares of all sequences that pass a state", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const paths = everyPath(chain.emissions.length / STATES);
        const total = paths.reduce((sum, path) => sum + Math.exp(scoreOf(chain, path)), 0);
        const shares = posteriors(chain);
        for (const [at, share] of shares.entries()) {
          const passing = paths.filter((path) => path[Math.floor(at / STATES)] === at % STATES);
          const expected = passing.reduce((sum, path) => sum + Math.exp(scoreOf(chain, path)), 0) / total;
          expect(share).toBeCloseTo(expected, 9);
        }
      }),
    );
  });
});

describe("settle", () => {
  test("gives what the chain would have given, had the place been settled from the start", () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, somewhere) => {
        const place = somewhere % (chain.emissions.length / STATES);
        const afresh = { ...chain, emissions: chain.emissions.slice() };
        settle(afresh, place, 0);
        bestPath(chain);
        posteriors(chain);
        settle(chain, place, 0);
        expect([...bestPath(chain)]).toEqual([...bestPath(afresh)]);
        expect([...posteriors(chain)]).toEqual([...posteriors(afresh)]);
        expect(bestPath(chain)[place]).toBe(0);
      }),
    );
  });

  test("keeps shares finite where a place is settled against all odds", () => {
    const places = 60;
    const stay = Float64Array.from({ length: STATES * STATES }, (_, move) =>
      move % STATES === Math.floor(move / STATES) ? 0 : -Infinity,
    );
    const chain: Chain = {
      states: STATES,
      // The first state is e^50 times as likely at each place, and none ever changes into another.
      emissions: Float64Array.from({ length: places * STATES }, (_, at) => (at % STATES === 0 ? 50 : 0)),
      moves: gatherMoves(stay, STATES),
      starts: new Float64Array(STATES),
      ends: new Float64Array(STATES),
    };
    settle(chain, 1, 1);
    expect([...posteriors(chain)].every(Number.isFinite)).toBe(true);
  });
});
