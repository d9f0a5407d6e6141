import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { RelapseIssueCode } from "./codes";
import { findObservationFaults } from "./find-observation-faults";
import { findRuleFaults } from "./find-rule-faults";
import type { RelapseRule } from "./types";

/**
 * Returns what is wrong with a rule of relapse: as a definition, and as a rule that can be applied.
 *
 * **Rule.** Errors: a window that is not of whole weeks and signs, at least one; more signs than the
 * window has weeks, since nobody could relapse; a number of weeks to leave out that is not whole; a
 * rule that looks for weeks without a test and recodes them first. Of a rule over observations: a
 * grade listed twice, reports or tests that are judged and not heard, a rule that can never find a
 * relapse, numbers that are not whole.
 *
 * @param rule - The rule.
 * @returns The issues; none when all is well.
 * @example
 * const window = { weeks: 4, signs: 5 };
 * const never = derive(relapseRules.ctn0094, { window }, { id: "relapse.ours", version: "1" });
 * checkRelapseRule(never).map((issue) => issue.code); // => ["relapse.more-signs-than-weeks"]
 * @since 0.1.0
 */
export function checkRelapseRule(
  rule: RelapseRule,
): Issue<DefinitionIssueCode | RelapseIssueCode>[] {
  return [
    ...checkDefinition(rule),
    ...(rule.over === "pattern" ? findRuleFaults(rule) : findObservationFaults(rule)),
  ];
}
