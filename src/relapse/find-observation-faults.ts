import type { Issue } from "../issue/index";
import type { RelapseIssueCode } from "./codes";
import type { ObservationRule } from "./observation-types";

/** What keeps a rule over observations from being applied. */
export function findObservationFaults(rule: ObservationRule): Issue<RelapseIssueCode>[] {
  const { evidence, reported, tests } = rule;
  const issues: Issue<RelapseIssueCode>[] = [];
  const error = (code: RelapseIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });

  evidence.forEach((grade, i) => {
    if (evidence.indexOf(grade) < i) error("relapse.grade-twice", ["evidence", i]);
  });
  const hearsTests = evidence.includes("test");
  const hearsReports = evidence.some((grade) => grade !== "test" && grade !== "register");
  if (tests && !hearsTests) error("relapse.not-heard", ["tests"]);
  if (reported && !hearsReports) error("relapse.not-heard", ["reported"]);
  const finds =
    (tests && hearsTests) || (reported && hearsReports) || evidence.includes("register");
  if (!finds) error("relapse.finds-nothing", ["evidence"]);
  if (tests) {
    const { positives, apartDays } = tests;
    if (!Number.isInteger(positives) || positives < 1) {
      error("relapse.tests-not-whole", ["tests", "positives"]);
    }
    if (!Number.isInteger(apartDays) || apartDays < 0) {
      error("relapse.tests-not-whole", ["tests", "apartDays"]);
    }
  }
  return issues;
}
