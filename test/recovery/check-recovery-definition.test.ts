import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { linkGap21Days } from "../../src/episode/index";
import { illustrativeLevel } from "../../src/instrument/index";
import {
  bnn2026Completed3Months,
  checkRecoveryDefinition,
  explainRecovery,
  type RecoveryDefinition,
  recoveryIssueCodes,
  recoveryRate,
} from "../../src/recovery/index";
import { routineUse } from "../../src/relapse/index";
import { asOf, clients } from "./worked-example";

const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(bnn2026Completed3Months, changes, { id: "recovery.ours", version: "1" });
const target = (numerator: number, denominator: number) => ({
  target: { atLeast: { numerator, denominator } },
});
const { ascertainment } = bnn2026Completed3Months;

const cases: [Partial<RecoveryDefinition>, string, string, string, object?][] = [
  [{ measure: "recovery-level" }, "error", "recovery.level-missing", "level"],
  [{ level: illustrativeLevel }, "warning", "recovery.level-unused", "level"],
  [
    { clock: "admission" },
    "error",
    "recovery.immortal-time",
    "clock",
    { clock: "admission", cohort: "completed" },
  ],
  [{ clock: "admission", cohort: "discharged" }, "error", "recovery.immortal-time", "clock"],
  [{ clock: "admission", cohort: "entered-aftercare" }, "error", "recovery.immortal-time", "clock"],
  [
    { clock: "admission", cohort: "in-treatment" },
    "warning",
    "recovery.late-entry",
    "cohort",
    { clock: "admission", cohort: "in-treatment" },
  ],
  [{ cohort: "entered-aftercare" }, "warning", "recovery.late-entry", "cohort"],
  [{ link: linkGap21Days }, "error", "recovery.link-erases-relapse", "link.follows"],
  [
    { cohort: "in-treatment", periodOn: "window-end" },
    "error",
    "recovery.period-by-treatment",
    "periodOn",
  ],
  [{ window: { days: 0 } }, "error", "recovery.empty-window", "window"],
  [{ window: { months: 1.5 } }, "error", "recovery.empty-window", "window"],
  [
    { judged: { atEnd: { recallDays: 85 } } },
    "error",
    "recovery.recall-longer-than-window",
    "judged.atEnd.recallDays",
    { recallDays: 85, days: 84 },
  ],
  [
    { window: { days: 14 } },
    "error",
    "recovery.evidence-before-clock",
    "ascertainment.beforeDays",
    { beforeDays: 14, days: 14 },
  ],
  [
    { ascertainment: { ...ascertainment, accepts: [] } },
    "error",
    "recovery.no-evidence-accepted",
    "ascertainment.accepts",
  ],
  [
    { ascertainment: { ...ascertainment, accepts: ["register"] } },
    "warning",
    "recovery.register-as-evidence",
    "ascertainment.accepts",
  ],
  [{ unknown: "as-success" }, "warning", "recovery.unknown-as-success", "unknown"],
  [{ scope: { sex: [] } }, "error", "recovery.empty-scope", "scope"],
  [{ scope: { ageFrom: 30, ageTo: 29 } }, "error", "recovery.empty-scope", "scope"],
  [target(3, 2), "error", "recovery.target-not-a-share", "target.atLeast"],
  [target(-1, 2), "error", "recovery.target-not-a-share", "target.atLeast"],
  [target(0, 0), "error", "recovery.target-not-a-share", "target.atLeast"],
  [target(0.5, 1), "error", "recovery.target-not-a-share", "target.atLeast"],
  [target(1, 1.5), "error", "recovery.target-not-a-share", "target.atLeast"],
  [target(0, 1), "warning", "recovery.target-always-met", "target.atLeast"],
  [target(1, 1), "warning", "recovery.target-needs-all", "target.atLeast"],
];

describe("checkRecoveryDefinition", () => {
  it("finds nothing wrong with a definition that ships", () => {
    expect(checkRecoveryDefinition(bnn2026Completed3Months)).toEqual([]);
  });

  const named = cases.map(([changes, severity, code, path, params = {}]) => ({
    ...{ changes, severity, code, path, params },
  }));

  it.each(named)("$severity $code at $path", ({ changes, severity, code, path, params }) => {
    const issues = checkRecoveryDefinition(ours(changes));
    expect(issues.map((issue) => [issue.severity, issue.code, issue.path.join(".")])).toEqual([
      [severity, code, path],
    ]);
    expect(issues[0]?.params).toMatchObject(params);
  });

  it("every fault of a definition has its case", () => {
    const ofCounts = ["recovery.in-the-future", "recovery.person-counted-twice"];
    const covered = new Set([...cases.map(([, , code]) => code), ...ofCounts]);
    expect([...covered].sort()).toEqual([...recoveryIssueCodes].sort());
  });

  it.each([
    { clock: "aftercare-start", cohort: "completed" },
    { clock: "admission", cohort: "admitted" },
    { clock: "aftercare-start", cohort: "entered-aftercare" },
    { judged: { atEnd: { recallDays: 84 } } },
    { window: { days: 15 } },
    { window: { days: 1 }, ascertainment: { ...ascertainment, beforeDays: 0 } },
    { window: { months: 1 }, judged: { atEnd: { recallDays: 28 } } },
    { clock: "aftercare-start", cohort: "in-treatment" },
    { clock: "discharge", cohort: "in-treatment" },
    { scope: {} },
    { scope: { ageFrom: 30, ageTo: 30, sex: ["female"] } },
    { scope: { ageFrom: 30 } },
    { scope: { ageFrom: 30, ageTo: null } },
    { scope: { ageFrom: null, ageTo: 0 } },
    { scope: { ageTo: 30, sex: null } },
    { scope: null, target: null },
  ] satisfies Partial<RecoveryDefinition>[])("nothing is wrong with %j", (changes) => {
    expect(checkRecoveryDefinition(ours(changes))).toEqual([]);
  });

  it("faults of the rule of relapse are found in their place", () => {
    const relapse = derive(routineUse, { evidence: [] }, { id: "relapse.ours", version: "1" });
    const paths = checkRecoveryDefinition(ours({ relapse })).map(({ path }) => path[0]);
    expect(paths).not.toEqual([]);
    expect(new Set(paths)).toEqual(new Set(["relapse"]));
  });

  it("under a definition that is refused nobody is counted, and the report says why", () => {
    const refused = ours({ clock: "admission" });
    const { flow, rate, target, issues } = recoveryRate(clients, { definition: refused, asOf });
    expect(flow.outside).toEqual([{ reason: "definition-refused", count: 13 }]);
    expect(rate).toEqual({ status: "undefined", reason: "empty-denominator" });
    expect(target).toMatchObject({ asDefined: "undecided", robust: "undecided" });
    expect(issues).toMatchObject([
      { code: "recovery.immortal-time", severity: "error", path: ["definition", "clock"] },
    ]);
    const verdict = explainRecovery(clients.slice(0, 1), { definition: refused, asOf });
    expect(verdict).toMatchObject({
      outcome: "not-applicable",
      state: "outside",
      reason: "definition-refused",
    });
  });

  it("a fault of the prose alone does not stop a count", () => {
    const days = { effectiveFrom: "2026-02-01", effectiveTo: "2026-01-01" } as const;
    const backward = { ...bnn2026Completed3Months, ...days };
    const { flow, issues } = recoveryRate(clients, { definition: backward, asOf });
    expect(issues).toMatchObject([{ severity: "error", path: ["definition", "effectiveTo"] }]);
    expect(flow.clean).toBe(5);
  });
});
