import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { SniIssueCode } from "./codes";
import { findRequirementFaults } from "./find-requirement-faults";
import type { SniScheme } from "./scheme";

/**
 * Returns what is wrong with a scheme: as a definition, and as a rule that can be applied.
 *
 * **Rule.** Errors: two aspects, scales, requirements, floors or bands of one name; a requirement of
 * an unknown aspect or scale; a scale with fewer than two levels, or whose points do not rise; a
 * weight that is negative or no number; weights that are all zero; a threshold, floor or band outside
 * 0 to 1; bands out of order, or the first not at 0; a critical level outside its scale; a condition
 * without a value. Warning: floors, critical levels or blocking grades without a threshold, since
 * there is no verdict for them to keep.
 *
 * @param scheme - The scheme.
 * @returns The issues; none when all is well.
 * @example
 * const bands = [{ id: "a", atLeast: 0.8 }, { id: "b", atLeast: 0.6 }];
 * const own = derive(illustrativeSelfAssessment, { bands }, { id: "sni.ours", version: "1" });
 * checkSniScheme(own).map((issue) => issue.code); // => ["sni.bands-out-of-order"]
 * @since 0.1.0
 */
export function checkSniScheme(scheme: SniScheme): Issue<DefinitionIssueCode | SniIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | SniIssueCode>[] = checkDefinition(scheme);
  const error = (code: SniIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const share = (value: number | null | undefined, path: Issue["path"]) => {
    if (value != null && !(value >= 0 && value <= 1)) error("sni.not-a-share", path);
  };

  const aspects = scheme.aspects.map(({ id }) => id);
  const [floors, bands] = [scheme.floors ?? [], scheme.bands ?? []];
  const lists: [string, string, string[]][] = [
    ["aspects", "id", aspects],
    ["scales", "id", scheme.scales.map(({ id }) => id)],
    ["requirements", "id", scheme.requirements.map(({ id }) => id)],
    ["floors", "aspect", floors.map(({ aspect }) => aspect)],
    ["bands", "id", bands.map(({ id }) => id)],
  ];
  for (const [list, field, ids] of lists) {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) < i) error("sni.same-id-twice", [list, i, field]);
    });
  }

  scheme.scales.forEach(({ levels }, i) => {
    const rises = levels.every(({ points }, j) => points > (levels[j - 1]?.points ?? -1));
    const finite = levels.every(({ points }) => points >= 0 && Number.isFinite(points));
    if (levels.length < 2 || !rises || !finite) {
      error("sni.levels-not-rising", ["scales", i, "levels"]);
    }
    const answers = levels.map(({ answer }) => answer);
    answers.forEach((answer, j) => {
      if (answers.indexOf(answer) < j) {
        error("sni.same-id-twice", ["scales", i, "levels", j, "answer"]);
      }
    });
  });
  issues.push(...findRequirementFaults(scheme));

  share(scheme.threshold, ["threshold"]);
  floors.forEach(({ aspect, atLeast }, i) => {
    share(atLeast, ["floors", i, "atLeast"]);
    if (!aspects.includes(aspect)) error("sni.unknown-aspect", ["floors", i, "aspect"]);
  });
  bands.forEach(({ atLeast }, i) => {
    share(atLeast, ["bands", i, "atLeast"]);
  });
  const inOrder = bands.every(({ atLeast }, i) => {
    const before = bands[i - 1];
    return before ? atLeast > before.atLeast : atLeast === 0;
  });
  if (!inOrder) error("sni.bands-out-of-order", ["bands"]);
  if (scheme.threshold == null && needsThreshold(scheme)) {
    issues.push({ code: "sni.no-threshold", severity: "warning", path: ["threshold"], params: {} });
  }
  return issues;
}

function needsThreshold({ floors, requirements, blockedBy }: SniScheme): boolean {
  const parts = [floors, blockedBy, requirements.filter(({ critical }) => critical)];
  return parts.some((part) => part != null && part.length > 0);
}
