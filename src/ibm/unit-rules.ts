import { compareDates, monthPeriod, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { clientsRequirement } from "./activity-requirements";
import { dormancy } from "./dormancy";
import { type FactRules, factRules } from "./facts";
import type { IbmPolicy } from "./policy";
import type { Requirement } from "./requirement";
import { requirementsOf } from "./requirements-of";
import { fundingRequirement } from "./unit-requirements";

/** Everything that a policy asks, made ready once for all units. */
export interface UnitRules extends FactRules {
  policy: IbmPolicy;
  /** First day of the window. */
  windowStart: string;
  /** Day on which agents are counted: the window's last, or that of judgement before it. */
  agentsOn: PlainDate;
  /** Last day on which a unit may have been formed, to be old enough. */
  formedBy: string;
  /** First calendar year of a unit's course. */
  since: number | undefined;
  requirements: Requirement[];
  serving: Requirement;
  selfFunded: Requirement;
  dormant: Requirement;
}

/** Makes ready what a policy asks, as of a day. */
export function unitRules(
  policy: IbmPolicy,
  options: Vantage & { since?: number | undefined },
): UnitRules {
  const rules = factRules(policy, options);
  const { start, end } = monthPeriod(rules.span.first, rules.span.last);
  return {
    ...rules,
    policy,
    windowStart: start,
    agentsOn: compareDates(rules.asOf, end) < 0 ? rules.asOf : end,
    formedBy: policy.cohort === "formed-before-window" ? start : end,
    since: options.since,
    requirements: requirementsOf(policy.requires, policy, rules.asOf),
    serving: clientsRequirement("ibm.serving", policy.servingKinds, 1),
    selfFunded: fundingRequirement("ibm.self-funded", policy.selfFundingSources),
    dormant: dormancy(policy.dormantAfterMonths, rules.lastComplete),
  };
}
