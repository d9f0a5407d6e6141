import type { Episode } from "../episode/index";
import { classifyPerson } from "./classify-person";
import type { UnitDecision } from "./decision";
import { followTime } from "./follow-time";
import { groupByPerson } from "./group-by-person";
import type { RecoveryRecord } from "./record-types";
import { type RecoveryQuestion, type RecoveryRules, recoveryRules } from "./recovery-rules";

/**
 * Options of {@link recoveryRecords}.
 *
 * @since 0.1.0
 */
export type RecoveryRecordsOptions = RecoveryQuestion;

/**
 * Returns one flat row for each unit, for statistical work elsewhere: state, window, and the days
 * between which the event happened, from the clock.
 *
 * **Rule.** State and reason are those that `recoveryRate` counts; event and days are those of
 * `recoveryCurve`. The event lies after `left` and on or before `right`, so in R's survival package
 * `Surv(left, right, type = "interval2")` takes the rows as they are, with an empty `right` for those
 * last seen without event. `days` is the day on which the event counts.
 *
 * **Unknown.** What is not recorded, or does not arise, is absent from the row. Those outside the
 * cohort and those without a clock have a row without days.
 *
 * **Boundaries.** The day of a death is known: `left` and `right` are equal. A death is an event of its
 * own; to take it for the end of follow-up, leave its `right` empty. Rows hold pseudonyms and days: they
 * are about persons and must be guarded as such.
 *
 * @param episodes - The episodes, in any order.
 * @param options - The definition, the day of judgement, and the period.
 * @returns The rows, one by one, those of one person together.
 * @example
 * const told = (use: "none" | "routine", on: PlainDate) => ({ id: on, on, kind: "contact" as const, channel: "in-person" as const, by: "recovery-agent" as const, informant: "client" as const, use });
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [told("none", "2026-02-04"), told("routine", "2026-02-14")], assignments: [] };
 * const rows = [...recoveryRecords([episode], { definition: bnn2026Completed3Months, asOf: "2026-07-31" })];
 * rows.map(({ state, event, left, right }) => [state, event, left, right]); // => [["relapsed", "relapse", 20, 30]]
 * @since 0.1.0
 */
export function* recoveryRecords(
  episodes: Iterable<Episode>,
  options: RecoveryRecordsOptions,
): Generator<RecoveryRecord, undefined> {
  const rules = recoveryRules(options);
  for (const person of groupByPerson(episodes)) {
    for (const unit of classifyPerson(person, rules).units) yield recordOf(unit, rules);
  }
}

type Columns = {
  [Column in keyof RecoveryRecord]-?: RecoveryRecord[Column] | null | undefined;
};

function recordOf(unit: UnitDecision, rules: RecoveryRules): RecoveryRecord {
  const { course, state, reason, window, evidence, lapses } = unit;
  const { episode, discharge } = course;
  const time = followTime(unit, rules);
  const columns: Columns = {
    personId: episode.personId,
    episodeId: episode.id,
    institutionId: episode.institutionId,
    region: episode.region,
    satker: episode.satker,
    nature: episode.nature,
    modality: episode.modality,
    entry: episode.entry,
    sex: episode.sex,
    ageAtAdmission: episode.ageAtAdmission,
    primarySubstance: episode.primarySubstance,
    severity: episode.severity,
    dischargeReason: discharge?.reason,
    state,
    reason: reason,
    clock: window?.clock,
    windowEnd: window?.end,
    settlesOn: window?.evidence.end,
    event: time?.event,
    days: time?.days,
    left: time?.left,
    right: time?.right,
    evidenceGrade: evidence?.grade,
    evidenceBy: evidence?.by,
    evidenceChannel: evidence?.channel,
    lapses: lapses?.length,
  };
  const recorded = Object.entries(columns).filter(([, value]) => value != null);
  return Object.fromEntries(recorded) as unknown as RecoveryRecord;
}
