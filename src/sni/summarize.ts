import { rateOf, sharesOf } from "../statistics/index";
import { type SniChangeCounts, type SniCounts, sharePairs } from "./counts";
import { toNumber } from "./rational";
import type { SniChange, SniReached, SniSummary } from "./report";
import type { SniScheme } from "./scheme";
import { sniMilestoneKinds } from "./vocabulary";

const whole = { interval: "none" } as const;

/** Turns counts into figures: rates over named denominators, beside the counts themselves. */
export function summarize(counts: SniCounts, scheme: SniScheme | undefined): SniSummary {
  const { considered, steps, both, reached, scored, changes } = counts;
  return {
    considered,
    steps: sniMilestoneKinds.map((key) => ({ key, recorded: steps[key] })),
    shares: sharePairs.map(([numerator, denominator], i) => ({
      key: `${numerator}-of-${denominator}`,
      numerator,
      denominator,
      rate: rateOf(
        both[i] as number,
        denominator === "considered" ? considered : steps[denominator],
        whole,
      ),
    })),
    reached: reachedOf(reached),
    ...(scheme?.threshold != null && { scored: reachedOf(scored) }),
    ...(scheme && { changes: changes.map(changeOf) }),
  };
}

function reachedOf(counts: SniCounts["reached"]): SniReached {
  return { ...counts, ...sharesOf(counts, whole) };
}

function changeOf({
  key,
  incomplete,
  higher,
  same,
  lower,
  top,
  bottom,
}: SniChangeCounts): SniChange {
  const institutions = higher + same + lower;
  const mean = () => toNumber({ top: BigInt(top), bottom: BigInt(bottom) * BigInt(institutions) });
  return {
    key,
    institutions,
    incomplete,
    higher,
    same,
    lower,
    ...(institutions > 0 && { mean: mean() }),
  };
}
