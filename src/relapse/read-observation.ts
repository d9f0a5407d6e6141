import type { PlainDate } from "../calendar/index";
import type { Contact, Observation, UrineTest } from "../episode/index";
import { evidenceGrade } from "./evidence-grade";
import type { ObservationRule } from "./observation-types";
import type { EvidenceGrade } from "./vocabulary";

/**
 * What an observation means under a rule: a relapse; a positive test, which may make one with
 * others; use that is less than a relapse, which denies the relapse; use of which that is not known;
 * or no relapse.
 */
export type Meaning = "relapse" | "positive" | "lesser-use" | "use" | "clear";

/** An observation as a rule reads it. */
export interface Reading {
  observation: Observation;
  grade: EvidenceGrade;
  meaning: Meaning;
  /** The last day of which it tells. */
  day: PlainDate;
}

/** Reads an observation; what says nothing on use has no reading. */
export function readObservation(
  observation: Observation,
  rule: ObservationRule,
): Reading | undefined {
  const grade = evidenceGrade(observation);
  const meaning = meaningOf(observation, rule);
  if (grade === undefined || meaning === undefined) return undefined;
  return { observation, grade, meaning, day: lastDayOf(observation) };
}

/** Whether a reading shows use, of whatever kind. */
export function showsUse({ meaning }: Reading): boolean {
  return meaning !== "clear";
}

function meaningOf(observation: Observation, rule: ObservationRule): Meaning | undefined {
  if (observation.kind === "contact") return meaningOfAnswer(observation, rule);
  if (observation.kind === "urine") return meaningOfTest(observation, rule);
  if (observation.kind !== "claim" || observation.claim === "lost") return undefined;
  return observation.claim === "relapsed" ? "relapse" : "clear";
}

function meaningOfAnswer({ use }: Contact, { reported }: ObservationRule): Meaning | undefined {
  if (use === "none") return "clear";
  if (use === "routine") return reported ? "relapse" : "use";
  if (use !== "some") return undefined;
  if (reported === "some") return "relapse";
  return reported === "routine" ? "lesser-use" : "use";
}

function meaningOfTest(test: UrineTest, rule: ObservationRule): Meaning | undefined {
  const counted = rule.tests ? "positive" : "use";
  if (test.result === "negative") return "clear";
  if (test.result === "refused") return rule.refusedTest === "counts" ? counted : undefined;
  if (test.result !== "positive") return undefined;
  if (test.explained === "prescribed" || !findsCounted(test, rule)) return "clear";
  return test.explained === "none" || rule.explainedUnknown === "counts" ? counted : undefined;
}

function findsCounted({ substances }: UrineTest, rule: ObservationRule): boolean {
  if (!substances || substances.length === 0 || !rule.substances) return true;
  const counted = rule.substances;
  return substances.some((substance) => counted.includes(substance));
}

function lastDayOf(observation: Observation): PlainDate {
  const end = observation.kind === "contact" ? observation.covers?.end : undefined;
  return end != null && end < observation.on ? end : observation.on;
}
