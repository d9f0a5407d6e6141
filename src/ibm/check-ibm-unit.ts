import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import { isRegionCode, regionLevel } from "../region/index";
import type { IbmIssueCode } from "./codes";
import type { IbmUnit } from "./records";

/**
 * Returns what cannot be true, or should be looked at, in the record of one IBM unit.
 *
 * **Rule.** Errors: a decree, an agent's service or a support that ends before it starts, a unit
 * closed before it was formed, two agents under one pseudonym; such a record cannot be true.
 * Warning: a region that is not a village, since a unit may have been recorded under a wider area.
 *
 * @param unit - The unit.
 * @returns The issues; none when all is well.
 * @example
 * const decree = { start: "2025-01-01", end: "2024-12-31" } as const;
 * const unit = { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01", decree } as const;
 * checkIbmUnit(unit).map((issue) => issue.code); // => ["ibm.decree-ends-before-start"]
 * @since 0.1.0
 */
export function checkIbmUnit(unit: IbmUnit): Issue<IbmIssueCode>[] {
  const { decree, agents, support, closure, formedOn } = unit;
  const issues: Issue<IbmIssueCode>[] = [];
  const error = (code: IbmIssueCode, path: Issue["path"], params: Issue["params"]) =>
    issues.push({ code, severity: "error", path, params });

  if (decree?.end && decree.end < decree.start) {
    const { start, end } = decree;
    error("ibm.decree-ends-before-start", ["decree", "end"], { start, end });
  }
  const seen = new Set<string>();
  agents?.forEach(({ id, from, to }, i) => {
    const start: PlainDate = from ?? formedOn;
    if (to && to < start) {
      error("ibm.agent-ends-before-start", ["agents", i, "to"], { start, end: to });
    }
    if (seen.has(id)) error("ibm.duplicate-agent", ["agents", i, "id"], {});
    seen.add(id);
  });
  support?.forEach(({ from, to }, i) => {
    const start: PlainDate = from ?? formedOn;
    if (to && to < start) {
      error("ibm.support-ends-before-start", ["support", i, "to"], { start, end: to });
    }
  });
  if (closure && closure.retractedOn == null && closure.on < formedOn) {
    error("ibm.closed-before-formed", ["closure", "on"], { formedOn, closedOn: closure.on });
  }
  if (!isRegionCode(unit.region) || regionLevel(unit.region) !== "village") {
    issues.push({
      code: "ibm.region-not-village",
      severity: "warning",
      path: ["region"],
      params: {},
    });
  }
  return issues;
}
