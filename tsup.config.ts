import { defineConfig, type Options } from "tsup";

const shared = {
  target: "es2022",
  sourcemap: true,
  removeNodeProtocol: false,
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", core: "src/core.ts", languages: "src/languages.ts", render: "src/render/all.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    // tsup 8 hands TypeScript a baseUrl of its own, which TypeScript 6 calls deprecated
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    clean: true,
  },
  {
    ...shared,
    entry: { copydesk: "src/index.ts" },
    format: ["iife"],
    globalName: "copydesk",
    platform: "browser",
    minify: true,
  },
  {
    ...shared,
    entry: { bin: "src/cli/bin.ts", "cli-worker": "src/cli/worker.ts" },
    format: ["esm"],
    platform: "node",
    target: "node20",
  },
]);
