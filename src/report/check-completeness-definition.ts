import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import { type CompletenessDefinition, completenessFields } from "./completeness-definition";
import type { ReportIssueCode } from "./results";

/**
 * Returns what is wrong with a definition of completeness: as a definition, and as a rule that can be
 * applied.
 *
 * **Rule.** Errors: a field that the kind of record does not have or that is asked for twice, a kind
 * that is named twice. Such fields are not counted.
 *
 * @param definition - The definition.
 * @returns The issues; none when all is well.
 * @example
 * checkCompletenessDefinition(mandatoryEntry2026); // => []
 * const own = derive(mandatoryEntry2026, { mandatory: [{ kind: "episode", fields: ["nik"] }] }, { id: "report.ours", version: "1" });
 * checkCompletenessDefinition(own).map((issue) => [issue.code, issue.path.join(".")]); // => [["report.unknown-field", "mandatory.0.fields.0"]]
 * @since 0.1.0
 */
export function checkCompletenessDefinition(
  definition: CompletenessDefinition,
): Issue<DefinitionIssueCode | ReportIssueCode>[] {
  return [...checkDefinition(definition), ...findMandatoryFaults(definition)];
}

/** What is wrong with the fields asked for. */
export function findMandatoryFaults({
  mandatory,
}: CompletenessDefinition): Issue<ReportIssueCode>[] {
  const issues: Issue<ReportIssueCode>[] = [];
  const error = (code: ReportIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path: ["mandatory", ...path], params: {} });
  for (const [i, { kind, fields }] of mandatory.entries()) {
    if (mandatory.findIndex((other) => other.kind === kind) < i) {
      error("report.kind-twice", [i, "kind"]);
    }
    const known: readonly string[] = completenessFields[kind];
    for (const [k, field] of fields.entries()) {
      if (!known.includes(field)) error("report.unknown-field", [i, "fields", k]);
      else if (fields.indexOf(field) < k) error("report.field-twice", [i, "fields", k]);
    }
  }
  return issues;
}
