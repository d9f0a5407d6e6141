import type { Issue } from "../issue/index";
import { checkRecoveryDefinition } from "./check-recovery-definition";
import type { RecoveryDefinition } from "./recovery-definition";

/** What is wrong with the definition of a question, for the issues of its answer. */
export function definitionIssues(definition: RecoveryDefinition): Issue[] {
  return checkRecoveryDefinition(definition).map((issue) => ({
    ...issue,
    path: ["definition", ...issue.path],
  }));
}
