import { allOf, anyOf, type Outcome } from "../definition/index";
import { type SharesOfOptions, sharesOf } from "../statistics/index";
import type { GroupImprovement, ImprovementRule, PersonChange } from "./change-types";
import { judgeImprovement, pairOf } from "./judge-improvement";

/**
 * Options of {@link groupImprovement}.
 *
 * @since 0.1.0
 */
export interface GroupImprovementOptions extends SharesOfOptions {
  /** When someone counts as improved. */
  rule: ImprovementRule;
}

/**
 * Returns how many of a group improved, by score and over all of them, beside the mean scores.
 *
 * **Rule.** Each person is judged on each score: any change for the better, or only one beyond the
 * error of measurement, as the rule says. The figures of one reading are not those of another, and
 * none of them is a mean score.
 *
 * **Unknown.** Someone without one of the two scores is unknown, never unimproved: documented counts
 * them as not improved, best as improved, observed leaves them out.
 *
 * **Boundaries.** Means are of people with both scores, so that a change of means is not one of who
 * answered.
 *
 * @param people - Scores of each person at two times.
 * @param options - The rule, and the intervals of the rates.
 * @returns Counts, shares and means under the whole rule.
 * @throws RangeError when the rule counts reliable improvement and lacks the noise of a score.
 * @example
 * const people = [{ before: { physical: 50 }, after: { physical: 53 } }, { before: { physical: 60 }, after: { physical: 60 } }, { before: { physical: 40 } }];
 * const rule = derive(whoqolAnyImprovement, { scores: ["physical"] }, { id: "instrument.ours", version: "1" });
 * const [physical] = groupImprovement(people, { rule, interval: "none" }).scores;
 * physical?.shares.observed; // => { status: "defined", numerator: 1, denominator: 2, value: 0.5 }
 * physical?.unknown; // => 1
 * @since 0.1.0
 */
export function groupImprovement(
  people: Iterable<PersonChange>,
  options: GroupImprovementOptions,
): GroupImprovement {
  const { rule, ...interval } = options;
  const tallies = rule.scores.map((score) => ({ score, ...nobody(), before: 0, after: 0 }));
  const every = nobody();
  const any = nobody();
  let count = 0;
  for (const person of people) {
    count++;
    const outcomes = tallies.map((tally) => {
      const pair = pairOf(person, tally.score);
      const outcome = judgeImprovement(pair, tally.score, rule);
      add(tally, outcome);
      tally.before += pair?.before ?? 0;
      tally.after += pair?.after ?? 0;
      return outcome;
    });
    add(every, allOf(outcomes));
    add(any, anyOf(outcomes));
  }
  return {
    definition: rule,
    people: count,
    scores: tallies.map(({ score, met, unmet, unknown, before, after }) => {
      const both = met + unmet;
      return {
        score,
        improved: met,
        notImproved: unmet,
        unknown,
        shares: sharesOf({ met, unmet, unknown }, interval),
        ...(both > 0 && { meanBefore: before / both, meanAfter: after / both }),
      };
    }),
    every: sharesOf(every, interval),
    any: sharesOf(any, interval),
  };
}

function nobody() {
  return { met: 0, unmet: 0, unknown: 0 };
}

function add(counts: ReturnType<typeof nobody>, outcome: Outcome): void {
  if (outcome !== "not-applicable") counts[outcome]++;
}
