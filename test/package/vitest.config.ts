import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// These tests look at what is published: run them after `npm run build`.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: ["test/package/install.ts"],
    fileParallelism: false,
    pool: "threads",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./test/reporter.ts"],
  },
});
