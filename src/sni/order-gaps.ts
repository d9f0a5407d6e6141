import { type ExactShares, tallyItems } from "./figures";
import { gapOf } from "./gaps";
import { isAtLeast } from "./judge-score";
import { add, compare, type Rational, subtract } from "./rational";
import { type Item, raiseItem } from "./read-answers";
import type { SniGap } from "./results";
import type { SchemeRules } from "./scheme-rules";
import type { SniGapReason } from "./vocabulary";

/** A gap at its place in the plan. */
export interface PlannedGap {
  /** Place of its item. */
  place: number;
  gap: SniGap;
  reason: SniGapReason;
  /** What raising it adds to the lower end of the total share; the same at any place of the plan. */
  gain: Rational;
  /** What it adds to the lower end of its aspect's share. */
  aspectGain: Rational;
}

type Candidate = Omit<PlannedGap, "reason">;

/** Puts the gaps in order: critical ones, floors, threshold, the rest. */
export function orderGaps(items: readonly Item[], rules: SchemeRules): PlannedGap[] {
  const { threshold, floors } = rules;
  const start = tallyItems(items, rules);
  let left = candidatesOf(items, rules);
  let total = start.shares.lower;
  const aspects = new Map(start.aspects.map(({ id, shares }) => [id, shares.lower]));
  const planned: PlannedGap[] = [];

  const take = (candidate: Candidate, reason: SniGapReason) => {
    const { aspect } = candidate.gap;
    const share = aspects.get(aspect);
    planned.push({ ...candidate, reason });
    left = left.filter((other) => other !== candidate);
    total = total && add(total, candidate.gain);
    aspects.set(aspect, share && add(share, candidate.aspectGain));
  };
  const fill = (
    reason: SniGapReason,
    wanted: () => boolean,
    fits: (candidate: Candidate) => boolean,
    by: "gain" | "aspectGain",
  ) => {
    for (let best = bestOf(left.filter(fits), by); best && wanted(); ) {
      take(best, reason);
      best = bestOf(left.filter(fits), by);
    }
  };

  if (threshold) {
    fill(
      "critical",
      () => true,
      ({ gap }) => gap.critical,
      "gain",
    );
    for (const { aspect, atLeast } of floors) {
      const isBelow = () => !reaches(aspects.get(aspect), atLeast);
      const fits = ({ gap, aspectGain }: Candidate) => gap.aspect === aspect && aspectGain.top > 0n;
      fill("floor", isBelow, fits, "aspectGain");
    }
    fill(
      "threshold",
      () => !reaches(total, threshold),
      ({ gain }) => gain.top > 0n,
      "gain",
    );
  }
  fill(
    "further",
    () => true,
    () => true,
    "gain",
  );
  return planned;
}

function reaches(share: Rational | undefined, required: Rational): boolean {
  return share === undefined || isAtLeast(share, required);
}

function candidatesOf(items: readonly Item[], rules: SchemeRules): Candidate[] {
  const before = tallyItems(items, rules);
  return items.flatMap((item, place) => {
    const gap = gapOf(item);
    if (!gap) return [];
    const after = tallyItems(
      items.map((each) => (each === item ? raiseItem(item) : each)),
      rules,
    );
    const aspect = rules.aspects.findIndex(({ id }) => id === gap.aspect);
    const gain = gainOf(before.shares, after.shares);
    const aspectGain = gainOf(before.aspects[aspect]?.shares, after.aspects[aspect]?.shares);
    return [{ place, gap, gain, aspectGain }];
  });
}

function gainOf(before: ExactShares | undefined, after: ExactShares | undefined): Rational {
  const [from, to] = [before?.lower, after?.lower];
  return from && to ? subtract(to, from) : { top: 0n, bottom: 1n };
}

/** The candidate that gains most; of equals the first. */
function bestOf(candidates: readonly Candidate[], by: "gain" | "aspectGain") {
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && compare(each[by], best[by]) <= 0 ? best : each),
    undefined,
  );
}
