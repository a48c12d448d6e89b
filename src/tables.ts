// Bundlers keep the order of imports, and gzip looks back over 32 kB: with the long tables in front of all code, words
// beside the languages, like stands near like.
// biome-ignore-start assist/source/organizeImports: the order saves 1 kB
export * from "./lexicon/agencies";
export * from "./lexicon/name-parts";
export * from "./lexicon/name-grams";
export * from "./labels/weights";
export * from "./zones/abbreviations";
// biome-ignore-end assist/source/organizeImports: the order saves 1 kB
