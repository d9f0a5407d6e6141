import type { Issue } from "../issue/index";
import type { RelapseIssueCode } from "./codes";
import type { Readings } from "./gather-readings";

/** What was left out, as issues that hold counts alone. */
export function relapseIssues(
  { beforeAdmission }: Readings,
  contradicted: number,
  inTheFuture: number,
): Issue<RelapseIssueCode>[] {
  const counts: [RelapseIssueCode, number][] = [
    ["relapse.use-before-admission", beforeAdmission],
    ["relapse.in-the-future", inTheFuture],
    ["relapse.onset-contradicted", contradicted],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({
      code,
      severity: "warning",
      path: ["observations"],
      params: { count },
    }));
}
