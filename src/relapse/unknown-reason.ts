import type { PlainDate } from "../calendar/index";
import { compareDated, type Dated, isKnown, type Vantage } from "../definition/index";
import type { Episode, MissedReason, Observation } from "../episode/index";
import { type EvidenceGrade, type UnknownReason, unknownReasons } from "./vocabulary";

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

/** Where reasons are looked for. */
export interface ReasonSearch {
  vantage: Vantage;
  /** The first day of which attempts count. */
  start: PlainDate;
  to: PlainDate;
  accepts: readonly EvidenceGrade[];
}

/**
 * Why there is no last word on a client: of all that is known, the first in the order of reasons, with
 * the records that say it. The word of a register is a reason only where it is accepted.
 */
export function unknownReason(
  episode: Episode,
  search: ReasonSearch,
): { reason: UnknownReason; records: string[] } {
  const { vantage } = search;
  const given: { fact: Dated; reason: UnknownReason | undefined }[] = [];
  for (const fact of episode.observations) given.push({ fact, reason: reasonOf(fact, search) });
  for (const fact of deathsOf(episode)) given.push({ fact, reason: "died" });
  const known = given.filter(({ fact }) => isKnown(fact, vantage));
  const reason = unknownReasons.find((one) => known.some((g) => g.reason === one));
  const records = known
    .filter((g) => g.reason !== undefined && g.reason === reason)
    .map(({ fact }) => fact)
    .sort(compareDated)
    .map(({ id }) => id);
  return { reason: reason ?? "not-tried", records };
}

/** Whether a client is known to have died by a day. */
export function hasDiedBy(episode: Episode, vantage: Vantage, to: PlainDate): boolean {
  return deathsOf(episode).some((fact) => fact.on <= to && isKnown(fact, vantage));
}

/** The facts that tell of a death: as it was observed, or as the reason of a discharge. */
function deathsOf({ observations, discharged, earlier }: Episode): Dated[] {
  const deaths: Dated[] = observations.filter(({ kind }) => kind === "death");
  for (const fact of [discharged, ...(earlier ?? [])]) {
    if (fact && "reason" in fact && fact.reason === "died") deaths.push(fact);
  }
  return deaths;
}

function reasonOf(
  observation: Observation,
  { start, to, accepts }: ReasonSearch,
): UnknownReason | undefined {
  const { kind, on } = observation;
  if (kind === "imprisonment" || kind === "hospitalization" || kind === "moved-away") {
    const { until } = observation;
    return on <= to && (until == null || to <= until) ? absences[kind] : undefined;
  }
  if (on < start) return undefined;
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
