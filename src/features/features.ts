import { SHAPE_FEATURES } from "./shape-features";
import { type Feature, OWN, TOLD, WORD_FEATURES } from "./word-features";

export interface NamedFeature extends Feature {
  name: string;
}

// Names are for whoever fits and tests; here, where the parser does not import them, they cost its users no bytes.
const NAMES = [
  "bias",
  "width",
  "width above",
  "width below",
  "width 2 above",
  "width 2 below",
  "widths of three",
  "last character",
  "first character",
  "last character above",
  "first character below",
  "words",
  "capitalised words",
  "digits",
  "sentences",
  "commas",
  "separators",
  "quotes",
  "brackets",
  "common words",
  "blank lines above",
  "blank lines below",
  "repeated",
  "overlap",
  "echo",
  "words of the prose below",
  "overlap rank",
  "place",
  "prose",
  "index",
  "index and width",
  "from the end",
  "run of short lines",
  "prose above",
  "prose below",
  "prose before and behind",
  "tail marks",
  "date",
  "date above",
  "date below",
  "name",
  "spelling of names",
  "name above",
  "name below",
  "name and place",
  "date and place",
  "name and date",
  "like the line above",
  "clock",
  "link",
  "at sign",
  "copyright sign",
  ...OWN,
  ...TOLD.map((group) => `${group} above`),
  ...TOLD.map((group) => `${group} below`),
];

/** Every feature, in the order of the weights. */
export const FEATURES: readonly NamedFeature[] = [...SHAPE_FEATURES, ...WORD_FEATURES].map(({ size }, f) => ({
  name: NAMES[f] as string,
  size,
}));
