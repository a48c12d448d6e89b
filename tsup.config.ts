import { copyFileSync, rmSync } from "node:fs";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { buildPlayground } from "./scripts/build-playground";
import { dropFeatureNames } from "./scripts/drop-feature-names";
import { packLexicons } from "./scripts/pack-lexicons";
import { thirdPartyLicences } from "./scripts/third-party-licences";

const shared = {
  target: "es2022",
  sourcemap: true,
  removeNodeProtocol: false,
  silent: true,
} satisfies Options;

/** Lets the command load the library's own files instead of carrying a second copy. */
const shareLibrary: Plugin = {
  name: "share-library",
  setup({ onResolve }) {
    // esbuild reads the filter as Go does, which knows no "u" flag
    onResolve({ filter: /^(\.\.\/)+index$/ }, () => ({ path: "./index.js", external: true }));
    onResolve({ filter: /^(\.\.\/)+render\/all$/ }, () => ({ path: "./render.js", external: true }));
  },
};

export default defineConfig(() => {
  // tsup runs the builds below side by side, so `clean` in one of them could remove what another has written.
  rmSync("dist", { recursive: true, force: true });
  return [
    {
      ...shared,
      // In this order index.js asks for the languages first, and they stand before all code in a bundle, as tables.ts wants.
      entry: { index: "src/index.ts", languages: "src/languages.ts", core: "src/core.ts", render: "src/render/all.ts" },
      format: ["esm", "cjs"],
      platform: "neutral",
      esbuildPlugins: [packLexicons, dropFeatureNames],
      // Letters as they are; a script tag's page may not be UTF-8, so the global build keeps escapes.
      esbuildOptions: (options) => {
        options.charset = "utf8";
      },
      // tsup 8 hands TypeScript a baseUrl of its own, which TypeScript 6 calls deprecated
      dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    },
    {
      ...shared,
      entry: { copydesk: "src/index.ts" },
      format: ["iife"],
      globalName: "copydesk",
      platform: "browser",
      esbuildPlugins: [packLexicons, dropFeatureNames],
      minify: true,
      onSuccess: async () => {
        copyFileSync("src/article.schema.json", "dist/article.schema.json");
        await buildPlayground("dist/playground.html");
      },
    },
    {
      ...shared,
      entry: { bin: "src/cli/bin.ts", "cli-worker": "src/cli/worker.ts" },
      format: ["esm"],
      platform: "node",
      target: "node20",
      esbuildPlugins: [shareLibrary, thirdPartyLicences("dist/THIRD-PARTY-LICENSES.txt")],
    },
  ];
});
