import { isKnown, type Vantage } from "../definition/index";
import type { InstrumentResult } from "../episode/index";
import { type LevelRule, recoveryLevel } from "../instrument/index";
import type { UnitDecision, UnitWindow } from "./decision";

const states = {
  met: { state: "clean" },
  unmet: { state: "below-level" },
  unknown: { state: "unknown", reason: "not-measured" },
  "not-applicable": { state: "unknown", reason: "not-measured" },
} as const;

/** Fills in whether the level measured in the days for evidence is the one to be reached. */
export function measuredLevel(
  unit: UnitDecision,
  { evidence }: UnitWindow,
  rule: LevelRule,
  vantage: Vantage,
): UnitDecision {
  const results = unit.course.facts.observations.filter(
    (fact): fact is InstrumentResult =>
      fact.kind === "instrument" && evidence.start <= fact.on && isKnown(fact, vantage),
  );
  const { outcome, records, findings } = recoveryLevel(results, { rule });
  unit.records = records.length > 0 ? records : undefined;
  unit.criteriaMet = findings.filter(
    ({ code, outcome: one }) => code !== "instrument.criteria-met" && one === "met",
  ).length;
  return Object.assign(unit, states[outcome]);
}
