import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import { checkLevelRule, type InstrumentIssueCode } from "../instrument/index";
import type { Issue } from "../issue/index";
import { checkRelapseRule, type RelapseIssueCode } from "../relapse/index";
import type { RecoveryIssueCode } from "./codes";
import { findContradictions } from "./find-contradictions";
import type { RecoveryDefinition } from "./recovery-definition";

/**
 * Returns what is wrong with a recovery definition: as a definition, and as choices that fit
 * together.
 *
 * **Rule.** Refused, with an error: a clock that starts at admission for a cohort that is entered
 * later, since whoever relapsed or left before could never enter it (immortal time); a link that joins
 * episodes after anything but a transfer, since it would erase relapses; a window of no days;
 * evidence that may be older than the window's begin, or of no grade; a recall longer than the
 * window; a level that is to be reached but not given; a target that is no share; a scope that nobody can meet. Warned of: a cohort that is
 * entered after its clock has started (late entry); the unknown as successes; the word of a register
 * as evidence; a target of nothing, or of all.
 *
 * @param definition - The definition.
 * @returns The issues; none when all is well.
 * @example
 * const early = derive(bnn2026Completed6Months, { clock: "admission" }, { id: "recovery.ours", version: "1" });
 * checkRecoveryDefinition(early).map((issue) => issue.code); // => ["recovery.immortal-time"]
 * @since 0.1.0
 */
export function checkRecoveryDefinition(
  definition: RecoveryDefinition,
): Issue<DefinitionIssueCode | InstrumentIssueCode | RelapseIssueCode | RecoveryIssueCode>[] {
  const ofRule = checkRelapseRule(definition.relapse);
  const ofLevel = definition.level ? checkLevelRule(definition.level) : [];
  return [
    ...checkDefinition(definition),
    ...ofRule.map((issue) => ({ ...issue, path: ["relapse", ...issue.path] })),
    ...ofLevel.map((issue) => ({ ...issue, path: ["level", ...issue.path] })),
    ...findContradictions(definition),
  ];
}
