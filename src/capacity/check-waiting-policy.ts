import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { CapacityIssueCode } from "./codes";
import type { WaitingPolicy } from "./types";
import { waitingPriorities } from "./vocabulary";

/**
 * Returns what is wrong with a policy of waiting: as a definition, and as a rule that can be applied.
 *
 * **Rule.** Errors: a priority that is named twice in the order or in the limits, one that the order
 * lacks, a limit that is not a whole number of at least one.
 *
 * @param policy - The policy.
 * @returns The issues; none when all is well.
 * @example
 * const policy = derive(priorityThenArrival({ days: 30 }), { priorities: ["urgent"] }, { id: "capacity.ours", version: "1" });
 * checkWaitingPolicy(policy).map((issue) => issue.code); // => ["capacity.priority-missing"]
 * @since 0.1.0
 */
export function checkWaitingPolicy(
  policy: WaitingPolicy,
): Issue<DefinitionIssueCode | CapacityIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | CapacityIssueCode>[] = checkDefinition(policy);
  const error = (code: CapacityIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const { priorities, limits } = policy;
  priorities.forEach((priority, i) => {
    if (priorities.indexOf(priority) < i) error("capacity.priority-twice", ["priorities", i]);
  });
  if (waitingPriorities.some((priority) => !priorities.includes(priority))) {
    error("capacity.priority-missing", ["priorities"]);
  }
  limits.forEach(({ priority, limit }, i) => {
    if (limits.findIndex((other) => other.priority === priority) < i) {
      error("capacity.priority-twice", ["limits", i, "priority"]);
    }
    const length = "days" in limit ? limit.days : limit.months;
    if (!(Number.isInteger(length) && length >= 1)) {
      error("capacity.limit-not-positive", ["limits", i, "limit"]);
    }
  });
  return issues;
}
