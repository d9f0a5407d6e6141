import type { Reporter, TestModule } from "vitest/node";

/**
 * A reporter that ends a run with one plain line, `12 passed, 0 failed` (and `, 1 skipped`), for
 * people and for `.ci/run`.
 *
 * A file that could not be loaded, and an error outside any test, count as one failure each.
 */
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its path.
export default function summaryReporter(): Reporter & { onFinishedReportCoverage(): void } {
  let line = "0 passed, 0 failed";
  let coverageFollows = false;
  const print = () => process.stdout.write(`\n${line}\n`);
  return {
    onInit(vitest) {
      coverageFollows = vitest.config.coverage.enabled;
    },
    onTestRunEnd(modules, unhandledErrors, reason) {
      const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
      for (const module of modules) {
        for (const test of module.children.allTests()) count[test.result().state]++;
        count.failed += faultsOutsideTests(module);
      }
      const skipped = count.skipped + count.pending;
      line = `${count.passed} passed, ${count.failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
      if (!coverageFollows || reason !== "passed") print();
    },
    onFinishedReportCoverage: print,
  };
}

function faultsOutsideTests(module: TestModule): number {
  const suites = [...module.children.allSuites()];
  return [module, ...suites].filter((task) => task.errors().length > 0).length;
}
