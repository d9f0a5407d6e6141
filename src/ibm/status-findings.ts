import type { Finding } from "../definition/index";
import type { UnitDecision } from "./classify-unit";
import type { IbmFindingCode } from "./codes";
import { findingOf, type Requirement } from "./requirement";
import type { UnitRules } from "./unit-rules";

/** Prints a decision about a unit as findings, in the order of deciding; nothing is decided here. */
export function statusFindings(
  decision: UnitDecision,
  rules: UnitRules,
): Finding<IbmFindingCode>[] {
  const { facts, evidence, standing, years, dueMonths } = decision;
  const { policy, asOf, knownAt } = rules;
  const { unit, closedOn } = facts;
  const findings: Finding<IbmFindingCode>[] = [];
  const formed = standing !== "not-formed";
  const add = (code: IbmFindingCode, finding: Omit<Finding, "code">) =>
    findings.push({ code, ...finding });
  const show = (question: Requirement) => findings.push(findingOf(question, facts, evidence));

  const formedByThen = unit.formedOn <= asOf ? "met" : "unmet";
  add("ibm.formed", { outcome: formedByThen, observed: unit.formedOn, required: asOf });
  const recordedOn = unit.recordedOn ?? unit.formedOn;
  if (knownAt != null && knownAt < recordedOn) {
    add("ibm.known", { outcome: "unmet", observed: recordedOn, required: knownAt });
  }
  if (!formed) return findings;
  const oldEnough = standing === "too-new" ? "not-applicable" : "met";
  const required = rules.formedBy;
  add("ibm.old-enough", { outcome: oldEnough, observed: unit.formedOn, required });
  if (closedOn !== undefined) {
    add("ibm.closed", { outcome: "met", observed: closedOn, required: rules.windowStart });
  }
  if (standing === "judged") rules.requirements.forEach(show);
  const { reported, unlistedMonths } = evidence;
  add("ibm.reported-months", {
    outcome: dueMonths === 0 ? "not-applicable" : reported === dueMonths ? "met" : "unmet",
    observed: reported,
    required: dueMonths,
  });
  if (unlistedMonths > 0) {
    add("ibm.unlisted-activity", { outcome: "unknown", observed: unlistedMonths });
  }
  add("ibm.operational", { outcome: decision.operational });
  add("ibm.serving", { outcome: decision.serving, ...rules.serving.show(facts, evidence) });
  add("ibm.sustained", { outcome: decision.sustained, observed: unit.formedOn });
  show(rules.selfFunded);
  show(rules.dormant);
  add("ibm.revived", { outcome: years.at(-1)?.revived ?? "not-applicable" });
  findings.push(mildOnly(decision, policy));
  return findings;
}

function mildOnly(
  { treated: { allowed, violations, unknown } }: UnitDecision,
  { treats }: UnitRules["policy"],
): Finding<IbmFindingCode> {
  const code: IbmFindingCode = "ibm.mild-only";
  const finding = { code, observed: violations.length, required: [...treats] };
  if (violations.length > 0) return { ...finding, outcome: "unmet", records: violations };
  if (unknown > 0) return { ...finding, outcome: "unknown" };
  return { ...finding, outcome: allowed.length > 0 ? "met" : "not-applicable" };
}
