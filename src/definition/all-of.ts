import type { Outcome } from "./types";

/**
 * Returns whether all of several outcomes are met, in three-valued logic.
 *
 * **Rule.** One unmet decides; else one unknown leaves it unknown; else met. What is not
 * applicable is left out.
 *
 * **Unknown.** Unknown beside unmet is unmet: no answer could save it.
 *
 * @param list - Outcomes.
 * @returns The outcome of all; `not-applicable` when nothing applies.
 * @example
 * allOf(["met", "unknown"]); // => "unknown"
 * allOf(["unmet", "unknown"]); // => "unmet"
 * allOf(["not-applicable"]); // => "not-applicable"
 * @since 0.1.0
 */
export function allOf(list: readonly Outcome[]): Outcome {
  if (list.includes("unmet")) return "unmet";
  if (list.includes("unknown")) return "unknown";
  return list.includes("met") ? "met" : "not-applicable";
}
