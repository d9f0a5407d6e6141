import { addDays, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import { anyUse } from "./definitions/any-use";
import type { FollowUp } from "./follow-up-types";
import { followWindow } from "./follow-window";
import { countFuture } from "./gather-readings";
import { guardObservationRule } from "./guard-rule";
import type { Ascertainment, ObservationRule } from "./observation-types";
import { relapseIssues } from "./relapse-issues";

/**
 * Options of {@link followUp}.
 *
 * @since 0.1.0
 */
export interface FollowUpOptions extends Vantage {
  /** The day before the window's first day, such as that of discharge. */
  from: PlainDate;
  /** The window's last day. */
  to: PlainDate;
  /** What it takes to know. */
  ascertainment: Ascertainment;
  /** What a relapse is; `anyUse`, the strictest, by default. */
  rule?: ObservationRule | undefined;
}

/**
 * Returns what is known of a client at the end of a window: clean, relapsed, or unknown and why.
 *
 * It is the last word at the window's end, not a judgement of the whole window: who relapsed within
 * it and was found clean at its end is clean here, and `relapses` tells of the relapse.
 *
 * **Rule.** The window is `(from, to]`. Evidence of no relapse must be of an accepted grade and be
 * gathered from `beforeDays` before its last day to `afterDays` after it; an answer whose covered
 * days all lie after the window does not tell of it, nor one of which the covered days end before
 * the days for evidence begin. A relapse found after the window that may have begun before its end
 * is straddling, and only evidence from the end on, gathered before that relapse, outweighs it.
 * Accepted evidence of use that is part of no relapse (a single test where two are asked, a grade that
 * the rule does not hear, a register's word `relapsed`) takes the word from evidence of none that is
 * of an earlier day, or of the same day and no stronger by the order of `evidenceGrades`; it does not
 * do so where the rule takes it for a denial of relapse. What happens after the last day for evidence
 * changes nothing.
 *
 * **Unknown.** Who died by the window's last day is never clean, whatever was found before: `died`,
 * unless a relapse was the last word or is straddling. Of several reasons the first in the order of
 * `unknownReasons` is named. Prison, hospital and another place of living are reasons when they hold
 * on the window's last day, or are met at a contact in the days for evidence. They do not undo
 * evidence: clean evidence from the days for evidence stands, even where prison or another absence
 * began after it and holds on the last day. A contact made without an accepted answer, or with one
 * that evidence of use contradicts, is inconclusive, not tried in vain; so is an accepted word of a
 * register that does not decide.
 *
 * **Boundaries.** The first and the last day for evidence are inside. On the last the window is
 * settled; before it the status is that of today.
 *
 * @param episode - The episode.
 * @param options - Window, ascertainment, rule, and the day as of which is judged.
 * @returns The status with its evidence, relapse or reason.
 * @throws RangeError when the window ends before it begins, or the rule cannot be applied;
 *   `checkRelapseRule` says why.
 * @example
 * const visit = { id: "v1", on: "2026-05-20", kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use: "none" } as const;
 * const episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social" as const, modality: "inpatient" as const, entry: "voluntary" as const, registered: { id: "r", on: "2025-10-01" as const }, phases: [], assignments: [], observations: [visit] };
 * const ascertainment = { beforeDays: 14, afterDays: 30, accepts: [...evidenceGrades] };
 * const options = { from: "2026-01-31", to: "2026-04-30", ascertainment, asOf: "2026-07-31" } as const;
 * followUp(episode, options).status; // => "clean"
 * const alone = followUp({ ...episode, observations: [] }, options);
 * alone.status === "unknown" && alone.reason; // => "not-tried"
 * @since 0.1.0
 */
export function followUp(episode: Episode, options: FollowUpOptions): FollowUp {
  const { from, to, ascertainment, rule = anyUse, asOf, knownAt } = options;
  guardObservationRule(rule);
  if (to < from) throw new RangeError("pulih: a window must not end before it begins");
  const evidenceDays = {
    start: addDays(to, -ascertainment.beforeDays),
    end: addDays(to, ascertainment.afterDays),
  };
  const settled = evidenceDays.end <= asOf;
  const found = followWindow(
    episode,
    { rule, from, to, evidenceDays, accepts: ascertainment.accepts },
    { asOf: settled ? evidenceDays.end : asOf, knownAt },
  );
  const { gathered, contradicted, relapses, lapses, last } = found;
  return {
    definition: rule,
    ascertainment,
    from,
    to,
    evidenceDays,
    asOf,
    ...(knownAt != null && { knownAt }),
    settled,
    relapses,
    lapses,
    issues: relapseIssues(gathered, contradicted, countFuture(episode, options)),
    ...last,
  };
}
