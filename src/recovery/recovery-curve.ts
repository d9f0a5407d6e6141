import type { Episode } from "../episode/index";
import {
  type CompetingObservation,
  type CumulativeIncidence,
  cumulativeIncidence,
  type SurvivalInterval,
} from "../statistics/index";
import { classifyPerson } from "./classify-person";
import { curveAssumptions } from "./curve-assumptions";
import type { CurveFlow, CurveIncidence, RecoveryCurve } from "./curve-types";
import { definitionIssues } from "./definition-issues";
import { type FollowTime, followTime } from "./follow-time";
import { groupByPerson } from "./group-by-person";
import { type RecoveryQuestion, recoveryRules } from "./recovery-rules";
import { type OutsideReason, outsideReasons } from "./vocabulary";

/**
 * Options of {@link recoveryCurve}.
 *
 * @since 0.1.0
 */
export interface RecoveryCurveOptions extends RecoveryQuestion {
  /** Level of the bands, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
  /** Scale of the bands; `log-log` by default. */
  interval?: SurvivalInterval | undefined;
}

/**
 * Returns how a cohort fared day by day after its clock started: the share without relapse, and the
 * shares that relapsed and that died, with all who are not followed to the end counted as long as
 * they were.
 *
 * **Rule.** Everyone of the cohort whose clock has started takes part, settled or not. Relapses,
 * returns to care and deaths are those that `recoveryRate` finds in the window: a relapse counts on the
 * day on which the rule is fulfilled, a death before it competes with it. Whoever has neither is
 * followed up to the last day of the window of which accepted evidence says that there was no relapse.
 * The share without event is that of Kaplan and Meier, the two others are those of Aalen and Johansen;
 * at every time the three add up to 1.
 *
 * **Unknown.** Whoever was never seen since the clock started is followed for 0 days: counted in the
 * flow, but no part of the curve's steps. So is everyone of whom a rule over weekly patterns cannot
 * tell.
 *
 * **Boundaries.** The curve does not reach beyond the window. Its last value is no recovery rate: the
 * rate asks for evidence round the window's end, the curve uses what evidence there is. Death on the
 * day of a relapse, or later, is no event.
 *
 * **Assumption.** They come with the result, in `assumptions`.
 *
 * @param episodes - The episodes, in any order.
 * @param options - The definition, the day of judgement, the period, level and scale of the bands.
 * @returns The curves, by days from the clock, with the flow.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const told = (use: "none" | "routine", on: PlainDate) => [{ id: on, on, kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use }] as Observation[];
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: told("none", "2026-04-10"), assignments: [] };
 * const curve = recoveryCurve([episode, { ...episode, id: "e2", personId: "p2", observations: told("routine", "2026-02-14") }], { definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * curve.eventFree.points.map(({ time, survival }) => [time, survival]); // => [[30, 0.5], [85, 0.5]]
 * [curve.flow.followed, curve.flow.relapsed, curve.flow.censored]; // => [2, 1, 1]
 * @since 0.1.0
 */
export function recoveryCurve(
  episodes: Iterable<Episode>,
  options: RecoveryCurveOptions,
): RecoveryCurve {
  const { definition, asOf, knownAt, period, level, interval } = options;
  const rules = recoveryRules(options);
  const outside = new Map<OutsideReason, number>();
  const times: FollowTime[] = [];
  let considered = 0;
  let withoutClock = 0;
  for (const person of groupByPerson(episodes)) {
    for (const unit of classifyPerson(person, rules).units) {
      considered++;
      const time = followTime(unit, rules);
      if (time) times.push(time);
      else if (unit.state !== "outside") withoutClock++;
      else {
        const reason = unit.reason as OutsideReason;
        outside.set(reason, (outside.get(reason) ?? 0) + 1);
      }
    }
  }
  const incidence = cumulativeIncidence(times.map(observed), { level, interval });
  return {
    definition,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(period && { period }),
    flow: {
      considered,
      outside: outsideReasons.flatMap((reason) => {
        const count = outside.get(reason);
        return count === undefined ? [] : [{ reason, count }];
      }),
      withoutClock,
      ...countTimes(times),
    },
    eventFree: incidence.eventFree,
    relapse: incidenceOf("relapse", incidence),
    death: incidenceOf("death", incidence),
    assumptions: curveAssumptions(definition),
    issues: definitionIssues(definition),
  };
}

function observed({ event, days }: FollowTime): CompetingObservation {
  return { time: days, ...(event !== "none" && { cause: event }) };
}

type FollowedCounts = Omit<CurveFlow, "considered" | "outside" | "withoutClock">;

function countTimes(times: readonly FollowTime[]): FollowedCounts {
  const count = (holds: (time: FollowTime) => boolean) => times.filter(holds).length;
  return {
    followed: times.length,
    relapsed: count(({ event }) => event === "relapse"),
    died: count(({ event }) => event === "death"),
    censored: count(({ event }) => event === "none"),
    neverSeen: count(({ event, days }) => event === "none" && days === 0),
    notEvaluable: count(({ cannotTell }) => cannotTell === true),
  };
}

/** The share of one event; of nobody where it happened to nobody. */
function incidenceOf(
  event: "relapse" | "death",
  { causes, eventFree }: CumulativeIncidence,
): CurveIncidence {
  const cause = causes.find(({ key }) => key === event);
  if (cause) return { events: cause.events, points: cause.points };
  const none = { events: 0, incidence: 0, standardError: 0, lower: 0, upper: 0 };
  return {
    events: 0,
    points: eventFree.points.map(({ time, atRisk }) => ({ time, atRisk, ...none })),
  };
}
