import { monthPeriod } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { classifyUnit } from "./classify-unit";
import { gatherFacts } from "./facts";
import type { IbmPolicy } from "./policy";
import type { IbmActivity, IbmReportRecord, IbmUnit } from "./records";
import type { IbmStatus } from "./status";
import { statusFindings } from "./status-findings";
import { unitRules } from "./unit-rules";

/**
 * Options of {@link ibmStatus}.
 *
 * @since 0.1.0
 */
export interface IbmStatusOptions extends Vantage {
  /** Monthly reports; those of other units are left out. */
  reports: readonly IbmReportRecord[];
  /** Activities; those of other units are left out. */
  activities: readonly IbmActivity[];
  /** The definition of operational. */
  policy: IbmPolicy;
  /**
   * First calendar year that is looked at; the year of formation by default. Whether the unit is
   * unbroken or revived is then judged from this year on.
   */
  since?: number | undefined;
}

/**
 * Returns what is known of one IBM unit under a policy: formed, operational, serving, sustained,
 * self-funded, dormant, revived, each by itself, with every finding that led there.
 *
 * **Rule.** A unit that was not formed, or too young for the policy, is not judged. Operational is
 * met as soon as the evidence suffices. It is unmet only when every month of the window in which
 * the unit existed was reported, and the reports that tell of activity list some.
 *
 * **Unknown.** A unit that did not report is unknown, not silent: dormancy follows from reports
 * alone.
 *
 * **Boundaries.** A month is complete on its last day. A unit existed in a month when it did on the
 * month's last day. Activities before formation or after closure are no evidence.
 *
 * @param unit - The unit.
 * @param options - Its reports and activities, the policy, and the day as of which is judged.
 * @returns The status, a verdict whose outcome is `operational`.
 * @example
 * const unit = { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01" } as const;
 * const activities = [{ id: "a1", unitId: "u1", on: "2025-02-10", kind: "outreach" }] as const;
 * const options = { reports: [], activities, policy: anyOfFour({ months: 6 }), asOf: "2025-06-30" } as const;
 * ibmStatus(unit, options).operational; // => "met"
 * ibmStatus(unit, { ...options, activities: [] }).operational; // => "unknown"
 * ibmStatus(unit, { ...options, asOf: "2024-05-31" }).operational; // => "not-applicable"
 * @since 0.1.0
 */
export function ibmStatus(unit: IbmUnit, options: IbmStatusOptions): IbmStatus {
  const { policy, asOf, knownAt, reports, activities } = options;
  const rules = unitRules(policy, options);
  const decision = classifyUnit(gatherFacts({ unit, reports, activities }, rules), rules);
  const { evidence, operational, years } = decision;
  return {
    unitId: unit.id,
    definition: policy,
    asOf,
    ...(knownAt != null && { knownAt }),
    window: monthPeriod(evidence.first, evidence.last),
    outcome: operational,
    formed: decision.standing === "not-formed" ? "unmet" : "met",
    operational,
    serving: decision.serving,
    sustained: decision.sustained,
    selfFunded: decision.selfFunded,
    dormant: decision.dormant,
    revived: years.at(-1)?.revived ?? "not-applicable",
    ...(decision.class && { class: decision.class }),
    years,
    findings: statusFindings(decision, rules),
  };
}
