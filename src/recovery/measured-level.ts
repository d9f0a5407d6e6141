import { isKnown, type Vantage } from "../definition/index";
import type { InstrumentResult } from "../episode/index";
import { type LevelRule, recoveryLevel } from "../instrument/index";
import type { UnitDecision, UnitWindow } from "./decision";
import type { Course } from "./person-courses";

type MeasuredLevel = Pick<UnitDecision, "state" | "reason" | "records" | "criteriaMet">;

const states = {
  met: { state: "clean" },
  unmet: { state: "below-level" },
  unknown: { state: "unknown", reason: "not-measured" },
  "not-applicable": { state: "unknown", reason: "not-measured" },
} as const;

/** Whether the level of recovery measured in the days for evidence is the one to be reached. */
export function measuredLevel(
  { facts }: Course,
  { evidence }: UnitWindow,
  rule: LevelRule,
  vantage: Vantage,
): MeasuredLevel {
  const results = facts.observations.filter(
    (fact): fact is InstrumentResult =>
      fact.kind === "instrument" && evidence.start <= fact.on && isKnown(fact, vantage),
  );
  const { outcome, records, findings } = recoveryLevel(results, { rule });
  const criteriaMet = findings.filter(
    ({ code, outcome: one }) => code !== "instrument.criteria-met" && one === "met",
  ).length;
  return { ...states[outcome], criteriaMet, ...(records.length > 0 && { records }) };
}
