import type { SettledReading } from "../../src/features/judge-features";
import { settledReading } from "../../src/labels/judge";
import { STATE_NAMES, type StateName } from "../../src/labels/states";

/** A block of an invented reading: its state, and how likely it is others; its own state has the rest. */
export type Read = StateName | readonly [state: StateName, likely: Partial<Record<StateName, number>>];

/** What a chain would have said: the path and the shares of all states, a row a block. */
export function invent(reads: readonly Read[]): { path: Uint8Array; likely: Float64Array } {
  const rows = reads.map((read) => (typeof read === "string" ? ([read, {}] as const) : read));
  const likely = rows.flatMap(([state, shares]) => {
    const others = Object.entries(shares).filter(([name]) => name !== state);
    const rest = 1 - others.reduce((sum, [, share]) => sum + share, 0);
    return STATE_NAMES.map((name) => (name === state ? rest : (shares[name] ?? 0)));
  });
  return {
    path: Uint8Array.from(rows, ([state]) => STATE_NAMES.indexOf(state)),
    likely: Float64Array.from(likely),
  };
}

/** A settled reading of invented blocks. */
export function settle(...reads: readonly Read[]): SettledReading {
  const { path, likely } = invent(reads);
  return settledReading(likely, path);
}
