/** The fitted table as it stands in weights.ts: one character a weight. */
export interface WeightTable {
  /** What one step of a character is worth. */
  step: number;
  /** For each feature, for each of its values, one weight a column. */
  features: Record<string, string>;
  biases: string;
  /** For the second look at the title: one weight for each value of each feature, then of each title feature. */
  titles: Record<string, string>;
  /** For each state, one weight for each state behind it. */
  transitions: Record<string, string>;
  starts: string;
  ends: string;
}
