import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { IbmIssueCode } from "./codes";
import { isWholeMonths } from "./definitions/name-window";
import type { IbmLadder, IbmPolicy, IbmRequirements } from "./policy";

/**
 * Returns what is wrong with an IBM policy or ladder: as a definition, and as a rule that can be
 * applied.
 *
 * **Rule.** Errors: a window that is not of whole months, since reports are monthly; a rule that
 * requires nothing, since every unit would meet it; more kinds required than are listed.
 *
 * @param policy - The policy or ladder.
 * @returns The issues; none when all is well.
 * @example
 * const empty = derive(anyOfFour({ months: 6 }), { requires: {} }, { id: "ibm.ours", version: "1" });
 * checkIbmPolicy(empty).map((issue) => issue.code); // => ["ibm.requires-nothing"]
 * @since 0.1.0
 */
export function checkIbmPolicy(
  policy: IbmPolicy | IbmLadder,
): Issue<DefinitionIssueCode | IbmIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | IbmIssueCode>[] = checkDefinition(policy);
  const error = (code: IbmIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });

  if (!isWholeMonths(policy.window)) error("ibm.window-not-whole-months", ["window"]);
  const check = (requires: IbmRequirements, path: Issue["path"]) => {
    if (!Object.values(requires).some(Boolean)) error("ibm.requires-nothing", path);
    const { kinds } = requires;
    if (kinds && new Set(kinds.of).size < kinds.atLeast) {
      error("ibm.more-kinds-than-listed", [...path, "kinds", "atLeast"]);
    }
  };
  if ("rungs" in policy) {
    for (const [i, { requires }] of policy.rungs.entries()) {
      check(requires, ["rungs", i, "requires"]);
    }
  } else {
    check(policy.requires, ["requires"]);
  }
  return issues;
}
