import { isKnown, type Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import { classifyCourse } from "./classify-course";
import { newDecision, type UnitDecision } from "./decision";
import { enteredOn, outsideReason } from "./outside-reason";
import { type Course, personCourses } from "./person-courses";
import type { RecoveryRules } from "./recovery-rules";
import { type OutsideReason, outsideReasons } from "./vocabulary";

/** Everything that is decided about one person. */
export interface PersonDecision {
  /** The episodes of the person in the order of registration, copies left out. */
  episodes: readonly Episode[];
  /** The units: one for a person, or one for each course where episodes are counted. */
  units: UnitDecision[];
  /** Eligible courses beyond the first of a person, which are not counted. */
  repeats: number;
  /** Observations dated after the day of judgement, which are left out. */
  future: number;
}

/** Decides about one person; reports count what it gives, explanations print it. */
export function classifyPerson(person: readonly Episode[], rules: RecoveryRules): PersonDecision {
  const first = person[0]?.personId;
  for (const { personId } of person) {
    if (personId !== first) throw new RangeError("pulih: expected the episodes of one person");
  }
  const { definition, vantage } = rules;
  const episodes = inOrder(person);
  const courses = personCourses(episodes, definition, vantage);
  const future = countFuture(episodes, vantage);
  if (definition.unit === "episode") {
    const units = courses.map((course) => decide(course, outsideReason(course, rules), rules));
    return { episodes, units, repeats: 0, future };
  }
  let counted: Course | undefined;
  let nearest: Course | undefined;
  let missed: OutsideReason | undefined;
  let reached = -1;
  let repeats = 0;
  for (const course of courses) {
    const reason = outsideReason(course, rules);
    if (reason === undefined) {
      if (counted) repeats++;
      // Who entered first stays the one counted, whatever begins to count later.
      if (!counted || enteredOn(course, rules) < enteredOn(counted, rules)) counted = course;
    } else if (reached < outsideReasons.indexOf(reason)) {
      // Of courses that are outside the one that came furthest is told.
      reached = outsideReasons.indexOf(reason);
      nearest = course;
      missed = reason;
    }
  }
  const course = counted ?? nearest;
  const units = course ? [decide(course, counted ? undefined : missed, rules)] : [];
  return { episodes, units, repeats, future };
}

/** An episode that came twice is one; of two that differ the same is taken in any order. */
function inOrder(person: readonly Episode[]): readonly Episode[] {
  if (person.length < 2) return person;
  const byId = new Map<string, Episode>();
  for (const episode of person) {
    const other = byId.get(episode.id);
    if (!other || JSON.stringify(episode) < JSON.stringify(other)) byId.set(episode.id, episode);
  }
  const keyOf = ({ registered, id }: Episode) => `${registered.on} ${id}`;
  return [...byId.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function decide(
  course: Course,
  reason: OutsideReason | undefined,
  rules: RecoveryRules,
): UnitDecision {
  return reason ? newDecision(course, "outside", reason) : classifyCourse(course, rules);
}

function countFuture(person: readonly Episode[], { asOf, knownAt }: Vantage): number {
  let count = 0;
  for (const { observations } of person) {
    for (const fact of observations) {
      if (asOf < fact.on && isKnown(fact, { asOf: fact.on, knownAt })) count++;
    }
  }
  return count;
}
