import type { Period } from "../calendar/index";
import { compareDated, isKnown, type Vantage } from "../definition/index";
import {
  type DischargeReason,
  type Episode,
  episodeStatus,
  treatmentSpells,
} from "../episode/index";
import type { RecordedPersonsKind } from "./completeness-definition";

/** What an episode says of a period: everything that reports count of it. */
export interface EpisodeFacts {
  episode: Episode;
  /** The group of its region. */
  key: string;
  /** Whether it was registered in the period. */
  registered: boolean;
  /** Admissions and returns in the period. */
  admissions: number;
  /** Discharges in the period, by reason. */
  discharges: DischargeReason[];
  /** Whether the client was in care on a day of the period. */
  inCareWithin: boolean;
  /** Whether the client was in care on the last day. */
  inCare: boolean;
}

/** The facts of episodes in the order of registration, whatever the order of the input. */
export function episodeFacts(
  episodes: readonly Episode[],
  question: { period: Period; vantage: Vantage; keyOf: (episode: Episode) => string },
): EpisodeFacts[] {
  const { period, vantage, keyOf } = question;
  const within = (day: string | undefined) =>
    day !== undefined && period.start <= day && day <= period.end;
  return [...episodes].sort(compareRegistered).map((episode) => {
    const { status, stays } = episodeStatus(episode, vantage);
    const spells = treatmentSpells(episode, vantage);
    return {
      episode,
      key: keyOf(episode),
      registered: isKnown(episode.registered, vantage) && within(episode.registered.on),
      admissions: spells.filter(({ start }) => within(start)).length,
      discharges: spells.flatMap(({ discharge }) =>
        discharge && within(discharge.on) ? [discharge.reason] : [],
      ),
      inCareWithin: stays.some(({ end }) => end === undefined || period.start <= end),
      inCare: status === "in-treatment",
    };
  });
}

function compareRegistered(a: Episode, b: Episode): number {
  return compareDated({ id: a.id, on: a.registered.on }, { id: b.id, on: b.registered.on });
}

/** Whether an episode is one of those whose persons are counted. */
export function isCounted(facts: EpisodeFacts, kind: RecordedPersonsKind): boolean {
  if (kind === "registered") return facts.registered;
  return kind === "admitted" ? facts.admissions > 0 : facts.inCareWithin;
}

/** The first episode of each person, in whose group they count, so that groups add up to the total. */
export function firstOfPersons(facts: readonly EpisodeFacts[]): EpisodeFacts[] {
  const first = new Map<string, EpisodeFacts>();
  for (const each of facts) {
    if (!first.has(each.episode.personId)) first.set(each.episode.personId, each);
  }
  return [...first.values()];
}
