import type { Issue } from "../issue/index";
import type { RelapseIssueCode } from "./codes";
import type { PatternRule } from "./pattern-types";

/** What keeps a rule over patterns from being applied. */
export function findRuleFaults({
  sign,
  recode,
  skipWeeks,
  window,
}: PatternRule): Issue<RelapseIssueCode>[] {
  const issues: Issue<RelapseIssueCode>[] = [];
  const error = (code: RelapseIssueCode, path: Issue["path"], params: Issue["params"] = {}) =>
    issues.push({ code, severity: "error", path, params });

  for (const [field, count] of Object.entries(window)) {
    if (!Number.isInteger(count) || count < 1) {
      error("relapse.window-not-whole", ["window", field]);
    }
  }
  if ("weeks" in window && window.signs > window.weeks) {
    const { signs, weeks } = window;
    error("relapse.more-signs-than-weeks", ["window", "signs"], { signs, weeks });
  }
  if (!Number.isInteger(skipWeeks) || skipWeeks < 0) {
    error("relapse.skip-not-whole", ["skipWeeks"]);
  }
  if (sign === "o" && recode.missing !== "kept") {
    error("relapse.sign-recoded", ["recode", "missing"]);
  }
  return issues;
}
