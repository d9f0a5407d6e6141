import type { FunnelLimits } from "./comparison-types";
import { incompleteBeta } from "./incomplete-beta";
import { requireCounts } from "./require-counts";
import { requireShare } from "./require-share";

/**
 * Returns between which shares a unit of a size lies by chance alone, if its true share is the
 * target's.
 *
 * **Rule.** The lower limit is where the chance of so few or fewer reaches half of what the level
 * leaves, by the binomial distribution, and straight between two counts, so that a funnel has no
 * steps. The upper limit is the same for those without the property. A unit that hits the target
 * therefore falls below, and above, with at most that chance; no count is blamed that chance explains.
 *
 * **Unknown.** A unit of nobody, or a target that is a share of nobody: the limits are undefined.
 *
 * **Boundaries.** A unit so small that not even none, or all, would be unusual has the limit 0, or 1.
 * A target of 0 or 1 has itself as both limits.
 *
 * **Assumption.** People are independent of each other, and the target is known, not estimated from
 * the units that are compared with it. Where units differ for more reasons than chance, many fall
 * outside: that calls for another model, not for a list of bad units.
 *
 * @param target - The share aimed at, as a number from 0 to 1 or with its counts.
 * @param denominator - Number of people of the unit.
 * @param level - Share of such units that lie within, between 0 and 1.
 * @returns The limits.
 * @throws RangeError when the target is not from 0 to 1, counts are not whole, negative or the part
 *   above the whole, or the level is not between 0 and 1.
 * @example
 * const limits = funnelLimits(0.5, 20);
 * limits.status === "defined" && [limits.lower.toFixed(4), limits.upper.toFixed(4)]; // => ["0.2558", "0.7442"]
 * funnelLimits({ numerator: 1, denominator: 2 }, 0); // => { status: "undefined", reason: "empty-denominator" }
 * @source Spiegelhalter, Funnel Plots for Comparing Institutional Performance. Statistics in Medicine
 *   24 (2005), 1185-1202, appendix A.1, for the lower limit; his upper one lies one person lower,
 *   where the chance may be more. Manktelow and Seaton, Specifying the Probability Characteristics of Funnel Plot Control
 *   Limits. PLoS ONE 7 (2012), e45723, on why it matters.
 * @since 0.1.0
 */
export function funnelLimits(
  target: number | { numerator: number; denominator: number },
  denominator: number,
  level = 0.95,
): FunnelLimits {
  requireCounts(0, denominator, 0);
  requireShare(level);
  const { numerator, denominator: whole } =
    typeof target === "number" ? { numerator: target, denominator: 1 } : target;
  if (typeof target !== "number") requireCounts(numerator, whole, 0);
  else if (!(target >= 0 && target <= 1)) {
    throw new RangeError("pulih: expected a target from 0 to 1");
  }
  if (denominator === 0) return { status: "undefined", reason: "empty-denominator" };
  if (whole === 0) return { status: "undefined", reason: "no-target" };
  const tail = (1 - level) / 2;
  const share = numerator / whole;
  return {
    status: "defined",
    target: share,
    denominator,
    lower: lowerLimit(share, denominator, tail),
    upper: 1 - lowerLimit((whole - numerator) / whole, denominator, tail),
    level,
  };
}

/** The share at which the chance of so few or fewer, joined by straight lines, reaches the tail. */
function lowerLimit(share: number, total: number, tail: number): number {
  if (share === 0 || share === 1) return share;
  // The smallest count with more than the tail at or below it; halving needs few steps.
  let above = total;
  let below = -1;
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (atMost(middle, total, share) > tail) above = middle;
    else below = middle;
  }
  const start = atMost(below, total, share);
  const part = (tail - start) / (atMost(above, total, share) - start);
  return Math.max(0, below + part) / total;
}

/** Chance of at most so many out of a total. */
function atMost(count: number, total: number, share: number): number {
  if (count < 0) return 0;
  if (count === total) return 1;
  return Math.exp(incompleteBeta(Math.log1p(-share), total - count, count + 1).log);
}
