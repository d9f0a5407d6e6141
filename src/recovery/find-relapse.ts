import { addDays, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import { type FollowUp, firstRelapse } from "../relapse/index";
import type { FoundRelapse, UnitWindow } from "./decision";
import { followCourse } from "./follow-course";
import type { Course } from "./person-courses";
import type { RecoveryRules } from "./recovery-rules";

/** The first relapse that counts in a window, and whether the rule can tell at all. */
export interface RelapseSearch {
  found?: FoundRelapse;
  evaluable: boolean;
}

/** Looks for the first relapse in a window; a return to care is one where the definition says so. */
export function findRelapse(
  course: Course,
  window: UnitWindow,
  rules: RecoveryRules,
  vantage: Vantage,
  known: FollowUp = followCourse(course, window, rules.definition, vantage),
): RelapseSearch {
  const search = searchFacts(course, window, rules, vantage, known);
  if (rules.definition.readmission !== "relapse") return search;
  const on = firstReturn(course, window, vantage);
  if (on === undefined || (search.found && search.found.on <= on)) return search;
  return { found: { status: "readmitted", on }, evaluable: true };
}

function searchFacts(
  { episode, facts }: Course,
  { clock, end }: UnitWindow,
  { definition: { judged, relapse: rule }, plannedOn }: RecoveryRules,
  vantage: Vantage,
  { relapses }: FollowUp,
): RelapseSearch {
  const since = judged === "throughout" ? clock : addDays(end, -judged.atEnd.recallDays);
  if (rule.over === "observations") {
    // A relapse that began before the last days counts when it was not over by then.
    const event =
      judged === "throughout"
        ? relapses[0]
        : relapses.find(({ clearedOn }) => clearedOn === undefined || since < clearedOn);
    if (!event) return { evaluable: true };
    const { on, onset } = event;
    return { found: { status: "relapsed", on, onset, event }, evaluable: true };
  }
  const window = { from: since, to: end, plannedOn: plannedOn(episode) };
  const first = firstRelapse(facts, { rule, ...window, ...vantage });
  if (first.status === "relapsed") return { found: first, evaluable: true };
  return { evaluable: first.status === "not-found" };
}

/** The first day within a window on which the client came back into care, wherever that was. */
export function firstReturn(
  { facts, returns }: Course,
  { clock, end }: UnitWindow,
  vantage: Vantage,
): PlainDate | undefined {
  let first: PlainDate | undefined;
  const note = (on: PlainDate) => {
    if (clock < on && on <= end && (first === undefined || on < first)) first = on;
  };
  for (const on of returns) note(on);
  for (const observation of facts.observations) {
    if (observation.kind === "readmission-elsewhere" && isKnown(observation, vantage)) {
      note(observation.on);
    }
  }
  return first;
}
