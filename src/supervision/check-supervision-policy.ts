import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { SupervisionIssueCode } from "./codes";
import type { SupervisionPolicy } from "./policy";

/**
 * Returns what is wrong with a policy of supervision: as a definition, and as a rule that can be applied.
 *
 * **Rule.** Errors: a period that ends before it starts, numbers that are not whole or negative, a group
 * with two rules, visits that no tier may make.
 *
 * @param policy - The policy.
 * @returns The issues; none when all is well.
 * @example
 * checkSupervisionPolicy(supervision2025); // => []
 * const late = derive(supervision2025, { dueBeforeDays: -1 }, { id: "supervision.ours", version: "1" });
 * checkSupervisionPolicy(late).map((issue) => issue.code); // => ["supervision.not-whole"]
 * @since 0.1.0
 */
export function checkSupervisionPolicy(
  policy: SupervisionPolicy,
): Issue<DefinitionIssueCode | SupervisionIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | SupervisionIssueCode>[] = checkDefinition(policy);
  const error = (code: SupervisionIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const { period, newFor, dueBeforeDays, rules } = policy;
  if (period.end < period.start) error("supervision.period-ends-before-start", ["period", "end"]);
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  if (!isCount("days" in newFor ? newFor.days : newFor.months)) {
    error("supervision.not-whole", ["newFor"]);
  }
  if (!isCount(dueBeforeDays)) error("supervision.not-whole", ["dueBeforeDays"]);
  for (const [i, { group, visits, tiers }] of rules.entries()) {
    if (rules.findIndex((rule) => rule.group === group) < i) {
      error("supervision.group-twice", ["rules", i, "group"]);
    }
    if (!isCount(visits)) error("supervision.not-whole", ["rules", i, "visits"]);
    if (visits > 0 && tiers.length === 0) error("supervision.nobody-visits", ["rules", i, "tiers"]);
  }
  return issues;
}
