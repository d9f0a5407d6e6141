import type { Contact, Monitor, Observation } from "../episode/index";
import type { EvidenceGrade } from "./vocabulary";

const informants: Record<Exclude<Contact["informant"], "staff">, EvidenceGrade> = {
  client: "self-report",
  family: "family",
  community: "community",
};

const observers: Record<Monitor, EvidenceGrade> = {
  "recovery-agent": "agent",
  "rehabilitation-officer": "officer",
  facilitator: "agent",
  family: "family",
  other: "community",
};

/**
 * Returns the grade of evidence on use that an observation gives.
 *
 * **Rule.** It is the one who told that counts, not the one who asked: a client's word to an officer
 * is a self-report. Where staff told what they saw, their role decides; a facilitator, who need not
 * be trained in rehabilitation, gives the grade of an agent.
 *
 * **Boundaries.** A contact has a grade whatever was answered, and a test whatever its result.
 *
 * @param observation - The observation.
 * @returns The grade; `undefined` for what gives no evidence on use, such as a missed contact.
 * @example
 * evidenceGrade({ id: "t1", on: "2026-01-10", kind: "urine", result: "negative" }); // => "test"
 * evidenceGrade({ id: "d1", on: "2026-01-10", kind: "death", cause: "other" }); // => undefined
 * @since 0.1.0
 */
export function evidenceGrade(observation: Observation): EvidenceGrade | undefined {
  if (observation.kind === "urine") return "test";
  if (observation.kind === "claim") return "register";
  if (observation.kind !== "contact") return undefined;
  const { informant, by } = observation;
  return informant === "staff" ? observers[by] : informants[informant];
}
