import { monthOf, type PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { IbmIssueCode } from "./codes";
import type { IbmActivity, IbmUnit } from "./records";
import { countAgents } from "./unit-requirements";

const WITH_CLIENTS: IbmActivity["kind"][] = ["screening", "intervention", "referral", "aftercare"];

/** Checks the activities of a register, and gathers the months in which each unit was active. */
export function checkActivities(
  activities: Iterable<IbmActivity>,
  units: ReadonlyMap<string, IbmUnit>,
  asOf: PlainDate | undefined,
): { issues: Issue<IbmIssueCode>[]; activeMonths: Set<string> } {
  const issues: Issue<IbmIssueCode>[] = [];
  const activeMonths = new Set<string>();
  const ids = new Set<string>();
  const untrained = new Set<string>();
  let index = 0;
  for (const activity of activities) {
    const at = index++;
    const add = (
      code: IbmIssueCode,
      severity: Issue["severity"],
      field: string,
      params: Issue["params"] = {},
    ) => issues.push({ code, severity, path: ["activities", at, field], params });
    const { id, unitId, on, recordedOn, kind, severity } = activity;

    if (ids.has(id)) add("ibm.duplicate-activity", "error", "id");
    ids.add(id);
    const unit = units.get(unitId);
    if (!unit) add("ibm.activity-of-unknown-unit", "error", "unitId");
    if (activity.retractedOn != null) continue;
    if (recordedOn && recordedOn < on) {
      add("ibm.recorded-before-it-happened", "warning", "recordedOn", { recordedOn, on });
    }
    if (asOf !== undefined && asOf < on) add("ibm.in-the-future", "warning", "on", { on, asOf });
    if (kind === "intervention" && severity != null && severity !== "mild") {
      add("ibm.not-mild-intervention", "warning", "severity", { severity });
    }
    if (kind === "referral" && severity === "mild") add("ibm.mild-referred", "warning", "severity");
    if (!unit) continue;
    activeMonths.add(`${unitId} ${monthOf(on)}`);
    const { formedOn, closure } = unit;
    if (on < formedOn) add("ibm.activity-before-formation", "warning", "on", { on, formedOn });
    if (closure && closure.retractedOn == null && closure.on < on) {
      add("ibm.activity-after-closure", "warning", "on", { on, closedOn: closure.on });
    }
    if (WITH_CLIENTS.includes(kind) && !untrained.has(unitId) && hasNoTrainedAgent(unit, on)) {
      untrained.add(unitId);
      add("ibm.no-trained-agent", "warning", "unitId", { on });
    }
  }
  return { issues, activeMonths };
}

/** Only when every agent's training is settled: a missing record is not a missing training. */
function hasNoTrainedAgent(unit: IbmUnit, on: PlainDate): boolean {
  const count = countAgents(unit, on);
  return count !== undefined && count.trained === 0 && count.trainingUnknown === 0;
}
