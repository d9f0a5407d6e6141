import type { PlainDate } from "../calendar/index";
import type { Verdict } from "../definition/index";
import type { Episode } from "../episode/index";
import { classifyPerson } from "./classify-person";
import type { RecoveryFindingCode } from "./codes";
import type { StateReason, UnitWindow } from "./decision";
import { outcomeOf } from "./outcome-of";
import type { RecoveryDefinition } from "./recovery-definition";
import { type RecoveryQuestion, recoveryRules } from "./recovery-rules";
import { unitFindings } from "./unit-findings";
import type { RecoveryState } from "./vocabulary";

/**
 * Options of {@link explainRecovery}.
 *
 * @since 0.1.0
 */
export interface ExplainRecoveryOptions extends RecoveryQuestion {
  /**
   * The first episode of the course to explain, where a definition counts every episode; the first
   * one counted by default.
   */
  episodeId?: string | undefined;
}

/**
 * What one person counts as under a definition, and why.
 *
 * @since 0.1.0
 */
export interface RecoveryVerdict extends Verdict<RecoveryFindingCode, RecoveryDefinition> {
  /** The state in which the person is counted. */
  state: RecoveryState;
  /** Why, where there is more than one way to the state. */
  reason?: StateReason;
  /** Ids of the episodes of the course that is counted. */
  episodeIds: string[];
  /** The follow-up window, once its clock has started. */
  window?: {
    /** The day after which it begins. */
    clock: PlainDate;
    /** Its last day. */
    end: PlainDate;
    /** The first day on which evidence of its end may be gathered. */
    evidenceFrom: PlainDate;
    /** The last such day; on it the window settles. */
    settlesOn: PlainDate;
  };
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
}

/**
 * Returns what one person counts as under a definition, with every question that was asked, in the
 * order of deciding.
 *
 * **Rule.** The same decision that `recoveryRate` counts. Met: clean. Unmet: relapsed, not completed,
 * below the level, or a failure by the definition's word on death, prison, moving or a clock that
 * never started. Not applicable: outside the cohort, or left out.
 *
 * **Unknown.** A window that is not settled, whatever is known by now, and one that is settled
 * without evidence.
 *
 * @param person - All episodes of the person.
 * @param options - The definition, the day of judgement, and the period.
 * @returns The verdict.
 * @throws RangeError when the episodes are not of one person, or there are none.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const verdict = explainRecovery([episode], { definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * [verdict.outcome, verdict.state, verdict.reason]; // => ["unknown", "unknown", "not-tried"]
 * verdict.window?.settlesOn; // => "2026-05-15"
 * @since 0.1.0
 */
export function explainRecovery(
  person: readonly Episode[],
  options: ExplainRecoveryOptions,
): RecoveryVerdict {
  const { definition, asOf, knownAt, episodeId } = options;
  const { units } = classifyPerson(person, recoveryRules(options));
  const unit =
    units.find(({ course }) => course.episode.id === episodeId) ??
    units.find(({ state }) => state !== "outside") ??
    units[0];
  if (!unit) throw new RangeError("pulih: expected the episodes of one person");
  return {
    outcome: outcomeOf(unit),
    state: unit.state,
    ...(unit.reason && { reason: unit.reason }),
    episodeIds: unit.course.episodes.map(({ id }) => id),
    ...(unit.window && { window: printWindow(unit.window) }),
    findings: unitFindings(unit, options),
    definition,
    asOf,
    ...(knownAt != null && { knownAt }),
  };
}

function printWindow({ clock, end, evidence }: UnitWindow): NonNullable<RecoveryVerdict["window"]> {
  return { clock, end, evidenceFrom: evidence.start, settlesOn: evidence.end };
}
