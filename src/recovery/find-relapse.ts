import { addDays, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { FollowedClient } from "../relapse/follow-window";
import { firstRelapse } from "../relapse/index";
import type { FoundRelapse, UnitWindow } from "./decision";
import type { Course } from "./person-courses";
import type { RecoveryRules } from "./recovery-rules";

/** The first relapse that counts in a window, and whether the rule can tell at all. */
export interface RelapseSearch {
  found: FoundRelapse | undefined;
  evaluable: boolean;
}

/** Looks for the first relapse in a window; a return to care is one where the definition says so. */
export function findRelapse(
  course: Course,
  window: UnitWindow,
  rules: RecoveryRules,
  vantage: Vantage,
  known: FollowedClient,
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
  { relapses }: FollowedClient,
): RelapseSearch {
  const since = judged === "throughout" ? clock : addDays(end, -judged.atEnd.recallDays);
  if (rule.over === "observations") {
    // A relapse that began before the last days counts when it was not over by then.
    const event =
      judged === "throughout"
        ? relapses[0]
        : relapses.find(({ clearedOn }) => clearedOn === undefined || since < clearedOn);
    if (!event) return nothingFound;
    const { on, onset } = event;
    return { found: { status: "relapsed", on, onset, event }, evaluable: true };
  }
  const window = { from: since, to: end, plannedOn: plannedOn(episode) };
  const first = firstRelapse(facts, { rule, ...window, ...vantage });
  if (first.status === "relapsed") return { found: first, evaluable: true };
  return first.status === "not-found" ? nothingFound : cannotTell;
}

const nothingFound: RelapseSearch = { found: undefined, evaluable: true };
const cannotTell: RelapseSearch = { found: undefined, evaluable: false };

/** The first day within a window on which the client came back into care, wherever that was. */
export function firstReturn(
  { facts, returns }: Course,
  { clock, end }: UnitWindow,
  vantage: Vantage,
): PlainDate | undefined {
  let first: PlainDate | undefined;
  const isFirst = (on: PlainDate) => clock < on && on <= end && (first === undefined || on < first);
  for (const on of returns) if (isFirst(on)) first = on;
  for (const fact of facts.observations) {
    if (fact.kind !== "readmission-elsewhere" || !isFirst(fact.on)) continue;
    if (isKnown(fact, vantage)) first = fact.on;
  }
  return first;
}
