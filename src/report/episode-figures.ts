import { dischargeReasons } from "../episode/index";
import { type EpisodeFacts, firstOfPersons } from "./episode-facts";
import type { EpisodeFigures, EventsAndPersons } from "./national-types";
import { keyCounts } from "./outcome-shares";

/** Facts of an episode with the counters in which its person is counted in this region. */
export interface CountedEpisode extends EpisodeFacts {
  /** The episode is the first of its person that is counted, by counter. */
  first: Record<Counter, boolean>;
}

type Counter = "admissions" | "discharges" | "inCare";

const eventsOf: Record<Counter, (facts: EpisodeFacts) => number> = {
  admissions: ({ admissions }) => admissions,
  discharges: ({ discharges }) => discharges.length,
  inCare: ({ inCare }) => (inCare ? 1 : 0),
};

/** Marks, counter by counter, the first episode of each person; groups then add up to the total. */
export function markPersons(facts: readonly EpisodeFacts[]): CountedEpisode[] {
  const firstIn = (counter: Counter) =>
    new Set(firstOfPersons(facts.filter((each) => eventsOf[counter](each) > 0)));
  const [admissions, discharges, inCare] = [
    firstIn("admissions"),
    firstIn("discharges"),
    firstIn("inCare"),
  ];
  return facts.map((each) => ({
    ...each,
    first: {
      admissions: admissions.has(each),
      discharges: discharges.has(each),
      inCare: inCare.has(each),
    },
  }));
}

/** Counts admissions, discharges and those in care. */
export function episodeFigures(facts: readonly CountedEpisode[]): EpisodeFigures {
  const count = (counter: Counter): EventsAndPersons => ({
    events: facts.reduce((sum, each) => sum + eventsOf[counter](each), 0),
    persons: facts.filter(({ first }) => first[counter]).length,
  });
  const reasons = facts.flatMap(({ discharges }) => discharges);
  return {
    considered: facts.length,
    admissions: count("admissions"),
    discharges: { ...count("discharges"), reasons: keyCounts(reasons, dischargeReasons) },
    inCare: count("inCare"),
  };
}
