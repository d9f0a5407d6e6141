import { vi } from "vitest";

// A mutant is tried against each property a few times only: a few thousand mutants are to come.
vi.mock("fast-check", async (original) => {
  const real = await original<typeof import("fast-check")>();
  // The same examples each time, so that a mutant is killed today as it was yesterday.
  real.configureGlobal({ seed: 20_161_206, numRuns: 30, endOnFailure: true });
  const assert = ((property, parameters = {}) =>
    real.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? 30, 100),
    })) as typeof real.assert;
  return { ...real, default: { ...real.default, assert } };
});
