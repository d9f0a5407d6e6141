import { type FreeState, freeAfter, incidenceAfter } from "./incidence-step";
import { kaplanMeier } from "./kaplan-meier";
import { normalQuantile } from "./normal-quantile";
import { riskSetOf, walkTimes } from "./risk-set";
import { survivalBand } from "./survival-band";
import type {
  CompetingObservation,
  CumulativeIncidence,
  IncidencePoint,
  SurvivalInterval,
} from "./survival-types";

/**
 * Options of {@link cumulativeIncidence}.
 *
 * @since 0.1.0
 */
export interface CumulativeIncidenceOptions {
  /** Confidence level of the bands, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
  /** Scale of the bands; `log-log` by default. */
  interval?: SurvivalInterval | undefined;
}

/**
 * Returns the share to whom each of several events has happened over time, by Aalen and Johansen.
 *
 * **Rule.** At each time those still without any event divide: the part of them with an event goes
 * to that event. At every time the shares of all events and the share without event add up to 1.
 * Standard errors follow from the division at each time as a multinomial draw, as Greenwood's do;
 * with late entry too, where those of R's `survfit` are robust ones instead and so differ.
 *
 * **Unknown.** As in {@link kaplanMeier}: whoever was last seen without event counts until then, and
 * impossible times are left out and counted in `issues`. An empty text is a cause like any other.
 *
 * **Boundaries.** Before the first event of a kind its share is 0 and the band 0 to 0. Where its
 * share is 1 the standard error is 0, the upper end 1, and the lower end that of the point before.
 *
 * **Assumption.** Those last seen without event have the same risks as the others. An event that ends
 * the observation, such as a death, must be a cause: taken as last seen without event, it makes one
 * less {@link kaplanMeier} overstate the others.
 *
 * @param observations - The people, in any order.
 * @param options - Level and scale of the bands.
 * @returns The shares.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const seen = [{ time: 1, cause: "relapse" }, { time: 2, cause: "death" }, { time: 3 }, { time: 4, cause: "relapse" }];
 * const { eventFree, causes } = cumulativeIncidence(seen);
 * causes.map(({ key, points }) => [key, points.at(1)?.incidence]); // => [["death", 0.25], ["relapse", 0.25]]
 * eventFree.points.at(1)?.survival; // => 0.5
 * @source Aalen and Johansen, An Empirical Transition Matrix for Non-homogeneous Markov Chains Based
 *   on Censored Observations. Scandinavian Journal of Statistics 5 (1978), 141-150. Andersen, Borgan,
 *   Gill and Keiding, Statistical Models Based on Counting Processes (1993), section IV.4.
 * @since 0.1.0
 */
export function cumulativeIncidence(
  observations: Iterable<CompetingObservation>,
  options: CumulativeIncidenceOptions = {},
): CumulativeIncidence {
  const people = [...observations];
  const eventFree = kaplanMeier(
    people.map(({ time, cause, entry }) => ({ time, event: cause != null, entry })),
    options,
  );
  const { level, interval, issues } = eventFree;
  const z = -normalQuantile((1 - level) / 2);
  const set = riskSetOf(people, ({ cause }) => cause);
  const causes = set.kinds.map((kind) => ({
    kind,
    points: [] as IncidencePoint[],
    events: 0,
    state: { incidence: 0, variance: 0, covariance: 0 },
    band: { lower: 0, upper: 0 },
  }));
  let free: FreeState = { share: 1, variance: 0 };
  walkTimes([set], (time) => {
    const { atRisk, failed } = set;
    const before = free;
    free = freeAfter(before, failed, atRisk);
    for (const cause of causes) {
      const { count } = cause.kind;
      cause.events += count;
      cause.state = incidenceAfter(cause.state, before, { count, failed, atRisk });
    }
    // Where all are struck by one event its share is 1, whatever rounding has made of it.
    const struck = causes.filter(({ state }) => state.incidence > 0);
    const [only] = free.share === 0 && struck.length === 1 ? struck : [];
    if (only !== undefined) only.state = { incidence: 1, variance: 0, covariance: 0 };
    for (const cause of causes) {
      const { incidence, variance } = cause.state;
      const standardError = Math.sqrt(variance);
      const events = cause.kind.count;
      if (incidence === 1) cause.band = { lower: cause.band.lower, upper: 1 };
      else if (events > 0 && before.share > 0) {
        cause.band = survivalBand(incidence, standardError, z, interval);
      }
      const { lower, upper } = cause.band;
      cause.points.push({ time, atRisk, events, incidence, standardError, lower, upper });
    }
  });
  return {
    eventFree,
    causes: causes.map(({ kind: { key }, events, points }) => ({ key, events, points })),
    issues,
  };
}
