import type { Vantage } from "../definition/index";
import { anyUse } from "../relapse/index";
import { type FollowedClient, followWindow } from "../relapse/inner";
import type { UnitWindow } from "./decision";
import type { Course } from "./person-courses";
import type { RecoveryDefinition } from "./recovery-definition";

/** What the observations of a course tell of its window. */
export function followCourse(
  { facts }: Course,
  { clock, end, evidence }: UnitWindow,
  { relapse, ascertainment: { accepts } }: RecoveryDefinition,
  vantage: Vantage,
): FollowedClient {
  // A rule over patterns does not say whether anyone looked at the end: any use is then asked for.
  const rule = relapse.over === "observations" ? relapse : anyUse;
  return followWindow(
    facts,
    { rule, from: clock, to: end, evidenceDays: evidence, accepts },
    vantage,
  );
}
