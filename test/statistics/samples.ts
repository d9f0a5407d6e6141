import fc from "fast-check";
import { type Rate, rateOf } from "../../src/statistics/index";

/** A number out of a total of at least 1. */
export const counts = fc
  .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
  .map(([a, b]) => ({ k: Math.min(a, b), n: Math.max(a, b, 1) }));

/** Usual confidence levels. */
export const levels = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);

/** Defined and undefined rates, the former with Wilson's interval at 0.95. */
export const unsuppressed: fc.Arbitrary<Rate> = fc.oneof(
  counts.map(({ k, n }) => rateOf(k, n)),
  fc.constantFrom<Rate>(
    { status: "undefined", reason: "empty-denominator" },
    { status: "undefined", reason: "not-applicable" },
  ),
);
