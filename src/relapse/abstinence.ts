import type { AbstinenceRule, PatternOptions } from "./pattern-types";
import { asWritten, findForeignSign, type ReadWeek, readPattern } from "./read-pattern";

/**
 * Options of {@link abstinence}.
 *
 * @since 0.1.0
 */
export interface AbstinenceOptions extends PatternOptions {}

/**
 * Returns what a rule of abstinence measures in a weekly use pattern: a number of weeks, or whether
 * there is a run of negative weeks.
 *
 * **Rule.** Unclear signs are read as the rule says; then negative weeks are counted, all of them or
 * those of the longest run, or a run of the length asked for is looked for.
 *
 * **Unknown.** `undefined` where the pattern holds a sign of no meaning. A week without a scheduled
 * test (`_`) shows no abstinence, so it counts for nothing and breaks a run. Where the schedule has no
 * room for the run asked for, its absence says nothing and the answer is `undefined`; with
 * `{ schedule: "as-given" }` it is `false`. Numbers of weeks are comparable only between people of one
 * schedule.
 *
 * **Boundaries.** Where a rule removes weeks, the weeks around them are neighbors: a run may span
 * weeks in which nothing was seen.
 *
 * @param pattern - The use pattern, one sign a week: `+` positive, `-` negative, `o` expected but not
 *   given, `*` mixed, `_` not scheduled.
 * @param rule - The rule.
 * @param options - Whether the schedule is checked.
 * @returns The number of weeks, or yes or no; `undefined` when the rule cannot tell.
 * @throws RangeError when the run asked for is not of whole weeks, at least one.
 * @example
 * abstinence("---o--+", abstinenceRules.fiellin2006); // => 5
 * abstinence("---o--+", abstinenceRules.schottenfeldB2008); // => 3
 * abstinence("---o--+", abstinenceRules.schottenfeld2005); // => 5
 * abstinence("--o--", abstinenceRules.kosten1993); // => false
 * abstinence("-_-_-", abstinenceRules.kosten1993); // => undefined
 * @source CTN-0094 research group, CTNote: library of abstinence outcomes, 2022.
 * @since 0.1.0
 */
export function abstinence(
  pattern: string,
  rule: AbstinenceRule,
  options: AbstinenceOptions = {},
): number | boolean | undefined {
  const { measure, recode } = rule;
  if (measure.kind === "run" && (!Number.isInteger(measure.weeks) || measure.weeks < 1)) {
    throw new RangeError("pulih: a run of abstinence is of whole weeks, at least one");
  }
  if (findForeignSign(pattern) !== undefined) return undefined;

  const read = readPattern(pattern, recode);
  const isClean = (week: ReadWeek) => week.sign === "-";
  const longest = longestRun(read, isClean);
  if (measure.kind !== "run") {
    return measure.kind === "weeks" ? read.filter(isClean).length : longest;
  }
  if (longest >= measure.weeks) return true;
  const room = longestRun(readPattern(pattern, asWritten), (week) => week.sign !== "_");
  return room >= measure.weeks || options.schedule === "as-given" ? false : undefined;
}

function longestRun(read: readonly ReadWeek[], isInRun: (week: ReadWeek) => boolean): number {
  let longest = 0;
  let run = 0;
  for (const week of read) {
    run = isInRun(week) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
