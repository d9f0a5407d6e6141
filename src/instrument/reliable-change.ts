import type { ReliableChange, ScorePair } from "./change-types";
import type { BetterDirection } from "./vocabulary";

/**
 * Options of {@link reliableChange}.
 *
 * @since 0.1.0
 */
export interface ReliableChangeOptions {
  /** Standard deviation of the score in a reference group, in points of the score; above 0. */
  standardDeviation: number;
  /** Reliability of the score, from 0 to below 1. */
  reliability: number;
  /** The direction in which the score gets better. */
  better: BetterDirection;
  /** Size of the index that must be exceeded; 1.96 by default. */
  critical?: number | undefined;
}

/**
 * Returns whether the change of one person's score is more than the error of measurement.
 *
 * **Rule.** Jacobson and Truax: the index is the change over SD × √2 × √(1 − reliability). The change
 * is reliable when the index exceeds 1.96 in size.
 *
 * **Boundaries.** An index of just 1.96 is within the noise. Reliable is not the same as large enough
 * to matter, and within the noise is not the same as unchanged.
 *
 * **Assumption.** Standard deviation and reliability come from a group like the client, and are the
 * caller's to state: no Indonesian values are public.
 *
 * @param pair - The two scores.
 * @param options - What the error of measurement is made of, and which direction is better.
 * @returns The change, its error, and what it amounts to.
 * @throws RangeError when the standard deviation, the reliability or the limit is out of range.
 * @example
 * const noise = { standardDeviation: 10, reliability: 0.8, better: "higher" } as const;
 * reliableChange({ before: 50, after: 64 }, noise).verdict; // => "improved"
 * reliableChange({ before: 50, after: 62 }, noise).verdict; // => "within-noise"
 * reliableChange({ before: 50, after: 62 }, noise).threshold.toFixed(4); // => "12.3961"
 * @source Jacobson and Truax, Journal of Consulting and Clinical Psychology 59 (1991), 12-19.
 * @since 0.1.0
 */
export function reliableChange(pair: ScorePair, options: ReliableChangeOptions): ReliableChange {
  const { standardDeviation, reliability, better, critical = 1.96 } = options;
  if (!(standardDeviation > 0 && standardDeviation < Number.POSITIVE_INFINITY)) {
    throw new RangeError("pulih: expected a standard deviation above 0");
  }
  if (!(reliability >= 0 && reliability < 1)) {
    throw new RangeError("pulih: expected a reliability from 0 to below 1");
  }
  if (!(critical >= 0)) throw new RangeError("pulih: expected a limit of the index from 0");
  const change = pair.after - pair.before;
  const error = standardDeviation * Math.SQRT2 * Math.sqrt(1 - reliability);
  const index = change / error;
  const isRise = change > 0;
  const verdict =
    Math.abs(index) > critical
      ? isRise === (better === "higher")
        ? "improved"
        : "worsened"
      : "within-noise";
  return { change, error, index, critical, threshold: critical * error, verdict };
}
