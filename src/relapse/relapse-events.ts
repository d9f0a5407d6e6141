import type { PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import type { RelapseEvents } from "./event-types";
import { findSpells } from "./find-spells";
import { countFuture, gatherReadings } from "./gather-readings";
import { guardObservationRule } from "./guard-rule";
import type { ObservationRule } from "./observation-types";
import { relapseIssues } from "./relapse-issues";

/**
 * Options of {@link relapseEvents}.
 *
 * @since 0.1.0
 */
export interface RelapseEventsOptions extends Vantage {
  /** What a relapse is. */
  rule: ObservationRule;
  /**
   * The last day on which use does not count; the day of admission by default. On the clock of
   * discharge it is the day of discharge: use that goes on beyond it then counts anew.
   */
  from?: PlainDate | undefined;
}

/**
 * Returns the relapses that a rule finds in the observations of an episode, each with the days
 * between which it began, and the use that the rule does not call relapse.
 *
 * **Rule.** A relapse began after the last day of which evidence says that there was none, and by the
 * first day of which evidence shows it. An answer tells of days up to the last that it covers. A day
 * named as the onset narrows this to that day, unless evidence of no relapse on or after it
 * contradicts. Of tests that make a relapse together, the earliest that are far enough apart are
 * counted, whatever lies between them: the relapse began by the first and counts on the last, and
 * tests after it are counted anew. Tests count whether or not a relapse is going on, so a test may
 * make a relapse with one from before the last was over, which then does not date it. On a day with
 * evidence both ways there was relapse: no answer undoes another. Of several records of one day the
 * strongest grade of the rule names the event. A new relapse needs evidence in between that the last
 * was over. A prescribed substance is not use. An answer of some use denies the relapse where the rule
 * takes only routine use for one. What is learned later may date a relapse earlier, join it to an
 * earlier one or end it; it undoes none.
 *
 * **Unknown.** Evidence of grades that the rule does not hear shows no relapse and denies none; use of
 * which it tells is a lapse. Of the grades that it hears, use between the first and the last evidence
 * of a relapse is part of it. An answer `unknown` or `refused` tells nothing.
 *
 * **Boundaries.** Use on the day of admission or before it is no relapse, and what lies before it is
 * reported as an issue; without a recorded admission the day of registration stands in. Facts after
 * `asOf` are left out and counted.
 *
 * @param episode - The episode.
 * @param options - The rule, and the day as of which is judged.
 * @returns Relapses, lapses, and issues.
 * @throws RangeError when the rule cannot be applied; `checkRelapseRule` says why.
 * @example
 * const tests = ["2026-04-10", "2026-05-08"].map((on) => ({ id: on, on: plainDate(on), kind: "urine" as const, result: "positive" as const }));
 * const episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social" as const, modality: "outpatient" as const, entry: "voluntary" as const, registered: { id: "r", on: "2026-01-05" as const }, phases: [], assignments: [], observations: tests };
 * relapseEvents(episode, { rule: anyUse, asOf: "2026-06-30" }).events[0]?.on; // => "2026-04-10"
 * relapseEvents(episode, { rule: routineUse, asOf: "2026-06-30" }).events.map((e) => [e.onset, e.on]); // => [[{ by: "2026-04-10" }, "2026-05-08"]]
 * relapseEvents(episode, { rule: routineUse, asOf: "2026-04-30" }).lapses.length; // => 1
 * @since 0.1.0
 */
export function relapseEvents(episode: Episode, options: RelapseEventsOptions): RelapseEvents {
  const { rule, asOf, knownAt } = options;
  guardObservationRule(rule);
  const gathered = gatherReadings(episode, options);
  const spells = findSpells(gathered, rule);
  return {
    definition: rule,
    asOf,
    ...(knownAt != null && { knownAt }),
    events: spells.events,
    lapses: spells.lapses,
    issues: relapseIssues(gathered, spells.contradicted, countFuture(episode, options)),
  };
}
