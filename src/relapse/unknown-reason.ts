import { compareDated, type Dated, isKnown, type Vantage } from "../definition/index";
import type { Episode, MissedReason, Observation } from "../episode/index";
import type { FollowedWindow } from "./followed-types";
import { type UnknownReason, unknownReasons } from "./vocabulary";

const missed: Record<MissedReason, UnknownReason> = {
  "no-visit-made": "not-tried",
  "wrong-address": "tried-not-reached",
  "not-home": "tried-not-reached",
  unreachable: "tried-not-reached",
  refused: "refused",
  moved: "moved",
  imprisoned: "imprisoned",
  hospitalized: "hospitalized",
};

const absences = {
  imprisonment: "imprisoned",
  hospitalization: "hospitalized",
  "moved-away": "moved",
} as const;

/**
 * Why there is no last word on a client: of all that is known, the first in the order of reasons, with
 * the records that say it. The word of a register is a reason only where it is accepted.
 */
export function unknownReason(
  { observations, discharged, earlier }: Episode,
  window: FollowedWindow,
  vantage: Vantage,
): { reason: UnknownReason; records: string[] } {
  let facts: Dated[] = [];
  let reason: UnknownReason | undefined;
  const note = (fact: Dated, given: UnknownReason | undefined) => {
    if (given === undefined || !isKnown(fact, vantage)) return;
    if (given === reason) facts.push(fact);
    else if (reason === undefined || rankOf(given) < rankOf(reason)) {
      reason = given;
      facts = [fact];
    }
  };
  for (const fact of observations) note(fact, reasonOf(fact, window));
  if (discharged?.reason === "died") note(discharged, "died");
  for (const fact of earlier ?? []) {
    if (fact.step === "discharged" && fact.reason === "died") note(fact, "died");
  }
  const records = facts.sort(compareDated).map(({ id }) => id);
  return { reason: reason ?? "not-tried", records };
}

function rankOf(reason: UnknownReason): number {
  return unknownReasons.indexOf(reason);
}

function reasonOf(
  observation: Observation,
  { evidenceDays, to, accepts }: FollowedWindow,
): UnknownReason | undefined {
  const { kind, on } = observation;
  if (kind === "imprisonment" || kind === "hospitalization" || kind === "moved-away") {
    const { until } = observation;
    return on <= to && (until == null || to <= until) ? absences[kind] : undefined;
  }
  if (kind === "death") return "died";
  if (on < evidenceDays.start) return undefined;
  if (kind === "missed-contact") return missed[observation.reason];
  if (kind === "contact") return observation.use === "refused" ? "refused" : "inconclusive";
  if (kind === "claim") {
    return observation.claim !== "lost" && accepts.includes("register")
      ? "inconclusive"
      : undefined;
  }
  if (kind !== "urine") return undefined;
  if (observation.result === "refused") return "refused";
  return observation.result === "not-given" ? "tried-not-reached" : "inconclusive";
}
