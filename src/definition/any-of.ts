import type { Outcome } from "./types";

/**
 * Returns whether any of several outcomes is met, in three-valued logic.
 *
 * **Rule.** One met decides; else one unknown leaves it unknown; else unmet. What is not applicable
 * is left out.
 *
 * @param list - Outcomes.
 * @returns The outcome of any; `not-applicable` when nothing applies.
 * @example
 * anyOf(["met", "unknown"]); // => "met"
 * anyOf(["unmet", "unknown"]); // => "unknown"
 * @since 0.1.0
 */
export function anyOf(list: readonly Outcome[]): Outcome {
  if (list.includes("met")) return "met";
  if (list.includes("unknown")) return "unknown";
  return list.includes("unmet") ? "unmet" : "not-applicable";
}
