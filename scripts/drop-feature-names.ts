import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

// { name: "likely byline", size: 9, …
const NAME = /(?<=\{\s*)name: "[^"]*",\s*(?=size: )/gu;

/** Leaves out what late features are called: a name is for whoever fits and tests, and ships to nobody. */
export const dropFeatureNames: Plugin = {
  name: "drop-feature-names",
  setup({ onLoad }) {
    // esbuild reads the filter as Go does, which knows no "u" flag
    onLoad({ filter: /[/\\]src[/\\]features[/\\](?:judge|title)-features\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(NAME, ""),
      loader: "ts",
    }));
  },
};
