import { addDays, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import { firstRelapse } from "../relapse/index";
import type { FollowedClient } from "../relapse/inner";
import type { FoundRelapse, UnitWindow } from "./decision";
import type { Course } from "./person-courses";
import type { RecoveryRules } from "./recovery-rules";

/** The first relapse that counts in a window; or none, as far as the rule can tell at all. */
export type RelapseSearch = FoundRelapse | "none" | "not-evaluable";

/** Looks for the first relapse in a window; a return to care is one where the definition says so. */
export function findRelapse(
  course: Course,
  window: UnitWindow,
  rules: RecoveryRules,
  vantage: Vantage,
  known: FollowedClient,
): RelapseSearch {
  const found = searchFacts(course, window, rules, vantage, known);
  if (rules.definition.readmission !== "relapse") return found;
  const on = firstReturn(course, window, vantage);
  if (on === undefined || (typeof found === "object" && found.on <= on)) return found;
  return { status: "readmitted", on };
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
    // A relapse that began before the days asked of counts when it was not over by then.
    const event = relapses.find(({ clearedOn }) => clearedOn === undefined || since < clearedOn);
    if (!event) return "none";
    const { on, onset } = event;
    return { status: "relapsed", on, onset, event };
  }
  const window = { from: since, to: end, plannedOn: plannedOn(episode) };
  const first = firstRelapse(facts, { rule, ...window, ...vantage });
  if (first.status === "relapsed") return first;
  return first.status === "not-found" ? "none" : "not-evaluable";
}

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
