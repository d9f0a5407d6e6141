import type { Outcome } from "../definition/index";
import { type IbmFacts, isFormed } from "./facts";
import { judgeWithin } from "./judge-within";
import { sortBySeverity, type TreatedSeverities } from "./mild-only";
import type { Requirement } from "./requirement";
import type { IbmYear } from "./status";
import type { UnitRules } from "./unit-rules";
import { unitYears } from "./unit-years";
import type { IbmClass } from "./vocabulary";
import { yearOf } from "./window";
import { type WindowEvidence, windowEvidence } from "./window-evidence";

/** Everything that is decided about one unit; the status prints it, the report counts it. */
export interface UnitDecision {
  facts: IbmFacts;
  evidence: WindowEvidence;
  /** Why the unit is judged or not. */
  standing: "judged" | "not-formed" | "too-new" | "closed";
  operational: Outcome;
  serving: Outcome;
  sustained: Outcome;
  selfFunded: Outcome;
  dormant: Outcome;
  class: IbmClass | undefined;
  treated: TreatedSeverities;
  years: IbmYear[];
  /** Months of the window in which the unit existed on the last day, and which are over. */
  dueMonths: number;
}

/**
 * Decides about one unit: formed → old enough → closed → requirements → the notions around them.
 */
export function classifyUnit(facts: IbmFacts, rules: UnitRules): UnitDecision {
  const { policy } = rules;
  const evidence = windowEvidence(facts, rules.span);
  const standing = standingOf(facts, rules);
  const formed = standing !== "not-formed";
  const ask = (question: Requirement): Outcome =>
    formed ? question.judge(facts, evidence) : "not-applicable";

  const operational =
    formed && standing !== "too-new" ? judgeWithin(facts, evidence, rules) : "not-applicable";
  const sustained =
    yearOf(facts.firstMonth) < yearOf(evidence.last) ? operational : "not-applicable";
  const selfFunded = ask(rules.selfFunded);
  return {
    facts,
    evidence,
    standing,
    operational,
    serving: standing === "closed" ? "not-applicable" : ask(rules.serving),
    sustained,
    selfFunded,
    dormant: ask(rules.dormant),
    class: classOf(operational, sustained, selfFunded),
    treated: sortBySeverity(facts, policy.treats),
    years: formed ? unitYears(facts, rules) : [],
    dueMonths: countDueMonths(facts, rules),
  };
}

function standingOf({ unit, closedOn }: IbmFacts, rules: UnitRules): UnitDecision["standing"] {
  const { windowStart, formedBy } = rules;
  if (!isFormed(unit, rules)) return "not-formed";
  if (formedBy < unit.formedOn) return "too-new";
  return closedOn !== undefined && closedOn < windowStart ? "closed" : "judged";
}

function countDueMonths(facts: IbmFacts, { span, lastComplete }: UnitRules): number {
  const last = Math.min(span.last, facts.lastMonth, lastComplete);
  return Math.max(0, last - Math.max(span.first, facts.firstMonth) + 1);
}

/** Class of the 2025 count: new or sustained, by BNN's means or its own. */
function classOf(
  operational: Outcome,
  sustained: Outcome,
  selfFunded: Outcome,
): IbmClass | undefined {
  if (operational !== "met" || selfFunded === "unknown") return undefined;
  const cohort = sustained === "met" ? "sustained" : "new";
  return selfFunded === "met" ? `${cohort}-self-funded` : cohort;
}
