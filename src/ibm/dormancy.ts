import { cellOfMonth, KINDS, REPORTED, SAYS_NOT_NIL } from "./month-cells";
import type { Requirement } from "./requirement";

/**
 * Whether a unit has been silent by its own reports: every one of the last months reported,
 * and none with activity. It does not arise for units that are younger than that, or closed.
 */
export function dormancy(months: number, lastComplete: number): Requirement {
  const lastOf = (windowLast: number) => Math.min(windowLast, lastComplete);
  return {
    code: "ibm.dormant",
    judge: (facts, window) => {
      const last = lastOf(window.last);
      const first = last - months + 1;
      if (first < facts.firstMonth || facts.closedOn !== undefined) return "not-applicable";
      let silent = 0;
      for (let month = first; month <= last; month++) {
        const cell = cellOfMonth(facts, month);
        if ((cell & (KINDS | SAYS_NOT_NIL)) !== 0) return "unmet";
        if ((cell & REPORTED) !== 0) silent++;
      }
      return silent === months ? "met" : "unknown";
    },
    show: (facts, window) => {
      const last = lastOf(window.last);
      let silent = 0;
      for (let month = last - months + 1; month <= last; month++) {
        const cell = cellOfMonth(facts, month);
        if ((cell & (KINDS | SAYS_NOT_NIL | REPORTED)) === REPORTED) silent++;
      }
      return { observed: silent, required: months };
    },
  };
}
