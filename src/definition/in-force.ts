import type { PlainDate } from "../calendar/index";
import type { Definition } from "./types";

/**
 * Returns the definitions that are in force on a day, in the order given.
 *
 * **Boundaries.** First and last day of force are both inside; a missing one leaves that side open.
 *
 * @param definitions - Definitions.
 * @param date - The day.
 * @returns Those in force; none is a possible answer.
 * @example
 * const old = derive(anyOfFour({ months: 6 }), { effectiveTo: "2024-12-31" }, { id: "ibm.old", version: "1" });
 * inForce([old], "2024-12-31").length; // => 1
 * inForce([old], "2025-01-01").length; // => 0
 * @since 0.1.0
 */
export function inForce<D extends Definition>(definitions: Iterable<D>, date: PlainDate): D[] {
  return [...definitions].filter(
    ({ effectiveFrom, effectiveTo }) =>
      (effectiveFrom == null || effectiveFrom <= date) &&
      (effectiveTo == null || date <= effectiveTo),
  );
}
