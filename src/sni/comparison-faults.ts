import { isKnown, type Outcome } from "../definition/index";
import type { Issue } from "../issue/index";
import type { SniAssessment } from "./assessment";
import { assessmentFaults } from "./assessment-faults";
import type { SniIssueCode } from "./codes";
import type { SniMilestone } from "./milestones";
import type { SchemeRules } from "./scheme-rules";

/** Whether a day of assistance lies after the self-assessment and by the verification. */
export function assistanceBetween(
  self: SniAssessment,
  verified: SniAssessment,
  milestones: readonly SniMilestone[] | undefined,
): Outcome {
  if (!milestones) return "unknown";
  const between = milestones.some(
    (fact) =>
      fact.kind === "assisted" &&
      fact.institutionId === self.institutionId &&
      isKnown(fact, { asOf: verified.on }) &&
      (fact.until == null ? self.on < verified.on : self.on < fact.until),
  );
  return between ? "met" : "unmet";
}

/** What to mind when two assessments are compared. */
export function comparisonFaults(
  self: SniAssessment,
  verified: SniAssessment,
  assistedBetween: Outcome,
): Issue<SniIssueCode>[] {
  const issues: Issue<SniIssueCode>[] = [];
  const note = (code: SniIssueCode, severity: Issue["severity"], path: string[]) =>
    issues.push({ code, severity, path, params: {} });

  if (self.institutionId !== verified.institutionId) {
    note("sni.other-institution", "error", ["verified", "institutionId"]);
  }
  if (self.role !== "self") note("sni.other-role", "error", ["self", "role"]);
  if (verified.role !== "verifier") note("sni.other-role", "error", ["verified", "role"]);
  if (verified.on < self.on) note("sni.verified-before-self", "warning", ["verified", "on"]);
  if (assistedBetween === "met") note("sni.assisted-between", "warning", []);
  if (assistedBetween === "unknown" && self.on < verified.on) {
    note("sni.assistance-not-recorded", "warning", []);
  }
  return issues;
}

/** Faults of one of the two, under its name. */
export function faultsWithin(
  name: "self" | "verified",
  assessment: SniAssessment,
  answers: readonly Issue<SniIssueCode>[],
  rules: SchemeRules,
): Issue<SniIssueCode>[] {
  return [...assessmentFaults(assessment, rules), ...answers].map((issue) => ({
    ...issue,
    path: [name, ...issue.path],
  }));
}
