import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { InstitutionIssueCode } from "./codes";
import type { IpwlDefinition } from "./definition-types";

/**
 * Returns what is wrong with a definition of IPWL readiness: as a definition, and as a rule that can
 * be applied.
 *
 * **Rule.** Errors: a rule that requires nothing, since every institution would meet it; a number of
 * months below one; a role that is named twice.
 *
 * @param definition - The definition.
 * @returns The issues; none when all is well.
 * @example
 * const empty = derive(socialIpwl2015, { requires: {} }, { id: "institution.ours", version: "1" });
 * checkIpwlDefinition(empty).map((issue) => issue.code); // => ["institution.requires-nothing"]
 * @since 0.1.0
 */
export function checkIpwlDefinition(
  definition: IpwlDefinition,
): Issue<DefinitionIssueCode | InstitutionIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | InstitutionIssueCode>[] = checkDefinition(definition);
  const { requires } = definition;
  const { months, staff } = requires;
  const error = (code: InstitutionIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const asks = Object.values(requires).some((value) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  if (!asks) error("institution.requires-nothing", ["requires"]);
  if (months != null && !(Number.isInteger(months) && months >= 1)) {
    error("institution.load-not-positive", ["requires", "months"]);
  }
  staff?.forEach((role, i) => {
    if (staff.indexOf(role) < i) error("institution.role-twice", ["requires", "staff", i]);
  });
  return issues;
}
