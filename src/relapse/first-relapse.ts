import { addDays, daysBetween, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import type { RelapseEvent } from "./event-types";
import type { UnevaluableReason } from "./pattern-types";
import { relapseEvents } from "./relapse-events";
import { relapseOnset } from "./relapse-onset";
import type { RelapseRule } from "./types";
import { usePattern } from "./use-pattern";

/**
 * Options of {@link firstRelapse}.
 *
 * @since 0.1.0
 */
export interface FirstRelapseOptions extends Vantage {
  /** What a relapse is: a rule over observations or over a weekly pattern. */
  rule: RelapseRule;
  /** The day before the window's first day. */
  from: PlainDate;
  /** The window's last day. */
  to: PlainDate;
  /** The days on which a test was planned, for rules over patterns; none by default. */
  plannedOn?: readonly PlainDate[] | undefined;
}

/**
 * The first relapse in a window, under a rule of either kind.
 *
 * @since 0.1.0
 */
export type FirstRelapse =
  | {
      /** The rule finds a relapse. */
      status: "relapsed";
      /** The day on which it counts; under a rule over patterns the last of the week of onset. */
      on: PlainDate;
      /** The days between which it began. */
      onset: RelapseEvent["onset"];
      /** The relapse with its evidence, where the rule is over observations. */
      event?: RelapseEvent;
    }
  | {
      /** The rule finds none, which alone does not say that there was none. */
      status: "not-found";
    }
  | {
      /** The rule cannot tell. */
      status: "not-evaluable";
      /** Why not. */
      reason: UnevaluableReason;
    };

/**
 * Returns the first relapse of an episode in a window `(from, to]`, under a rule over observations or
 * over a weekly pattern.
 *
 * **Rule.** Over observations it is the first of {@link relapseEvents} that counts by the last day.
 * Over patterns it is what {@link relapseOnset} finds in the {@link usePattern} of the window's whole
 * weeks; the relapse began within the week that it names.
 *
 * **Unknown.** That a rule finds none does not say that there was none: {@link followUp} tells
 * whether anyone looked. A pattern rule cannot tell without a plan of tests that could show it.
 *
 * @param episode - The episode.
 * @param options - Rule, window, plan of tests, and the day as of which is judged.
 * @returns The relapse, or that there is none to be found or told.
 * @throws RangeError when the rule cannot be applied; `checkRelapseRule` says why.
 * @example
 * const weekly = ["2026-01-07", "2026-01-14", "2026-01-21", "2026-01-28"] as const;
 * const observations = weekly.map((on) => ({ id: on, on, kind: "urine" as const, result: "positive" as const }));
 * const episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social" as const, modality: "outpatient" as const, entry: "voluntary" as const, registered: { id: "r", on: "2025-12-20" as const }, phases: [], assignments: [], observations };
 * const options = { from: "2025-12-31", to: "2026-01-28", plannedOn: weekly, asOf: "2026-01-31" } as const;
 * const found = [routineUse, krupitsky2004].map((rule) => firstRelapse(episode, { rule, ...options }));
 * found.map((first) => first.status === "relapsed" && first.on); // => ["2026-01-21", "2026-01-07"]
 * firstRelapse(episode, { rule: krupitsky2004, ...options, to: "2026-01-10" }); // => { status: "not-evaluable", reason: "too-short" }
 * @since 0.1.0
 */
export function firstRelapse(episode: Episode, options: FirstRelapseOptions): FirstRelapse {
  const { rule, from, to, plannedOn = [], asOf, knownAt } = options;
  if (rule.over === "observations") {
    const event = relapseEvents(episode, { rule, from, asOf, knownAt }).events[0];
    if (event === undefined || to < event.on) return { status: "not-found" };
    return { status: "relapsed", on: event.on, onset: event.onset, event };
  }
  const weeks = Math.max(0, Math.floor(daysBetween(from, to) / 7));
  const pattern = usePattern(episode, { from, weeks, plannedOn, asOf, knownAt });
  const found = relapseOnset(pattern, rule);
  if (!found.evaluable) return { status: "not-evaluable", reason: found.reason };
  if (!found.relapsed) return { status: "not-found" };
  const by = addDays(from, 7 * found.time);
  return { status: "relapsed", on: by, onset: { after: addDays(by, -7), by } };
}
