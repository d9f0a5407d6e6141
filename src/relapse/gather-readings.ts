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
function firstDayOf(episode: Episode, { knownAt }: Vantage): PlainDate {
  let first: PlainDate | undefined;
  // Not judged as of a day: an admission that is still to come makes earlier use no relapse.
  const note = (fact: Dated) => {
    if (!isKnown(fact, { asOf: fact.on, knownAt })) return;
    if (first === undefined || fact.on < first) first = fact.on;
  };
  if (episode.admitted) note(episode.admitted);
  for (const fact of episode.earlier ?? []) if (fact.step === "admitted") note(fact);
  return first ?? episode.registered.on;
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
  return { readings: readings.sort(compareReadings), start, beforeAdmission };
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
  return compareOnDays(a.day, a, b.day, b);
}

/** The order of readings on given days. */
export function compareOnDays(a: PlainDate, first: Reading, b: PlainDate, second: Reading): number {
  if (a !== b) return a < b ? -1 : 1;
  return compareDated({ ...first.observation, on: a }, { ...second.observation, on: b });
}
