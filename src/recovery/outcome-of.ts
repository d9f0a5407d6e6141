import type { Outcome } from "../definition/index";
import type { UnitDecision } from "./decision";

/** What a unit's state says of the measure. */
export function outcomeOf({ state, countsAsFailure }: UnitDecision): Outcome {
  switch (state) {
    case "clean":
      return "met";
    case "pending":
    case "unknown":
      return "unknown";
    case "outside":
    case "excluded":
    case "died":
      return countsAsFailure ? "unmet" : "not-applicable";
    default:
      return "unmet";
  }
}
