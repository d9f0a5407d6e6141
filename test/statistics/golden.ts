import { readFileSync } from "node:fs";

interface Golden {
  /** Probability, quantile. */
  normal: [number, number][];
  /** Successes, total, level, Wilson lower and upper, Clopper–Pearson lower and upper. */
  binomial: [number, number, number, number, number, number, number][];
}

/** Values computed by R; see `test/golden/statistics.R`. */
export const golden: Golden = JSON.parse(
  readFileSync(new URL("../golden/statistics.json", import.meta.url), "utf8"),
);

/** Distance from an expected value, in parts of it; absolute where it is zero. */
export function distance(actual: number, expected: number): number {
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
}

/** The greatest of some distances. */
export function greatest(distances: number[]): number {
  return distances.reduce((a, b) => Math.max(a, b));
}
