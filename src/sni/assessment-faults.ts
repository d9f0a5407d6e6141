import type { Issue } from "../issue/index";
import type { SniAssessment } from "./assessment";
import type { SniIssueCode } from "./codes";
import { publicationFaults } from "./editions";
import type { SchemeRules } from "./scheme-rules";

/** Faults of an assessment beside its answers: its edition, its day and its nonconformities. */
export function assessmentFaults(
  { on, edition, nonconformities }: SniAssessment,
  { scheme, byId }: SchemeRules,
): Issue<SniIssueCode>[] {
  const issues: Issue<SniIssueCode>[] = publicationFaults(on, edition, "on");
  const error = (code: SniIssueCode, path: Issue["path"], params: Issue["params"]) =>
    issues.push({ code, severity: "error", path, params });

  if (edition !== scheme.edition) {
    error("sni.other-edition", ["edition"], { edition, expected: scheme.edition });
  }
  const ids = new Set<string>();
  (nonconformities ?? []).forEach(({ id, requirementId, closedOn }, i) => {
    const path = ["nonconformities", i];
    if (ids.has(id)) error("sni.same-id-twice", [...path, "id"], {});
    ids.add(id);
    if (requirementId != null && !byId.has(requirementId)) {
      error("sni.unknown-requirement", [...path, "requirementId"], {});
    }
    if (closedOn != null && closedOn < on) {
      error("sni.closed-before-raised", [...path, "closedOn"], { on, closedOn });
    }
  });
  return issues;
}
