import { medianOf } from "./median-of";
import { normalQuantile } from "./normal-quantile";
import { requireShare } from "./require-share";
import { riskSetOf, walkTimes } from "./risk-set";
import { survivalBand } from "./survival-band";
import type {
  SurvivalCurve,
  SurvivalInterval,
  SurvivalObservation,
  SurvivalPoint,
} from "./survival-types";
import { timeIssues } from "./time-issues";

/**
 * Options of {@link kaplanMeier}.
 *
 * @since 0.1.0
 */
export interface KaplanMeierOptions {
  /** Confidence level of the bands, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
  /** Scale of the bands; `log-log` by default, which stays sound near 0 and 1. */
  interval?: SurvivalInterval | undefined;
}

/**
 * Returns the share still without event over time, by Kaplan and Meier, with Greenwood's errors.
 *
 * **Rule.** At each time the share falls by the part of those at risk who have the event. Those last
 * seen at the very time of an event still were at risk of it. Whoever came in late is at risk only
 * after `entry`. The median is the time at which the share is at or under one half; where it stays
 * at one half for a while, the middle of that while. Its ends are read off the band in the same way.
 *
 * **Unknown.** Who is last seen without event is unknown from then on and counts until then. A time
 * that is negative or no finite number, an entry that is so, and an entry not before the time are
 * left out and counted in `issues`; a `null` is no time, and a text is neither time nor entry.
 * Without observations there are no points.
 *
 * **Boundaries.** Before the first event the share is 1 and the band 1 to 1. Where the share is 0
 * Greenwood's formula has no value: the standard error is then 0, the lower end 0, and the upper end
 * that of the point before, since the share cannot have risen; the median's ends are not read there.
 * Where few had come in yet and all of them had the event, the share is 0 and stays 0, whoever
 * comes in later.
 *
 * **Assumption.** Those last seen without event, and those not yet in, have the same risk as the
 * others. Times that should be equal are equal to the last digit: use whole days.
 *
 * @param observations - The people, in any order.
 * @param options - Level and scale of the bands.
 * @returns The curve.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const seen = [{ time: 2, event: true }, { time: 3, event: false }, { time: 5, event: true }, { time: 7, event: false }];
 * const curve = kaplanMeier(seen);
 * curve.points.map((point) => point.survival); // => [0.75, 0.75, 0.375, 0.375]
 * curve.median; // => { value: 5, lower: 2 }
 * @source Kaplan and Meier, Nonparametric Estimation from Incomplete Observations. Journal of the
 *   American Statistical Association 53 (1958), 457-481. Kalbfleisch and Prentice, The Statistical
 *   Analysis of Failure Time Data (1980), for the scale log-log.
 * @since 0.1.0
 */
export function kaplanMeier(
  observations: Iterable<SurvivalObservation>,
  options: KaplanMeierOptions = {},
): SurvivalCurve {
  const { level = 0.95, interval = "log-log" } = options;
  requireShare(level);
  const z = -normalQuantile((1 - level) / 2);
  const set = riskSetOf(observations, ({ event }) => (event ? "event" : null));
  const points: SurvivalPoint[] = [];
  let events = 0;
  let survival = 1;
  let greenwood = 0;
  let standardError = 0;
  let band = { lower: 1, upper: 1 };
  walkTimes([set], (time) => {
    const { atRisk, failed, censored } = set;
    if (failed > 0 && survival > 0) {
      survival *= (atRisk - failed) / atRisk;
      greenwood += failed / (atRisk * (atRisk - failed));
      // Past the last of them all Greenwood's sum is infinite; its product with 0 tends to 0.
      standardError = survival > 0 ? survival * Math.sqrt(greenwood) : 0;
      band =
        survival > 0
          ? survivalBand(survival, standardError, z, interval)
          : { lower: 0, upper: band.upper };
    }
    events += failed;
    points.push({
      time,
      atRisk,
      events: failed,
      censored: censored.count,
      survival,
      standardError,
      lower: band.lower,
      upper: band.upper,
    });
  });
  return {
    level,
    interval,
    observations: set.observations,
    events,
    points,
    median: medianOf(points),
    issues: timeIssues([set]),
  };
}
