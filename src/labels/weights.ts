import type { WeightTable } from "./read-model";
export const WEIGHTS: WeightTable = { step: 1, features: {}, biases: "", titles: {}, transitions: {}, starts: "", ends: "" };
