import type { Issue } from "../issue/index";
import type { StatisticsIssueCode } from "./codes";

/**
 * Returns a fault with the number of records that have it, or nothing where none has.
 *
 * @param code - The fault.
 * @param count - How many records have it.
 * @returns A list of one fault or none.
 */
export function countedIssue(
  code: StatisticsIssueCode,
  count: number,
): Issue<StatisticsIssueCode>[] {
  return count === 0 ? [] : [{ code, severity: "error", path: [], params: { count } }];
}
