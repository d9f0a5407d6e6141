import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { IbmIssueCode } from "./codes";
import type { IbmUnit } from "./records";

/** Warns of a unit's days that lie in the future, or were recorded before they happened. */
export function checkUnitDays(
  { formedOn, recordedOn, closure, agents }: IbmUnit,
  path: Issue["path"],
  asOf: PlainDate | undefined,
): Issue<IbmIssueCode>[] {
  const issues: Issue<IbmIssueCode>[] = [];
  const warn = (code: IbmIssueCode, at: Issue["path"], params: Issue["params"]) =>
    issues.push({ code, severity: "warning", path: [...path, ...at], params });
  const future = (on: PlainDate | null | undefined, at: Issue["path"]) => {
    if (asOf !== undefined && on && asOf < on) warn("ibm.in-the-future", at, { on, asOf });
  };
  const early = (on: PlainDate, recorded: PlainDate | null | undefined, at: Issue["path"]) => {
    if (recorded && recorded < on) {
      warn("ibm.recorded-before-it-happened", at, { recordedOn: recorded, on });
    }
  };
  future(formedOn, ["formedOn"]);
  early(formedOn, recordedOn, ["recordedOn"]);
  if (closure && closure.retractedOn == null) {
    future(closure.on, ["closure", "on"]);
    early(closure.on, closure.recordedOn, ["closure", "recordedOn"]);
  }
  agents?.forEach(({ trainedOn }, i) => {
    future(trainedOn, ["agents", i, "trainedOn"]);
  });
  return issues;
}
