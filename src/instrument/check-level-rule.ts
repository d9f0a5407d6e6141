import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { InstrumentIssueCode } from "./codes";
import type { LevelRule } from "./level-types";

/**
 * Returns what is wrong with a rule of a degree of recovery: as a definition, and as a rule that can be
 * applied.
 *
 * **Rule.** Errors: more criteria asked for than there are; none asked for, or not a whole number; a
 * lowest score above the highest. Warnings: a criterion without a limit, which any score meets; two
 * criteria on one score.
 *
 * @param rule - The rule.
 * @returns The issues; none when all is well.
 * @example
 * const never = derive(illustrativeLevel, { atLeast: 5 }, { id: "instrument.ours", version: "1" });
 * checkLevelRule(never).map((issue) => issue.code); // => ["instrument.never-met"]
 * @since 0.1.0
 */
export function checkLevelRule(
  rule: LevelRule,
): Issue<DefinitionIssueCode | InstrumentIssueCode>[] {
  const { criteria, atLeast } = rule;
  const issues: Issue<DefinitionIssueCode | InstrumentIssueCode>[] = checkDefinition(rule);
  const add = (severity: Issue["severity"], code: InstrumentIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity, path, params: {} });

  if (atLeast > criteria.length) add("error", "instrument.never-met", ["atLeast"]);
  else if (!Number.isInteger(atLeast) || atLeast < 1) {
    add("error", "instrument.always-met", ["atLeast"]);
  }
  criteria.forEach((criterion, i) => {
    const { atLeast: low, atMost: high } = criterion;
    if (low == null && high == null) {
      add("warning", "instrument.criterion-without-limit", ["criteria", i]);
    }
    if (low != null && high != null && low > high) {
      add("error", "instrument.limits-crossed", ["criteria", i, "atMost"]);
    }
    const isSame = (other: typeof criterion) =>
      other.instrument === criterion.instrument && other.score === criterion.score;
    if (criteria.findIndex(isSame) < i) {
      add("warning", "instrument.criterion-twice", ["criteria", i, "score"]);
    }
  });
  return issues;
}
