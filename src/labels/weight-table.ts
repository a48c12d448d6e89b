import type { Calibration } from "./confidence";
import type { TreeTable } from "./trees";

/** The fitted table as it stands in weights.ts: one character a weight, and no mark between rows, whose lengths are known:
 *  zeros make long runs, which cost least where nothing interrupts them. */
export interface WeightTable {
  /** What one step of a character is worth. */
  step: number;
  /** For each feature in the order of FEATURES, for each of its values, one weight a column. */
  features: string;
  biases: string;
  /** For the second look at the title: for each feature, then each title feature, one weight a value. */
  titles: string;
  /** For bylines the same with the byline features; the others are trees. */
  judges: { byline: string; heading: TreeTable; body: TreeTable };
  /** For each state, one weight for each state behind it. */
  transitions: string;
  starts: string;
  ends: string;
  calibration: Calibration;
}
