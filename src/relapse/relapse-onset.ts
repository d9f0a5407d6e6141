import { findOnset, type IsHit } from "./find-onset";
import { guardPatternRule } from "./guard-rule";
import type { PatternOptions, PatternRule, RelapseOnset } from "./pattern-types";
import { asWritten, findForeignSign, readPattern } from "./read-pattern";

/**
 * Options of {@link relapseOnset}.
 *
 * @since 0.1.0
 */
export interface RelapseOnsetOptions extends PatternOptions {}

/**
 * Returns whether a rule finds a relapse in a weekly use pattern, and the week of its onset or, where
 * there is none, of censoring.
 *
 * **Rule.** The first weeks are left out if the rule says so, unclear signs are read as it says, and
 * then its window is looked for. *So many signs within so many weeks*: the first window that holds
 * enough of them dates the onset, at the week in which they begin if they stand at its end. *So many
 * signs apart*: the onset is the week of the last of them that is needed. Without an onset, time ends
 * at the latest week to which the scheduled weeks could have dated one: weeks after it, in which no
 * relapse would have shown, are not time without relapse.
 *
 * **Unknown.** A pattern is not evaluable if its schedule is too sparse: even if every week that is
 * not `_` had shown the sign, the rule could not have fired anywhere, so its silence says nothing. Nor
 * is it if it is too short for the rule, or is so without the weeks that the rule removes: what is
 * left could not have fired either. A pattern that is evaluable may still have weeks before its last
 * in which a relapse would not have shown.
 *
 * Published results know no such check. `{ schedule: "as-given" }` repeats them: a week without a
 * scheduled test then simply does not bear the sign, and time runs on as if it had been scheduled. In
 * a pattern without `_` it makes no difference.
 *
 * **Boundaries.** Weeks are those of the pattern as given, from 1, also where some were left out or
 * removed.
 *
 * **Assumption.** For rules that their source knows as yes or no only, the week follows the same
 * formula.
 *
 * @param pattern - The use pattern, one sign a week: `+` positive, `-` negative, `o` expected but not
 *   given, `*` mixed, `_` not scheduled.
 * @param rule - The rule.
 * @param options - Whether the schedule is checked.
 * @returns Relapsed or not, with the week; or why the rule cannot tell.
 * @throws RangeError when the rule cannot be applied; `checkRelapseRule` says why.
 * @example
 * relapseOnset("--++++-", relapseRules.ctn0094); // => { evaluable: true, relapsed: true, time: 3 }
 * relapseOnset("--++-+-", relapseRules.ctn0094); // => { evaluable: true, relapsed: false, time: 4 }
 * relapseOnset("----____", relapseRules.ctn0094); // => { evaluable: true, relapsed: false, time: 1 }
 * relapseOnset("----____", relapseRules.ctn0094, { schedule: "as-given" }); // => { evaluable: true, relapsed: false, time: 5 }
 * relapseOnset("_+_+_+_", relapseRules.ctn0094); // => { evaluable: false, reason: "schedule-too-sparse" }
 * relapseOnset("_+_+_+_", relapseRules.lee2016); // => { evaluable: true, relapsed: true, time: 3 }
 * @source CTN-0094 research group, CTNote: detection in a window, with its default offset, 2022.
 * @since 0.1.0
 */
export function relapseOnset(
  pattern: string,
  rule: PatternRule,
  options: RelapseOnsetOptions = {},
): RelapseOnset {
  guardPatternRule(rule);
  const position = findForeignSign(pattern);
  if (position !== undefined) return { evaluable: false, reason: "foreign-sign", position };

  const { sign, recode, skipWeeks, window } = rule;
  const written = readPattern(pattern, asWritten, skipWeeks);
  const checked = options.schedule !== "as-given";
  const isScheduled: IsHit = (week) => week.sign !== "_";
  const isAny: IsHit = () => true;
  const atBest = findOnset(written, window, isScheduled, isAny);
  if (checked && atBest && !atBest.relapsed) {
    return { evaluable: false, reason: "schedule-too-sparse" };
  }
  const read = readPattern(pattern, recode, skipWeeks);
  const onset = findOnset(
    read,
    window,
    (week) => week.sign === sign,
    checked ? isScheduled : isAny,
  );
  return onset ? { evaluable: true, ...onset } : { evaluable: false, reason: "too-short" };
}
