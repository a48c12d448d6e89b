import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    benchmark: { include: ["test/**/*.bench.ts"] },
    // A busy two-core machine takes nine times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
