import type { Vantage } from "../definition/index";
import { type FollowUp, followUp } from "../relapse/index";
import type { UnitWindow } from "./decision";
import type { Course } from "./person-courses";
import type { RecoveryDefinition } from "./recovery-definition";

/** What the observations of a course tell of its window. */
export function followCourse(
  { facts }: Course,
  { clock, end }: UnitWindow,
  { relapse, ascertainment }: RecoveryDefinition,
  vantage: Vantage,
): FollowUp {
  // A rule over patterns does not say whether anyone looked at the end: any use is then asked for.
  const rule = relapse.over === "observations" ? relapse : undefined;
  const { asOf, knownAt } = vantage;
  return followUp(facts, { from: clock, to: end, ascertainment, rule, asOf, knownAt });
}
