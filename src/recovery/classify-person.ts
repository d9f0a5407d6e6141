import { isKnown, type Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import { classifyCourse } from "./classify-course";
import type { UnitDecision } from "./decision";
import { outsideReason } from "./outside-reason";
import { type Course, personCourses } from "./person-courses";
import type { RecoveryRules } from "./recovery-rules";
import { type OutsideReason, outsideReasons } from "./vocabulary";

/** Everything that is decided about one person. */
export interface PersonDecision {
  /** The units: one for a person, or one for each course where episodes are counted. */
  units: UnitDecision[];
  /** Eligible courses beyond the first of a person, which are not counted. */
  repeats: number;
  /** Observations dated after the day of judgement, which are left out. */
  future: number;
}

/** Decides about one person; reports count what it gives, explanations print it. */
export function classifyPerson(person: readonly Episode[], rules: RecoveryRules): PersonDecision {
  if (person.some(({ personId }) => personId !== person[0]?.personId)) {
    throw new RangeError("pulih: expected the episodes of one person");
  }
  const { definition, vantage } = rules;
  const courses = personCourses(person, definition, vantage);
  const judged = courses.map((course) => ({ course, reason: outsideReason(course, rules) }));
  const future = countFuture(person, vantage);
  if (definition.unit === "episode") {
    return { units: judged.map((one) => decide(one, rules)), repeats: 0, future };
  }
  const eligible = judged.filter(({ reason }) => reason === undefined);
  const one = eligible[0] ?? judged.sort((a, b) => rankOf(b) - rankOf(a))[0];
  const repeats = Math.max(0, eligible.length - 1);
  return { units: one ? [decide(one, rules)] : [], repeats, future };
}

interface Judged {
  course: Course;
  reason: OutsideReason | undefined;
}

function decide({ course, reason }: Judged, rules: RecoveryRules): UnitDecision {
  return reason ? { course, state: "outside", reason } : classifyCourse(course, rules);
}

/** How far a course came on the way into the cohort. */
function rankOf({ reason }: Judged): number {
  return reason ? outsideReasons.indexOf(reason) : outsideReasons.length;
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
