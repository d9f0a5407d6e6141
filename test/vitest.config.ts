import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^pulih$/, replacement: `${root}src/index.ts` },
      {
        find: /^pulih\/(schema|text|region\/provinces|episode\/legacy|institution\/signatories)$/,
        replacement: `${root}src/$1.ts`,
      },
      { find: /^pulih\/([a-z]+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/reporter.ts"],
    exclude: ["test/package/**", "test/mutation/**"],
    // Some tests compile the whole library or draw many cases; a busy machine takes its time.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
