export type { Lexicon } from "./lexicon/lexicon";
export { createParser, type Parser } from "./parser";
export type * from "./types";
