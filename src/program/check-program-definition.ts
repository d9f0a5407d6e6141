import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { ProgramIssueCode } from "./codes";
import type { ProgramDefinition } from "./types";
import { programKinds } from "./vocabulary";

/**
 * Returns what is wrong with a definition of programs: as a definition, and as a rule that can be
 * applied.
 *
 * **Rule.** Errors: a kind without any requirement, since every program would meet it; a
 * requirement without any component, since none could.
 *
 * @param definition - The definition.
 * @returns The issues; none when all is well.
 * @example
 * const requires = { ...programForms2013.requires, CBU: [] };
 * const loose = derive(programForms2013, { requires }, { id: "program.ours", version: "1" });
 * checkProgramDefinition(loose).map((issue) => issue.code); // => ["program.requires-nothing"]
 * @since 0.1.0
 */
export function checkProgramDefinition(
  definition: ProgramDefinition,
): Issue<DefinitionIssueCode | ProgramIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | ProgramIssueCode>[] = checkDefinition(definition);
  const error = (code: ProgramIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  for (const kind of programKinds) {
    const list = definition.requires[kind];
    if (list.length === 0) error("program.requires-nothing", ["requires", kind]);
    list.forEach(({ anyOf }, i) => {
      if (anyOf.length === 0) error("program.empty-requirement", ["requires", kind, i, "anyOf"]);
    });
  }
  return issues;
}
