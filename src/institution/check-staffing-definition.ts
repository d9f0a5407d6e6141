import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { InstitutionIssueCode } from "./codes";
import type { StaffingDefinition } from "./definition-types";

/**
 * Returns what is wrong with a definition of staffing: as a definition, and as a rule that can be
 * applied.
 *
 * **Rule.** Errors: no role at all; a role that is named twice, by clients or by people a year; a
 * load that is not a whole number of at least one, for which no staff would ever suffice.
 *
 * @param definition - The definition.
 * @returns The issues; none when all is well.
 * @example
 * const ratios = [{ role: "social-worker" as const, clients: 0 }];
 * const broken = derive(kemensos2015, { ratios }, { id: "institution.ours", version: "1" });
 * checkStaffingDefinition(broken).map((issue) => issue.code); // => ["institution.load-not-positive"]
 * @since 0.1.0
 */
export function checkStaffingDefinition(
  definition: StaffingDefinition,
): Issue<DefinitionIssueCode | InstitutionIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | InstitutionIssueCode>[] = checkDefinition(definition);
  const error = (code: InstitutionIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const loads = [
    ...definition.ratios.map(({ role, clients }, i) => ({
      role,
      load: clients,
      path: ["ratios", i],
      field: "clients",
    })),
    ...(definition.perYear ?? []).map(({ role, persons }, i) => ({
      role,
      load: persons,
      path: ["perYear", i],
      field: "persons",
    })),
  ];
  if (loads.length === 0) error("institution.requires-nothing", ["ratios"]);
  loads.forEach(({ role, load, path, field }, i) => {
    if (!(Number.isInteger(load) && load >= 1)) {
      error("institution.load-not-positive", [...path, field]);
    }
    if (loads.findIndex((other) => other.role === role) < i) {
      error("institution.role-twice", [...path, "role"]);
    }
  });
  return issues;
}
