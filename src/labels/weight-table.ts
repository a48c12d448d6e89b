import type { Calibration } from "./confidence";
import type { TreeTable } from "./trees";

/** The fitted table as it stands in weights.ts: one character a weight. */
export interface WeightTable {
  /** What one step of a character is worth. */
  step: number;
  /** For each feature in the order of FEATURES, for each of its values, one weight a column. */
  features: readonly string[];
  biases: string;
  /** For the second look at the title: for each feature, then each title feature, one weight a value. */
  titles: readonly string[];
  /** For bylines the same with the byline features; the others are trees. */
  judges: { byline: readonly string[]; heading: TreeTable; body: TreeTable };
  /** For each state, one weight for each state behind it. */
  transitions: readonly string[];
  starts: string;
  ends: string;
  calibration: Calibration;
}
