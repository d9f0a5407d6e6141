import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import type { Observation } from "../../src/episode/index";
import { illustrativeLevel } from "../../src/instrument/index";
import {
  bnn2026Completed3Months,
  checkRecoveryDefinition,
  explainRecovery,
  recoveryGaps,
  recoveryRate,
} from "../../src/recovery/index";
import { asOf, clientOf, visit } from "./worked-example";

const definition = derive(
  bnn2026Completed3Months,
  { measure: "recovery-level", level: illustrativeLevel },
  { id: "recovery.level", version: "1" },
);

/** What an instrument showed on a day; the window of the clients below ends on 15 April 2026. */
function scored(on: Observation["on"], score: number): Observation {
  const names = ["physical", "psychological", "social", "environment"];
  const scores = Object.fromEntries(names.map((name) => [name, score]));
  return { id: `s-${on}`, on, kind: "instrument", instrument: "whoqol-bref", scores };
}

const high = clientOf("high", "2026-01-15", [scored("2026-04-20", 90)]);
const low = clientOf("low", "2026-01-15", [scored("2026-04-20", 10)]);
const early = clientOf("early", "2026-01-15", [scored("2026-02-20", 90)]);
const relapsed = clientOf("relapsed", "2026-01-15", [
  visit("2026-03-01", "routine"),
  scored("2026-04-20", 90),
]);

describe("a recovery rate that measures a level of recovery", () => {
  it("tells those who reach it from those below it and those who were not measured in time", () => {
    const report = recoveryRate([high, low, early, relapsed], { definition, asOf });
    expect(report.flow.clean).toBe(1);
    expect(report.flow.belowLevel).toBe(1);
    expect(report.flow.relapsed.total).toBe(1);
    expect(report.flow.unknown).toEqual([{ reason: "not-measured", count: 1 }]);
    expect(report.flow.due).toBe(4);
    expect(report.evidence.byGrade).toEqual([{ key: "instrument", count: 1 }]);
    expect(report.evidence.byMonitor).toEqual([{ key: "none", count: 1 }]);
  });

  it("says how many criteria were met, of how many, and by which record", () => {
    const last = (client: typeof high) =>
      explainRecovery([client], { definition, asOf }).findings.at(-1);
    const { atLeast: required } = illustrativeLevel;
    const code = "recovery.level-reached";
    const observed = illustrativeLevel.criteria.length;
    const records = ["s-2026-04-20"];
    expect(last(high)).toEqual({ code, outcome: "met", observed, required, records });
    expect(last(low)).toEqual({ code, outcome: "unmet", observed: 0, required, records });
    expect(last(early)).toEqual({ code, outcome: "unknown", observed: 0, required });
  });

  it("takes no result of after the last day for evidence, and none that was withdrawn", () => {
    const late = clientOf("late", "2026-01-15", [scored("2026-05-16", 90)]);
    const withdrawn = clientOf("withdrawn", "2026-01-15", [
      { ...scored("2026-04-20", 90), retractedOn: "2026-05-01" },
    ]);
    const report = recoveryRate([late, withdrawn], { definition, asOf });
    expect(report.flow.unknown).toEqual([{ reason: "not-measured", count: 2 }]);
  });

  it("lists those whose scores are still missing, and nobody who was measured", () => {
    const gaps = recoveryGaps([high, low, early], { definition, asOf: "2026-05-01" });
    expect(gaps.rows.map(({ personId, missing }) => [personId, missing])).toEqual([
      ["p-early", "scores"],
    ]);
  });

  it("needs a level, and does not use one that is given for another measure", () => {
    const changed = { id: "recovery.other", version: "1" };
    const codes = (one: typeof definition) => checkRecoveryDefinition(one).map(({ code }) => code);
    expect(codes(definition)).toEqual([]);
    expect(codes(derive(definition, { level: undefined }, changed))).toEqual([
      "recovery.level-missing",
    ]);
    expect(codes(derive(definition, { measure: "not-relapsed" }, changed))).toEqual([
      "recovery.level-unused",
    ]);
  });

  it("names the faults of its level", () => {
    const level = { ...illustrativeLevel, atLeast: 0 };
    const changed = derive(definition, { level }, { id: "recovery.other", version: "1" });
    expect(checkRecoveryDefinition(changed).map(({ path }) => path[0])).toContain("level");
  });
});
