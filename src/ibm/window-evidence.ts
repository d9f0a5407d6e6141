import type { IbmFacts } from "./facts";
import { cellOfMonth, KINDS, REPORTED, SAYS_NOT_NIL } from "./month-cells";
import type { MonthSpan } from "./window";

/** What the months of a window show of one unit. */
export interface WindowEvidence extends MonthSpan {
  /** Bits of the kinds of activity that occurred. */
  kinds: number;
  /** Months with an activity of any kind. */
  activeMonths: number;
  /** Months in which the unit existed on the last day. */
  expected: number;
  /** Expected months that were reported. */
  reported: number;
  /** Months whose report denies being nil while no activity of the month is listed. */
  unlistedMonths: number;
  /** Whether there are such months, and no activity of the window is listed at all. */
  unlisted: boolean;
  /** Whether silence proves anything: every expected month was reported, and itemized. */
  complete: boolean;
}

/** Reads what the months of a window show of one unit. */
export function windowEvidence(facts: IbmFacts, { first, last }: MonthSpan): WindowEvidence {
  const expectedFrom = Math.max(first, facts.firstMonth);
  const expectedTo = Math.min(last, facts.lastMonth);
  let kinds = 0;
  let activeMonths = 0;
  let reported = 0;
  let unlistedMonths = 0;
  for (let month = expectedFrom; month <= last; month++) {
    const cell = cellOfMonth(facts, month);
    kinds |= cell & KINDS;
    if ((cell & KINDS) !== 0) activeMonths++;
    if (month > expectedTo || (cell & REPORTED) === 0) continue;
    reported++;
    if ((cell & (SAYS_NOT_NIL | KINDS)) === SAYS_NOT_NIL) unlistedMonths++;
  }
  const expected = Math.max(0, expectedTo - expectedFrom + 1);
  const unlisted = unlistedMonths > 0 && kinds === 0;
  const judgeable = expected > 0 || facts.closedOn !== undefined;
  const complete = judgeable && reported === expected && !unlisted;
  return {
    first,
    last,
    kinds,
    activeMonths,
    expected,
    reported,
    unlistedMonths,
    unlisted,
    complete,
  };
}
