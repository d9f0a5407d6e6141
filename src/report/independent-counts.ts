import type { Issue } from "../issue/index";
import type { RegionLevel } from "../region/index";
import type { IndependentCount } from "./completeness-types";
import { findFigureFault } from "./find-figure-fault";
import { noRegion, regionKey } from "./region-key";
import type { ReportIssueCode } from "./results";

/** The count of all regions stands under this name, which is no region's. */
export const everywhere = "";

/** The counts that can be used, by region, and what is wrong with the others. */
export function readCounts(
  counts: Iterable<IndependentCount>,
  level: RegionLevel,
): { byKey: Map<string, IndependentCount>; issues: Issue<ReportIssueCode>[] } {
  const given = [...counts];
  const byKey = new Map<string, IndependentCount>();
  const issues: Issue<ReportIssueCode>[] = [];
  const keys = given.map(({ region }) => (region == null ? everywhere : regionKey(region, level)));
  for (const [i, count] of given.entries()) {
    const report = (
      code: ReportIssueCode,
      severity: Issue["severity"],
      field: string,
      params: Issue["params"] = {},
    ) => issues.push({ code, severity, path: ["independentCounts", i, field], params });
    const key = keys[i] as string;
    const fault = findFigureFault(count);
    if (count.unit !== "count") report("report.wrong-unit", "error", "unit", { expected: "count" });
    else if (fault) report(fault.code, "error", fault.field);
    else if (key === noRegion || (count.region ?? everywhere) !== key) {
      report("report.count-of-other-level", "warning", "region");
    } else if (keys.indexOf(key) !== keys.lastIndexOf(key)) {
      report("report.count-twice", "error", "region");
    } else byKey.set(key, count);
  }
  return { byKey, issues };
}
