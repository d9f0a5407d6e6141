import { type FunnelLimits, funnelLimits, type Rate } from "../statistics/index";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryReport } from "./report-types";

/**
 * Options of {@link recoveryFunnel}.
 *
 * @since 0.1.0
 */
export interface RecoveryFunnelOptions {
  /** Share of groups that lie within by chance, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
  /**
   * What groups are compared with: the `target` of the definition, which is the default, or the
   * `overall` headline of the report.
   */
  against?: "target" | "overall" | undefined;
}

/**
 * A group of a report beside what chance alone explains in a group of its size.
 *
 * @since 0.1.0
 */
export interface FunnelGroup {
  /** Name of the group. */
  key: string;
  /** The headline of the group. */
  rate: Rate;
  /** Between which shares chance alone would leave it. */
  limits: FunnelLimits;
  /** Where the headline lies; absent where there is none, or nothing to compare it with. */
  place?: "below" | "within" | "above";
}

/**
 * The groups of a report as a funnel.
 *
 * @since 0.1.0
 */
export interface RecoveryFunnel {
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** What groups are compared with. */
  against: "target" | "overall";
  /** Share of groups that lie within by chance. */
  level: number;
  /** The groups, sorted by key. */
  groups: FunnelGroup[];
}

/**
 * Returns the headline of each group of a report with the limits between which chance alone would
 * leave a group of its size, so that small groups are not blamed, or praised, for luck.
 *
 * **Rule.** The limits are those of `funnelLimits` round the target or round the headline of all. A
 * headline that equals a limit is within.
 *
 * **Unknown.** A group with nobody in the denominator, and a comparison with a target or a headline
 * that does not exist, have no limits and no place.
 *
 * **Boundaries.** Against `overall` a group is compared with a figure that it is part of, which draws
 * large groups to the middle. As defined, the unknown may be failures: a group may then lie below for
 * want of follow-up; compare `statusKnown` before relapse.
 *
 * @param report - A report with groups.
 * @param options - The level, and what groups are compared with.
 * @returns The groups with their limits.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({ ...episode, id: `e${n}`, personId: `p${n}` }));
 * const report = recoveryRate(ten, { definition: bnn2026Completed3Months, asOf: "2026-07-31", by: ([first]) => first?.institutionId ?? "" });
 * recoveryFunnel(report).groups.map(({ key, place }) => [key, place]); // => [["i1", "below"]]
 * recoveryFunnel(report, { against: "overall" }).groups[0]?.place; // => "within"
 * @since 0.1.0
 */
export function recoveryFunnel(
  report: RecoveryReport,
  options: RecoveryFunnelOptions = {},
): RecoveryFunnel {
  const { level = 0.95, against = "target" } = options;
  const { definition, rate, groups } = report;
  // Without a headline of all there is none of a group either, and nothing is compared.
  const overall = rate as Extract<Rate, { status: "defined" }>;
  const target = definition.target?.atLeast ?? { numerator: 0, denominator: 0 };
  // What a group of nobody gets; a wrong level is refused even where there is no group.
  const nobody = funnelLimits(0, 0, level);
  const center = against === "target" ? target : overall;
  return {
    definition,
    against,
    level,
    groups: groups.map((group) => ({
      key: group.key,
      rate: group.rate,
      ...(group.rate.status === "defined"
        ? placeOf(group.rate, center, level)
        : { limits: nobody }),
    })),
  };
}

function placeOf(
  rate: Extract<Rate, { status: "defined" }>,
  center: { numerator: number; denominator: number },
  level: number,
): Pick<FunnelGroup, "limits" | "place"> {
  const limits = funnelLimits(center, rate.denominator, level);
  if (limits.status === "undefined") return { limits };
  if (rate.value < limits.lower) return { limits, place: "below" };
  return { limits, place: rate.value > limits.upper ? "above" : "within" };
}
