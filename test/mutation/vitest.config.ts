import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The tests that mutation testing runs: those of the folders it mutates, without types or coverage.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/{relapse,statistics}/*.test.ts"],
    exclude: ["test/statistics/wilson-weight.test.ts"],
    setupFiles: ["test/mutation/setup.ts"],
    typecheck: { enabled: false },
    // A busy machine kills no mutant: what never ends is stopped from outside.
    testTimeout: 120_000,
  },
});
