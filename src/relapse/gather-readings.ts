import type { PlainDate } from "../calendar/index";
import { compareDated, type Dated, isKnown, type Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import type { ObservationRule } from "./observation-types";
import { type Reading, readObservation, showsUse } from "./read-observation";

/** What a rule reads in an episode, and what it leaves out. */
export interface Readings {
  /** Readings from the day of admission on, in order of the days of which they tell. */
  readings: Reading[];
  /** The last day on which use is no relapse. */
  start: PlainDate;
  /** Number of readings of use before the day of admission. */
  beforeAdmission: number;
}

/** How an episode is read. */
export interface ReadingRules extends Vantage {
  rule: ObservationRule;
  /** Use up to this day is no relapse; the day of admission by default. */
  from?: PlainDate | undefined;
}

/** The day of admission, or of registration where no admission is recorded. */
function firstDayOf({ admitted, earlier, registered }: Episode, { knownAt }: Vantage): PlainDate {
  // Not judged as of a day: an admission that is still to come makes earlier use no relapse.
  const counts = (fact: Dated) => isKnown(fact, { asOf: fact.on, knownAt });
  let first = admitted && counts(admitted) ? admitted.on : undefined;
  if (earlier) {
    for (const fact of earlier) {
      if (fact.step !== "admitted" || (first !== undefined && first <= fact.on)) continue;
      if (counts(fact)) first = fact.on;
    }
  }
  return first ?? registered.on;
}

/** Reads what was known of an episode. */
export function gatherReadings(episode: Episode, rules: ReadingRules): Readings {
  const { rule, from } = rules;
  const first = firstDayOf(episode, rules);
  const readings: Reading[] = [];
  let beforeAdmission = 0;
  for (const observation of episode.observations) {
    if (!isKnown(observation, rules)) continue;
    const reading = readObservation(observation, rule);
    if (reading === undefined) continue;
    if (reading.day >= first) readings.push(reading);
    else if (showsUse(reading)) beforeAdmission++;
  }
  const start = from !== undefined && from > first ? from : first;
  if (!isInOrder(readings)) readings.sort(compareReadings);
  return { readings, start, beforeAdmission };
}

/** Number of known observations that lie after the day of judgement. */
export function countFuture({ observations }: Episode, { asOf, knownAt }: Vantage): number {
  let count = 0;
  for (const observation of observations) {
    if (asOf < observation.on && isKnown(observation, { asOf: observation.on, knownAt })) count++;
  }
  return count;
}

/** The order of readings: by the day of which they tell, then as their records. */
export function compareReadings(a: Reading, b: Reading): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return compareDated(onDay(a), onDay(b));
}

function onDay({ day, observation: { id, sequence } }: Reading) {
  return { on: day, id, sequence };
}

/** Registers mostly give observations in order, and to look costs less than to sort. */
function isInOrder(readings: readonly Reading[]): boolean {
  for (let i = 1; i < readings.length; i++) {
    if (compareReadings(readings[i - 1] as Reading, readings[i] as Reading) > 0) return false;
  }
  return true;
}
