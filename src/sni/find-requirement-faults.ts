import type { Issue } from "../issue/index";
import type { SniIssueCode } from "./codes";
import type { SniScheme } from "./scheme";

/** Faults of the requirements of a scheme, and of its weights. */
export function findRequirementFaults(scheme: SniScheme): Issue<SniIssueCode>[] {
  const issues: Issue<SniIssueCode>[] = [];
  const error = (code: SniIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const weigh = (weight: number | null | undefined, path: Issue["path"]) => {
    if (weight != null && !(weight >= 0 && Number.isFinite(weight))) {
      error("sni.unusable-weight", path);
    }
  };

  scheme.requirements.forEach((requirement, i) => {
    const { aspect, scale, weight, critical, appliesWhen } = requirement;
    const path = ["requirements", i];
    if (!scheme.aspects.some(({ id }) => id === aspect)) {
      error("sni.unknown-aspect", [...path, "aspect"]);
    }
    const levels = scheme.scales.find(({ id }) => id === scale)?.levels;
    if (!levels) error("sni.unknown-scale", [...path, "scale"]);
    else if (critical && !levels.some(({ answer }) => answer === critical.atLeast)) {
      error("sni.critical-outside-scale", [...path, "critical", "atLeast"]);
    }
    weigh(weight, [...path, "weight"]);
    (appliesWhen ?? []).forEach(({ anyOf }, j) => {
      if (anyOf.length === 0) {
        error("sni.condition-without-value", [...path, "appliesWhen", j, "anyOf"]);
      }
    });
  });
  scheme.aspects.forEach(({ weight }, i) => {
    weigh(weight, ["aspects", i, "weight"]);
  });

  const allZero = (list: readonly { weight?: number | null | undefined }[]) =>
    list.every(({ weight }) => weight === 0);
  if (allZero(scheme.requirements)) error("sni.weights-all-zero", ["requirements"]);
  if (scheme.aggregation === "mean-of-aspects" && allZero(scheme.aspects)) {
    error("sni.weights-all-zero", ["aspects"]);
  }
  return issues;
}
