import type { Outcome } from "../definition/index";
import { sharesOf } from "../statistics/index";
import type { KeyCount, OutcomeShares } from "./national-types";

/** Counts outcomes, with the three shares; what is not applicable is in none of them. */
export function outcomeShares(outcomes: readonly Outcome[]): OutcomeShares {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const counts = { met: count("met"), unmet: count("unmet"), unknown: count("unknown") };
  return { ...counts, ...sharesOf(counts, { interval: "none" }) };
}

/** How often each key occurs, in the order of the vocabulary; those that do not are left out. */
export function keyCounts<Key extends string>(
  keys: readonly Key[],
  vocabulary: readonly Key[],
): KeyCount<Key>[] {
  return vocabulary.flatMap((key) => {
    const count = keys.filter((one) => one === key).length;
    return count > 0 ? [{ key, count }] : [];
  });
}
